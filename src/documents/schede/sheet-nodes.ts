/** Which nodes of the plan have a sheet, and the tree around them. */
import type { Indicator, PlanNode } from '../../model/index.ts';
import { indicatorsByHome } from '../cards/indicators-of.ts';
import type { DocumentInput } from '../input.ts';

/** A node with what stands under it: its sheet's indicators, where it has a sheet, and the nodes beneath. */
export interface SheetNode {
  readonly node: PlanNode;
  /** Absent: the node only heads the sheets beneath it. */
  readonly indicators?: readonly Indicator[];
  readonly children: readonly SheetNode[];
}

const isSheet = (node: PlanNode, indicators: readonly Indicator[]): boolean =>
  node.kind === 'operationalObjective' || (node.kind !== 'group' && indicators.length > 0);

/** The nodes with sheets and those above them, in the order of the plan; branches without any sheet are left out. */
export const sheetTree = (input: DocumentInput): readonly SheetNode[] => {
  const { plan } = input.lookup;
  if (plan === undefined) return [];
  const homes = indicatorsByHome(plan);
  const under = (parent: string | null): readonly SheetNode[] =>
    plan.nodes
      .filter((node) => node.parent === parent && node.kind !== 'group')
      .flatMap((node) => {
        const indicators = homes.get(node.id) ?? [];
        const children = under(node.id);
        const own = isSheet(node, indicators);
        if (!own && children.length === 0) return [];
        return [{ node, children, ...(own && { indicators }) }];
      });
  return under(null);
};

/** A node that has a sheet. */
export type Sheet = Required<SheetNode>;

const hasSheet = (node: SheetNode): node is Sheet => node.indicators !== undefined;

/** All sheets, in the order of the plan. */
export const sheetsOf = (nodes: readonly SheetNode[]): readonly Sheet[] =>
  nodes.flatMap((node) => [...(hasSheet(node) ? [node] : []), ...sheetsOf(node.children)]);
