/** IDENTITY-21: one code for two objectives whose titles have nothing in common. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { likeness, stemsOf } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-21', family: 'identity', severity: 'warning' } as const;

/** Titles less like than this, in percent, name two objectives; the others are one title written in two ways. */
const LEAST_LIKENESS = 30;
/** Within one table a title is repeated as it is. */
const LEAST_IN_TABLE = 60;

interface Objective {
  readonly code: string;
  readonly title: string;
  readonly place: Place;
  readonly table: number;
}

/** Objectives with a code: those of cards, and those that stand beside their indicators. */
const objectivesIn = ({ cards, indicators }: DocumentRecord): readonly Objective[] => [
  ...cards.flatMap(({ code, objective, place, table }): readonly Objective[] =>
    code === undefined ? [] : [{ code, title: objective.published, place, table: table.index }],
  ),
  ...indicators.flatMap(({ objective, table }): readonly Objective[] =>
    objective?.code === undefined || objective.title.trim() === ''
      ? []
      : [{ code: objective.code, title: objective.title, place: objective.place, table: table.index }],
  ),
];

const ofCode = (same: readonly Objective[]): readonly Finding[] => {
  const [first, ...others] = firstOfEach(same, ({ title }) => titleWords(title));
  const other = others.find(({ title, table }) => {
    const least = table === first?.table ? LEAST_IN_TABLE : LEAST_LIKENESS;
    return likeness(stemsOf(first?.title ?? ''), stemsOf(title)) < least;
  });
  if (first === undefined || other === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'codeOfTwoObjectives',
      places: [first.place, other.place],
      published: first.code,
      params: { first: shortText(first.title), second: shortText(other.title) },
    }),
  ];
};

/** The rule. */
export const codeOfTwoObjectives: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      [...groupBy(objectivesIn(document), ({ code }) => plainCode(code)).values()].flatMap(ofCode),
    ),
};
