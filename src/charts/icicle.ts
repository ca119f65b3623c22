/** Icicle of the performance tree: the length of a cell is weight, its shade the score, its symbol the status. */
import { hierarchy } from 'd3-hierarchy';
import { type Amount, pixelNumber } from './amount.ts';
import { type CellContent, cellShapes, scoreShade } from './icicle-cell.ts';
import type { Box, Scene, SceneWords, Shape, StatusDrawing } from './scene.ts';
import { shareRoom } from './share-room.ts';

/** A node to be drawn. Without a weight it does not enter the roll-up: it is gathered with the cells too small to read. */
export interface IcicleNode {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly weight?: Amount;
  readonly score?: Amount;
  readonly valueText: string;
  readonly status: StatusDrawing;
  readonly children: readonly IcicleNode[];
}

/** An icicle. `rows`: levels downwards, for wide screens and paper; `columns`: levels to the right, for phones. */
export interface IcicleInput extends SceneWords {
  readonly root: IcicleNode;
  readonly orientation: 'rows' | 'columns';
  readonly width: number;
  /** Levels drawn, the root included. */
  readonly levels: number;
  /** The words of a gathered cell: "altri 3". */
  readonly othersText: (count: number) => string;
}

const ROW_HEIGHT = 72;
/** Smallest length of a cell: a code can be read, a finger can touch it. */
const MINIMUM = { rows: 64, columns: 44 };
/** Length for each cell at the end of its branch as drawn, on a phone, where the page scrolls downwards. */
const LEAF_LENGTH = 96;

/** The drawing under way: what stays the same for every cell. */
interface Plan {
  readonly input: IcicleInput;
  readonly depth: number;
}

const boxOn = (plan: Plan, level: number, start: number, size: number): Box =>
  plan.input.orientation === 'rows'
    ? { x: start, y: level * plan.depth, width: size, height: plan.depth }
    : { x: level * plan.depth, y: start, width: plan.depth, height: size };

const contentOf = (node: IcicleNode): CellContent => ({
  subject: node.id,
  code: node.code,
  title: node.title,
  valueText: node.valueText,
  status: node.status,
  ...(node.score !== undefined && { shade: scoreShade(pixelNumber(node.score)) }),
});

const othersShapes = (plan: Plan, nodes: readonly IcicleNode[], box: Box): readonly Shape[] => {
  const text = plan.input.othersText(nodes.length);
  const hint = `${text}: ${nodes.map((node) => `${node.code} ${node.valueText}`).join('; ')}`;
  return cellShapes({ code: text, title: '', valueText: '', hint }, box);
};

const childrenShapes = (
  plan: Plan,
  node: IcicleNode,
  level: number,
  span: { readonly start: number; readonly size: number },
): readonly Shape[] => {
  if (level >= plan.input.levels || node.children.length === 0) return [];
  const weights = node.children.map((child) =>
    child.weight === undefined ? 0 : Math.max(0, pixelNumber(child.weight)),
  );
  const minimum = MINIMUM[plan.input.orientation];
  let start = span.start;
  return shareRoom(weights, { size: span.size, minimum }).flatMap(({ members, size }) => {
    const nodes = members.flatMap((member) => node.children[member] ?? []);
    const here = { start, size };
    start += size;
    const [only, ...others] = nodes;
    return only !== undefined && others.length === 0
      ? nodeShapes(plan, only, level, here)
      : othersShapes(plan, nodes, boxOn(plan, level, here.start, size));
  });
};

const nodeShapes = (
  plan: Plan,
  node: IcicleNode,
  level: number,
  span: { readonly start: number; readonly size: number },
): readonly Shape[] => [
  ...cellShapes(contentOf(node), boxOn(plan, level, span.start, span.size)),
  ...childrenShapes(plan, node, level + 1, span),
];

/** The icicle: a root cell as long as the chart, and under each cell its children, which fill it exactly. */
export const icicleScene = (input: IcicleInput): Scene => {
  const tree = hierarchy(input.root, (node) => node.children);
  const levels = Math.min(input.levels, tree.height + 1);
  const leaves = tree
    .descendants()
    .filter((node) => node.depth === levels - 1 || (node.depth < levels && node.height === 0)).length;
  const rows = input.orientation === 'rows';
  const depth = rows ? ROW_HEIGHT : input.width / levels;
  const length = rows ? input.width : Math.max(LEAF_LENGTH * 2, LEAF_LENGTH * leaves);
  return {
    width: input.width,
    height: rows ? depth * levels : length,
    title: input.title,
    description: input.description,
    shapes: nodeShapes({ input, depth }, input.root, 0, { start: 0, size: length }),
  };
};
