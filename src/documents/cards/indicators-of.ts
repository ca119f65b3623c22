/** Which indicators stand on the card of an objective. */
import type { Indicator, PlanNode, PlanVersion } from '../../model/index.ts';

const isGroup = (node: PlanNode | undefined): boolean => node?.kind === 'group';

/** The node under which an indicator is printed: the objective that it is linked to, else its parent, groups passed over. */
export const homeOf = (nodes: ReadonlyMap<string, PlanNode>, indicator: Indicator): string => {
  if (indicator.linkedObjective !== undefined) return indicator.linkedObjective;
  const climb = (id: string): string => {
    const node = nodes.get(id);
    return isGroup(node) && node?.parent != null ? climb(node.parent) : id;
  };
  return climb(indicator.parent);
};

/** The indicators of a plan by the node under which they are printed, in the order of the plan. */
export const indicatorsByHome = (plan: PlanVersion): ReadonlyMap<string, readonly Indicator[]> => {
  const nodes = new Map<string, PlanNode>(plan.nodes.map((node) => [node.id, node]));
  const homes = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) {
    const home = homeOf(nodes, indicator);
    const known = homes.get(home);
    if (known === undefined) homes.set(home, [indicator]);
    else known.push(indicator);
  }
  return homes;
};
