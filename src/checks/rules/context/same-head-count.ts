/** Tables that count the same people, by category, age, sex, and disagree on one year: on their total or on a class that both show. */
import { compare } from '../../../kernel/index.ts';
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agreement, classFacts, type Fact, type TableFacts } from '../../values/class-facts.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedNumber } from '../../values/printed.ts';
import { rightedByTotal } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-04', family: 'context', severity: 'error' } as const;

/** Counts on which two tables agree are proof that they count the same people, when they are more than those on which they do not. */
const LEAST_SAME = 2;

/** The caption that tables of one chapter share, before what tells them apart; only of staff. */
const captionOf = ({ table }: ContextRecord): string | undefined => {
  const [caption, ...rest] = table.title.split(' - ');
  return rest.length > 0 && caption !== undefined && /personale|dipendent/i.test(caption)
    ? titleKey(caption)
    : undefined;
};

const areOfOneWhole = (one: TableFacts, other: TableFacts): boolean => {
  const { same, different } = agreement(one, other);
  if (same >= LEAST_SAME && different < same) return true;
  const caption = captionOf(one.table);
  return same > 0 && caption !== undefined && caption === captionOf(other.table);
};

/** Tables put together with all that they agree with. */
const families = (all: readonly TableFacts[]): readonly (readonly TableFacts[])[] => {
  let groups: readonly (readonly TableFacts[])[] = [];
  for (const facts of all) {
    const own = groups.filter((members) => members.some((member) => areOfOneWhole(member, facts)));
    groups = [...groups.filter((group) => !own.includes(group)), [...own.flat(), facts]];
  }
  return groups.filter(({ length }) => length > 1);
};

interface Stated {
  readonly fact: Fact;
  readonly table: ContextRecord;
}

/** A figure that would be that of another table if its own total were right: the rule on totals tells that. */
const isToldByTotal = ({ fact, table }: Stated, all: readonly Stated[]): boolean => {
  const [cell, ...others] = fact.cells;
  const right = cell === undefined || others.length > 0 ? undefined : rightedByTotal(table).get(cell);
  return right !== undefined && all.some((other) => compare(right, other.fact.amount) === 0);
};

/** What the tables say of one class in one year, the usual statement first; nothing when they agree. */
const disagreement = (stated: readonly Stated[]): readonly (readonly Stated[])[] => {
  const parts = [
    ...groupBy(
      stated.filter((each) => !isToldByTotal(each, stated)),
      ({ fact }) => `${fact.amount.numerator}`,
    ).values(),
  ];
  return parts.length < 2 ? [] : parts.sort((one, other) => other.length - one.length);
};

const text = ({ amount }: Fact): string => printedNumber(amount, 0);

const wordsOf = ([usual, ...others]: readonly (readonly Stated[])[]): string => {
  const [first] = usual ?? [];
  if (first === undefined) return '';
  const rest = others.flatMap((part) =>
    part.map(({ fact, table }) => `${text(fact)} in «${shortText(table.table.title)}»`),
  );
  const where = usual?.length === 1 ? ` in «${shortText(first.table.table.title)}»` : '';
  return `${first.fact.name.toLowerCase()} ${text(first.fact)}${where}, ma ${rest.join(', ')}`;
};

const ofYear = (year: number, family: readonly TableFacts[]): readonly Finding[] => {
  const keys = new Set(family.flatMap(({ facts }) => [...facts.keys()]));
  const all = [...keys]
    .filter((key) => key.endsWith(` ${year}`))
    .map((key) =>
      disagreement(
        family.flatMap(({ table, facts }) => {
          const fact = facts.get(key);
          return fact === undefined ? [] : [{ fact, table }];
        }),
      ),
    )
    .filter(({ length }) => length > 0);
  const [first] = all;
  if (first === undefined) return [];
  const places = (parts: readonly (readonly Stated[])[]) =>
    parts.flat().flatMap(({ fact }) => fact.cells.map(({ place }) => place));
  return [
    findingOf(RULE, {
      code: 'differentCounts',
      places: [
        ...all.flatMap((parts) => places(parts.slice(1))),
        ...all.flatMap((parts) => places(parts.slice(0, 1))),
      ],
      published: first.map(([each]) => (each === undefined ? '' : text(each.fact))).join('; '),
      params: { year, differences: all.map(wordsOf).join('; ') },
    }),
  ];
};

const findingsOf = (family: readonly TableFacts[]): readonly Finding[] => {
  const years = new Set(family.flatMap(({ facts }) => [...facts.values()].map(({ year }) => year)));
  return [...years].sort((one, other) => one - other).flatMap((year) => ofYear(year, family));
};

/** One finding for each year, with all that does not agree in it. */
export const sameHeadCount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      families(contexts.flatMap((table) => classFacts(table) ?? [])).flatMap(findingsOf),
    ),
};
