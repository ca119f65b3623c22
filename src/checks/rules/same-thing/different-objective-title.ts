/** The same objective under different titles. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, NodeRecord } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { likeness, stemsOf, titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { partsThatAgree, type Stated } from '../../values/same-figure.ts';
import { valuesText } from './compare-field.ts';

const RULE = {
  id: 'SAME-10',
  family: 'sameThing',
  severity: 'notice',
  code: 'differentObjectiveTitle',
} as const;

interface NamedObjective {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly place: Place;
}

const KINDS: readonly NodeRecord['kind'][] = ['area', 'strategicObjective', 'operationalObjective'];

/** A title without the code that may stand before it ("3.1 Accrescere …", "OB 1: …"). */
const withoutCode = (title: string, code: string): string => {
  const trimmed = title.replace(/\s+/g, ' ').trim();
  return trimmed.startsWith(code) ? trimmed.slice(code.length).replace(/^[\s.:–-]+/, '') : trimmed;
};

const named = (document: DocumentRecord, code: string, title: string, place: Place): NamedObjective => {
  const words = withoutCode(title, code);
  return { key: `${document.year ?? ''} ${titleKey(code)}`, code, title: words, place };
};

/** A code with a dot or a letter names one objective in the whole document; a bare number may be of several lists. */
const isTelling = (code: string | undefined): code is string =>
  code !== undefined && /\d/.test(code) && /[.\p{L}]/u.test(code);

const objectivesOf = (document: DocumentRecord): readonly NamedObjective[] => [
  ...document.nodes.flatMap(({ kind, code, title, place }) =>
    KINDS.includes(kind) && isTelling(code) ? [named(document, code, title.published, place)] : [],
  ),
  ...document.cards.flatMap(({ code, objective, place }) =>
    isTelling(code) ? [named(document, code, objective.published, place)] : [],
  ),
];

/** Titles with less in common belong to two objectives with one code: that is a matter of codes, not of titles. */
const LEAST_LIKENESS = 30;

const isWhole = (first: NamedObjective, other: NamedObjective): boolean =>
  titleKey(other.title) !== '' && likeness(stemsOf(first.title), stemsOf(other.title)) >= LEAST_LIKENESS;

const titleFinding = (objectives: readonly NamedObjective[]): readonly Finding[] => {
  const [first] = objectives;
  if (first === undefined) return [];
  const statements = objectives
    .filter((objective) => isWhole(first, objective))
    .map(({ title, place }): Stated<string> => ({ value: titleKey(title), published: title, place }));
  const parts = partsThatAgree(statements, (one, other) => one === other);
  if (parts.length < 2) return [];
  const values = valuesText(parts.map(([one]) => one.published));
  return [
    findingOf(RULE, {
      code: RULE.code,
      places: parts.flatMap((part) => part.map(({ place }) => place)),
      published: values,
      params: { name: first.code, title: shortText(first.title), values, count: parts.length },
    }),
  ];
};

const check = (input: CheckInput): readonly Finding[] => {
  const byCode = new Map<string, NamedObjective[]>();
  for (const objective of input.documents.flatMap(objectivesOf)) {
    const known = byCode.get(objective.key);
    if (known === undefined) byCode.set(objective.key, [objective]);
    else known.push(objective);
  }
  return [...byCode.values()].flatMap(titleFinding);
};

/** Titles of objectives with the same code, within documents of one year. */
export const differentObjectiveTitle: Rule = { ...RULE, check };
