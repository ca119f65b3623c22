/** IDENTITY-05: the same long title under two codes of one kind within a document. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { codeShape } from '../../values/codes.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-05', family: 'identity', severity: 'warning' } as const;

/** Short titles ("Numero eventi") may name two things. */
const LONG_ENOUGH = 30;

/** A bare number counts the rows of a list: it names nothing. */
const isListNumber = (code: string): boolean => /^\s*\d{1,3}[.)]?\s*$/.test(code);

/** How a code is made: two lists of a document may number the same indicators each in its way. */
const schemeOf = (code: string): string =>
  plainCode(code)
    .replace(/[-–].*$/, '')
    .replace(/[A-Z]+/g, 'A')
    .replace(/\d+/g, '9');

const keyOf = ({ title, level, code }: IndicatorRecord): string | undefined => {
  const words = titleWords(title.published);
  return code === undefined || isListNumber(code.published) || words.length < LONG_ENOUGH
    ? undefined
    : `${level ?? ''} ${schemeOf(code.published)} ${words}`;
};

const codeOf = ({ code }: IndicatorRecord): string | undefined =>
  code === undefined ? undefined : codeShape(plainCode(code.published));

const ofTitle = (rows: readonly IndicatorRecord[]): readonly Finding[] => {
  const forms = firstOfEach(rows, codeOf);
  const [first] = forms;
  if (first === undefined || forms.length < 2) return [];
  return [
    findingOf(RULE, {
      code: 'titleOfTwoCodes',
      places: forms.map(({ place }) => place),
      published: forms.flatMap(({ code }) => (code === undefined ? [] : shown(code))).join('; '),
      params: { title: shortText(first.title.published) },
    }),
  ];
};

const inDocument = ({ indicators }: DocumentRecord): readonly Finding[] =>
  [...groupBy(indicators, keyOf).values()].flatMap(ofTitle);

/** The rule. */
export const titleOfTwoCodes: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
