/** How a table groups the strategic objectives under areas, and which area of one table stands for which of another. */
import type { DocumentRecord, NodeRecord } from '../../../model/index.ts';
import { groupBy } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

/** An area with its objectives by code. */
export interface AreaGroup {
  readonly area: NodeRecord;
  readonly objectives: ReadonlyMap<string, NodeRecord>;
}

/** Tables with fewer areas say nothing of how objectives are parted. */
const FEWEST_AREAS = 2;

const objectiveCode = ({ kind, code }: NodeRecord): string | undefined =>
  kind === 'strategicObjective' && code !== undefined && code.includes('.') ? plainCode(code) : undefined;

/** The groups of each table that has at least two areas with objectives. */
export const areaGroupsOf = ({ nodes }: DocumentRecord): readonly (readonly AreaGroup[])[] => {
  const below = groupBy(
    nodes.filter((node) => objectiveCode(node) !== undefined && node.parent !== undefined),
    ({ parent }) => String(parent),
  );
  const groups = nodes.flatMap((area, position): readonly AreaGroup[] => {
    const objectives = below.get(String(position)) ?? [];
    return area.kind !== 'area' || objectives.length === 0
      ? []
      : [{ area, objectives: new Map(objectives.map((node) => [objectiveCode(node) ?? '', node])) }];
  });
  return [...groupBy(groups, ({ area }) => String(area.table.index)).values()].filter(
    (table) => table.length >= FEWEST_AREAS,
  );
};

const common = (one: AreaGroup, other: AreaGroup): number =>
  [...one.objectives.keys()].filter((code) => other.objectives.has(code)).length;

/** The group of the other table with most objectives in common; `undefined` when none has any, or two have as many. */
export const counterpartOf = (group: AreaGroup, others: readonly AreaGroup[]): AreaGroup | undefined => {
  const [best, next] = others
    .map((other) => ({ other, count: common(group, other) }))
    .sort((one, two) => two.count - one.count);
  return best === undefined || best.count === 0 || best.count === (next?.count ?? 0) ? undefined : best.other;
};
