/** SAME-12: strategic areas with different names, or other objectives under them, in two tables of one year. */
import type { DocumentRecord, Finding, NodeRecord } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { likeness, stemsOf } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { nodeName } from '../../values/hierarchy.ts';
import { type AreaGroup, areaGroupsOf, counterpartOf } from './area-groups.ts';

const RULE = { id: 'SAME-12', family: 'sameThing', severity: 'warning' } as const;

/** Names of areas with less in common are two names. */
const LEAST_LIKENESS = 50;

interface Pair {
  readonly one: AreaGroup;
  readonly other: AreaGroup;
}

const pairsOf = (table: readonly AreaGroup[], reference: readonly AreaGroup[]): readonly Pair[] =>
  table.flatMap((one) => {
    const other = counterpartOf(one, reference);
    return other === undefined ? [] : [{ one, other }];
  });

const titleOf = ({ area }: AreaGroup): string => area.title.published;

const isRenamed = ({ one, other }: Pair): boolean =>
  likeness(stemsOf(titleOf(one)), stemsOf(titleOf(other))) < LEAST_LIKENESS;

const renamed = (pairs: readonly Pair[]): readonly Finding[] => {
  const different = pairs.filter(isRenamed);
  if (different.length === 0) return [];
  const areas = different.flatMap(({ one, other }) => [one.area, other.area]);
  return [
    findingOf(RULE, {
      code: 'areaNames',
      severity: 'notice',
      places: areas.map(({ place }) => place),
      published: areas.map((area) => shortText(nodeName(area))).join('; '),
      params: { count: different.length },
    }),
  ];
};

/** An objective that stands under another area than in the reference. */
interface Moved {
  readonly objective: NodeRecord;
  readonly area: NodeRecord;
  readonly reference: AreaGroup;
}

const movedIn = (pairs: readonly Pair[], reference: readonly AreaGroup[]): readonly Moved[] =>
  pairs.flatMap(({ one, other }) =>
    [...one.objectives].flatMap(([code, objective]): readonly Moved[] => {
      const group = reference.find(({ objectives }) => objectives.has(code));
      return group === undefined || group === other ? [] : [{ objective, area: one.area, reference: group }];
    }),
  );

const movedFinding = (moved: readonly Moved[]): readonly Finding[] => {
  const [first] = moved;
  if (first === undefined) return [];
  const { objective, area, reference } = first;
  return [
    findingOf(RULE, {
      code: 'otherArea',
      places: [
        ...moved.map((each) => each.objective.place),
        area.place,
        reference.objectives.get(objective.code ?? '')?.place ?? reference.area.place,
      ],
      published: [nodeName(area), nodeName(reference.area)].map(shortText).join('; '),
      params: { objective: shortText(nodeName(objective)) },
    }),
  ];
};

const objectivesIn = (table: readonly AreaGroup[]): number =>
  table.reduce((sum, { objectives }) => sum + objectives.size, 0);

/** The table with most objectives is compared with all others; of tables with as many the last one, where the results stand. */
const ofYear = (documents: readonly DocumentRecord[]): readonly Finding[] => {
  const tables = documents.flatMap(areaGroupsOf);
  const reference = tables.toReversed().toSorted((one, other) => objectivesIn(other) - objectivesIn(one))[0];
  if (reference === undefined) return [];
  const pairs = tables.filter((table) => table !== reference).map((table) => pairsOf(table, reference));
  const moved = groupBy(
    pairs.flatMap((each) => movedIn(each, reference)),
    ({ objective }) => objective.code,
  );
  return [
    ...renamed(firstOfEach(pairs.flat(), ({ one, other }) => `${titleOf(one)}\n${titleOf(other)}`)),
    ...[...moved.values()].flatMap(movedFinding),
  ];
};

/** Areas by the objectives that stand under them. */
export const differentArea: Rule = {
  ...RULE,
  check: ({ documents }: CheckInput) =>
    [...groupBy(documents, ({ year }) => String(year ?? '')).values()].flatMap(ofYear),
};
