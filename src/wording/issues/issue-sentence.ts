/** An issue as a sentence: where, what, why it matters, what to do. */
import type { Issue, Place } from '../../kernel/index.ts';
import { ITALIAN_ISSUE_TEXTS, ITALIAN_UNKNOWN_ISSUE } from '../it/issues/index.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';
import { placeText } from '../place.ts';
import type { IssueText, IssueTexts, IssueValues } from './issue-text.ts';

interface IssueCatalogue {
  readonly texts: IssueTexts;
  readonly unknown: (code: string) => IssueText;
}

const CATALOGUES: PerLanguage<IssueCatalogue> = {
  it: { texts: ITALIAN_ISSUE_TEXTS, unknown: ITALIAN_UNKNOWN_ISSUE },
};

/** Longest value of the user's that is repeated in a sentence. */
const LONGEST_VALUE = 120;

const shortened = (value: string): string =>
  value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;

const textOf = (issue: Issue, language: Language): IssueText => {
  const { texts, unknown } = CATALOGUES[language];
  const values: IssueValues = (name) => shortened(String(issue.params[name] ?? ''));
  const make = Object.hasOwn(texts, issue.code) ? texts[issue.code] : undefined;
  return make === undefined ? unknown(issue.code) : make(values);
};

/** Whether there is a sentence for the code. */
export const hasIssueSentence = (code: string, language: Language = DEFAULT_LANGUAGE): boolean =>
  Object.hasOwn(CATALOGUES[language].texts, code);

/** The path in the file and the published code (or the identifier), which help to find the place; the root needs no name. */
const pathOf = (issue: Issue): string => {
  const value = (name: string): string => shortened(String(issue.params[name] ?? ''));
  const path = value('path');
  const name = value('code') === '' ? value('id') : value('code');
  return [path === '$' ? '' : path, name === '' ? '' : `(${name})`].filter((part) => part !== '').join(' ');
};

const whereText = (issue: Issue, place: Place, language: Language): string =>
  [placeText(place, language), pathOf(issue)].filter((part) => part !== '').join(', ');

/** What is wrong and what to do, without the place: for lists that show the place in a column of its own. */
export const issueMessage = (issue: Issue, language: Language = DEFAULT_LANGUAGE): string => {
  const { what, todo } = textOf(issue, language);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${todo}`;
};

/** The whole sentence: `ciclo.json, riga 12, planVersions[0].nodes[3] (1.2): i pesi … Correggi …`. */
export const issueSentence = (issue: Issue, language: Language = DEFAULT_LANGUAGE): string => {
  const { what, todo } = textOf(issue, language);
  return `${whereText(issue, issue.place, language)}: ${what}. ${todo}`;
};
