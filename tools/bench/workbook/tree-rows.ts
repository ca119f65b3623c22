// The rows of the tree in the workbook: value of every node, its part of the area and of the administration, units, perspectives.
import type { CycleFile, PlanNode } from '../../../src/model/index.ts';
import type { Builder } from './builder.ts';
import { COLUMN, type IndicatorPlaces } from './indicator-rows.ts';
import { addressOf } from './sheet.ts';

/** Columns of a node: its value, its coefficients in the area and in the administration, its two contributions. */
const NODE = { value: 2, inArea: 3, effective: 4, weighted: 5, share: 6 } as const;

/** The shares of the two sources of a strategic objective; taken from the rulebook of the synthetic cycles. */
const SOURCE_SHARES: Readonly<Record<string, number>> = { group: 0.4, operationalObjective: 0.6 };

/** The administration in the engine's keys. */
const ADMINISTRATION = 'administration';

/** Everything that the rows of the tree refer to. */
interface TreeSource {
  readonly builder: Builder;
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly IndicatorPlaces[];
  /** Row of each node, the administration's included. */
  readonly rows: ReadonlyMap<string, number>;
}

const average = (places: readonly string[]): string => `AVERAGE(${places.join(',')})`;

const childrenOf = ({ nodes }: TreeSource, id: string): readonly PlanNode[] =>
  nodes.filter(({ parent }) => (parent ?? ADMINISTRATION) === id);

const rowOf = ({ rows }: TreeSource, id: string): number => {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return row;
};

const valueAt = (source: TreeSource, id: string): string => addressOf(rowOf(source, id), NODE.value);

const ownPoints = ({ weights }: PlanNode): number =>
  weights.reduce((sum, { amount }) => sum + Number(amount), 0);

/** Points of a node: its own, or those of its children. */
const pointsOf = (source: TreeSource, node: PlanNode): number =>
  node.weights.length > 0
    ? ownPoints(node)
    : childrenOf(source, node.id).reduce((sum, child) => sum + pointsOf(source, child), 0);

const weightedMean = (source: TreeSource, children: readonly PlanNode[]): string => {
  const products = children.map((child) => `${pointsOf(source, child)}*${valueAt(source, child.id)}`);
  const total = children.map((child) => pointsOf(source, child)).join('+');
  return `(${products.join('+')})/(${total})`;
};

const valueFormula = (source: TreeSource, id: string, kind: string): string => {
  if (kind === 'group' || kind === 'operationalObjective') {
    const own = source.indicators.filter(({ indicator }) => indicator.parent === id);
    return average(own.map(({ row }) => addressOf(row, COLUMN.score)));
  }
  const children = childrenOf(source, id);
  if (kind !== 'strategicObjective') return weightedMean(source, children);
  const parts = Object.entries(SOURCE_SHARES).map(([childKind, share]) => {
    const places = children
      .filter((child) => child.kind === childKind)
      .map((child) => valueAt(source, child.id));
    return `${share}*${average(places)}`;
  });
  return parts.join('+');
};

/** The part of its parent that a node has, as a formula. */
const coefficientOf = (source: TreeSource, node: PlanNode): string => {
  const siblings = childrenOf(source, node.parent ?? ADMINISTRATION);
  const share = SOURCE_SHARES[node.kind];
  if (share !== undefined) return `${share}/${siblings.filter(({ kind }) => kind === node.kind).length}`;
  const total = siblings.map((sibling) => pointsOf(source, sibling)).join('+');
  return `${pointsOf(source, node)}/(${total})`;
};

const writeContributions = (source: TreeSource, node: PlanNode): void => {
  const { builder } = source;
  const row = rowOf(source, node.id);
  const coefficient = coefficientOf(source, node);
  const ofParent = (column: number): string =>
    node.parent === null
      ? column === NODE.inArea
        ? '1'
        : coefficient
      : `${addressOf(rowOf(source, node.parent), column)}*${coefficient}`;
  for (const column of [NODE.inArea, NODE.effective])
    builder.put({ row, column }, { formula: ofParent(column) });
  for (const [column, factor] of [
    [NODE.weighted, NODE.inArea],
    [NODE.share, NODE.effective],
  ] as const)
    builder.put({ row, column }, { formula: `${addressOf(row, NODE.value)}*${addressOf(row, factor)}` });
  builder.remember(`${node.id}#weighted`, { row, column: NODE.weighted });
  builder.remember(`${node.id}#share`, { row, column: NODE.share });
};

const writeIndicatorContributions = (source: TreeSource): void => {
  const { builder, indicators } = source;
  for (const { indicator, row } of indicators) {
    const siblings = indicators.filter((other) => other.indicator.parent === indicator.parent).length;
    const parent = rowOf(source, indicator.parent);
    for (const [column, factor, field] of [
      [COLUMN.weighted, NODE.inArea, 'weighted'],
      [COLUMN.share, NODE.effective, 'share'],
    ] as const) {
      const formula = `${addressOf(row, COLUMN.score)}*${addressOf(parent, factor)}/${siblings}`;
      builder.put({ row, column }, { formula });
      builder.remember(`${indicator.id}#${field}`, { row, column });
    }
  }
};

/** Writes a figure of its own row: unit, perspective, programme. */
const writeAverage = (builder: Builder, id: string, places: readonly string[]): void => {
  if (places.length === 0) return;
  const row = builder.nextRow();
  builder.put({ row, column: 0 }, id);
  builder.put({ row, column: NODE.value }, { formula: average(places) });
  builder.remember(`${id}#value`, { row, column: NODE.value });
};

const writeAcross = (source: TreeSource, cycle: CycleFile): void => {
  const { builder, indicators, nodes } = source;
  for (const { id } of cycle.units) {
    const scores = indicators.flatMap(({ units }) => units.get(id) ?? []);
    writeAverage(
      builder,
      id,
      scores.map(({ row, column }) => addressOf(row, column)),
    );
  }
  const plan = cycle.planVersions.at(-1);
  const objectives = nodes.filter(({ kind }) => kind === 'operationalObjective');
  const over = (id: string, belongs: (node: PlanNode) => boolean): void =>
    writeAverage(
      builder,
      id,
      objectives.filter(belongs).map((node) => valueAt(source, node.id)),
    );
  for (const { id } of plan?.perspectives ?? [])
    over(`perspective:${id}`, ({ perspectives }) => perspectives.includes(id));
  for (const { code } of plan?.programmes ?? [])
    over(`programme:${code}`, ({ programmes }) => programmes.includes(code));
};

/** Writes the whole tree above the indicators. */
export const writeTree = (
  builder: Builder,
  cycle: CycleFile,
  indicators: readonly IndicatorPlaces[],
): void => {
  const nodes = cycle.planVersions.at(-1)?.nodes ?? [];
  const rows = new Map<string, number>();
  for (const { id } of [{ id: ADMINISTRATION }, ...nodes]) rows.set(id, builder.nextRow());
  const source: TreeSource = { builder, nodes, indicators, rows };
  for (const { id, kind } of [{ id: ADMINISTRATION, kind: 'administration' }, ...nodes]) {
    const row = rowOf(source, id);
    builder.put({ row, column: 0 }, id);
    builder.put({ row, column: NODE.value }, { formula: valueFormula(source, id, kind) });
    builder.remember(`${id}#value`, { row, column: NODE.value });
  }
  builder.remember(`${ADMINISTRATION}#share`, { row: rowOf(source, ADMINISTRATION), column: NODE.value });
  for (const node of nodes) writeContributions(source, node);
  writeIndicatorContributions(source);
  writeAcross(source, cycle);
};
