/** The same objective under different titles. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, NodeRecord } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { likeness, stemsOf, titleKey } from '../../values/comparable-text.ts';
import { editDistance } from '../../values/edit-distance.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { oneLine } from '../../values/one-line.ts';
import { partsThatAgree, type Stated } from '../../values/same-figure.ts';
import { type StatedTitle, statedTitles } from '../../values/stated-titles.ts';
import { plainCode } from '../../values/titles.ts';
import { withoutProjects } from '../../values/twin-cards.ts';
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
  const trimmed = oneLine(withoutProjects(title));
  return trimmed.startsWith(code) ? trimmed.slice(code.length).replace(/^[\s.:–-]+/, '') : trimmed;
};

/** `3.1` and `31` are two codes: only spaces and case do not count. */
const keyOf = (document: DocumentRecord, code: string): string => `${document.year ?? ''} ${plainCode(code)}`;

const named = (document: DocumentRecord, code: string, title: string, place: Place): NamedObjective => ({
  key: keyOf(document, code),
  code,
  title: withoutCode(title, code),
  place,
});

/** A code with a point, a dash or a letter names one objective in the whole document; a bare number may be of several lists. */
const isTelling = (code: string | undefined): code is string =>
  code !== undefined && /\d/.test(code) && /[-.\p{L}]/u.test(code);

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
/** A list or a map may say something else under the same number, as chapters do: there the titles must be this like. */
const LIKE_OUTSIDE = 50;
/** One letter in so many may differ in a name of one word: "Crea in Rete" and "CrealnRete". */
const LETTERS_FOR_A_SLIP = 5;

const isNear = (one: string, other: string): boolean =>
  editDistance(one, other, Math.floor(Math.max(one.length, other.length) / LETTERS_FOR_A_SLIP)) !== undefined;

const isWhole = (first: NamedObjective, other: NamedObjective): boolean =>
  titleKey(other.title) !== '' &&
  (likeness(stemsOf(first.title), stemsOf(other.title)) >= LEAST_LIKENESS ||
    isNear(titleKey(first.title), titleKey(other.title)));

/** A title cut short, or followed by other words, is no other title. */
const isCut = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** What a list or map says of an objective, unless it only repeats a title, or speaks of something else. */
const outside = (known: readonly NamedObjective[], stated: StatedTitle): readonly NamedObjective[] => {
  const key = titleKey(stated.title);
  const isLike = ({ title }: NamedObjective): boolean =>
    likeness(stemsOf(title), stemsOf(stated.title)) >= LIKE_OUTSIDE || isNear(titleKey(title), key);
  const [first] = known;
  if (first === undefined || !known.some(isLike) || known.some(({ title }) => isCut(titleKey(title), key)))
    return [];
  return [{ key: first.key, code: first.code, title: stated.title, place: stated.place }];
};

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
  const known = groupBy(input.documents.flatMap(objectivesOf), ({ key }) => key);
  const stated = groupBy(
    input.documents.flatMap((document) =>
      statedTitles(document).flatMap((title) => {
        const key = keyOf(document, title.code);
        return outside(known.get(key) ?? [], title);
      }),
    ),
    ({ key }) => key,
  );
  return [...known].flatMap(([key, objectives]) => titleFinding([...objectives, ...(stated.get(key) ?? [])]));
};

/** Titles of objectives with the same code, within documents of one year. */
export const differentObjectiveTitle: Rule = { ...RULE, check };
