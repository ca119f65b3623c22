/** The performance tree of each plan version: parents, circles, order of the levels, and all that nodes name. */
import type { PlanNode, PlanNodeKind } from '../../model/index.ts';
import { chainText, circlesOf } from './circles.ts';
import type { CycleIndex, Located, VersionIndex } from './cycle-index.ts';
import { mustKnow } from './known.ts';
import { inside, type Report, type Spot } from './report.ts';

/** Order of the levels; groups may stand anywhere. */
const LEVEL: Readonly<Partial<Record<PlanNodeKind, number>>> = {
  area: 1,
  strategicObjective: 2,
  operationalObjective: 3,
};

const checkParent = (
  version: VersionIndex,
  report: Report,
  { noun: node, spot }: Located<PlanNode>,
): void => {
  const at = inside(spot, 'parent');
  if (!mustKnow(report, at, { noun: 'node', names: version.nodes }, node.parent)) return;
  const parent = node.parent === null ? undefined : version.nodes.get(node.parent)?.noun;
  const [level, parentLevel] = [LEVEL[node.kind], parent === undefined ? undefined : LEVEL[parent.kind]];
  if (parent === undefined || level === undefined || parentLevel === undefined || parentLevel < level) return;
  report.add('cycle.parentKind', at, { kind: node.kind, parent: parent.id, parentKind: parent.kind });
};

const checkCircles = (version: VersionIndex, report: Report): void => {
  const parents = [...version.nodes.values()].map(
    ({ noun }) => [noun.id, noun.parent === null ? [] : [noun.parent]] as const,
  );
  for (const circle of circlesOf(new Map<string, readonly string[]>(parents))) {
    const start = version.nodes.get(circle[0] ?? '');
    if (start !== undefined)
      report.add('cycle.treeCycle', inside(start.spot, 'parent'), { chain: chainText(circle) });
  }
};

interface Labelled {
  readonly weights: readonly { readonly perspective?: string }[];
  readonly perspectives: readonly string[];
  readonly programmes: readonly string[];
}

const checkLabels = (version: VersionIndex, report: Report, labelled: Labelled, spot: Spot): void => {
  const perspective = { noun: 'perspective', names: version.perspectives };
  const programme = { noun: 'programme', names: version.programmes };
  for (const [index, weight] of labelled.weights.entries()) {
    mustKnow(report, inside(spot, 'weights', index, 'perspective'), perspective, weight.perspective);
  }
  for (const [index, id] of labelled.perspectives.entries()) {
    mustKnow(report, inside(spot, 'perspectives', index), perspective, id);
  }
  for (const [index, code] of labelled.programmes.entries()) {
    mustKnow(report, inside(spot, 'programmes', index), programme, code);
  }
};

const checkIndicators = (index: CycleIndex, version: VersionIndex, report: Report): void => {
  const node = { noun: 'node', names: version.nodes };
  for (const { noun: indicator, spot } of version.indicators.values()) {
    mustKnow(report, inside(spot, 'parent'), node, indicator.parent);
    checkLabels(version, report, indicator, spot);
    for (const [position, unit] of (indicator.contributors ?? []).entries()) {
      mustKnow(report, inside(spot, 'contributors', position), { noun: 'unit', names: index.units }, unit);
    }
    const at = inside(spot, 'linkedObjective');
    if (!mustKnow(report, at, node, indicator.linkedObjective)) continue;
    const linked = version.nodes.get(indicator.linkedObjective ?? '')?.noun;
    if (linked === undefined || linked.kind === 'operationalObjective') continue;
    const params = { noun: linked.kind, target: linked.id, expected: 'operationalObjective' };
    report.add('cycle.wrongNoun', at, params);
  }
};

const checkLinks = ({ version, spot, nodes }: VersionIndex, report: Report): void => {
  const node = { noun: 'node', names: nodes };
  for (const [position, classification] of version.classifications.entries()) {
    const at = inside(spot, 'classifications', position);
    for (const [index, id] of classification.nodes.entries())
      mustKnow(report, inside(at, 'nodes', index), node, id);
    const { from, to } = classification;
    if (from !== undefined && to !== undefined && to < from)
      report.add('cycle.datesInverted', at, { from, to });
  }
  for (const [position, link] of version.strategyLinks.entries()) {
    mustKnow(report, inside(spot, 'strategyLinks', position, 'from'), node, link.from);
    mustKnow(report, inside(spot, 'strategyLinks', position, 'to'), node, link.to);
  }
};

const IN_FORCE = new Set(['approved', 'superseded']);

const checkDates = (index: CycleIndex, report: Report): void => {
  const first = new Map<string, string>();
  for (const { version, spot } of index.versions) {
    if (!IN_FORCE.has(version.state)) continue;
    const other = first.get(version.validFrom);
    if (other === undefined) first.set(version.validFrom, version.id);
    else report.add('cycle.samePlanDate', inside(spot, 'validFrom'), { date: version.validFrom, other });
  }
};

/** Checks the trees. */
export const checkTree = (index: CycleIndex, report: Report): void => {
  for (const version of index.versions) {
    for (const node of version.nodes.values()) {
      checkParent(version, report, node);
      checkLabels(version, report, node.noun, node.spot);
    }
    checkCircles(version, report);
    checkIndicators(index, version, report);
    checkLinks(version, report);
  }
  checkDates(index, report);
};
