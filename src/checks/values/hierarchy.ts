/** The tree that a table prints: each node with the nodes and the indicator rows right below it. */
import type { DocumentRecord, IndicatorRecord, NodeRecord, ReadCell } from '../../model/index.ts';
import { groupBy } from './group.ts';
import { lineOf } from './line-of.ts';
import { oneLine } from './one-line.ts';

/** A node with what is printed under it. */
export interface Branch {
  readonly node: NodeRecord;
  readonly parent?: NodeRecord;
  readonly nodes: readonly NodeRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/** The last of the nodes, sorted by line, that stands at or above the line. */
const nearestAbove = (nodes: readonly NodeRecord[], line: number): NodeRecord | undefined => {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node !== undefined && lineOf(node.place) <= line) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1];
};

const indicatorsByNode = (document: DocumentRecord): ReadonlyMap<NodeRecord, readonly IndicatorRecord[]> => {
  const tables = groupBy(document.nodes, ({ table }) => String(table.index));
  const below = new Map<NodeRecord, IndicatorRecord[]>();
  for (const indicator of document.indicators) {
    const nodes = tables.get(String(indicator.table.index));
    const node = nodes === undefined ? undefined : nearestAbove(nodes, lineOf(indicator.place));
    if (node === undefined) continue;
    const rows = below.get(node);
    if (rows === undefined) below.set(node, [indicator]);
    else rows.push(indicator);
  }
  return below;
};

/** All branches of a document, in the order of its nodes. */
export const branchesOf = (document: DocumentRecord): readonly Branch[] => {
  const below = indicatorsByNode(document);
  const children = groupBy(document.nodes, ({ parent }) =>
    parent === undefined ? undefined : String(parent),
  );
  return document.nodes.map((node, position) => {
    const parent = node.parent === undefined ? undefined : document.nodes[node.parent];
    return {
      node,
      nodes: children.get(String(position)) ?? [],
      indicators: below.get(node) ?? [],
      ...(parent !== undefined && { parent }),
    };
  });
};

/** The value of a node; in tables with shares an area has its own in the weighted column. */
export const nodeValue = ({ kind, value, weighted }: NodeRecord): ReadCell | undefined =>
  value ?? (kind === 'area' ? weighted : undefined);

/** How a finding calls a node: its code and its title. */
export const nodeName = ({ code, title }: NodeRecord): string => {
  const text = oneLine(title.published);
  return (code === undefined || text.startsWith(code) ? text : `${code} ${text}`).slice(0, 90);
};
