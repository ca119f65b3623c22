/** The tree that the documents show: from tables of nodes, from cards, and from what stands above indicators. */
import type { CardRecord, DocumentRecord, NodeRecord, PlanNodeKind, ReadCell } from '../../model/index.ts';
import { figureOf, isPrinted, printed } from './cells.ts';
import { type DraftNode, type DraftTree, draftTree, hangByCodes, kindOfCode } from './draft-tree.ts';
import { titleKey } from './identity.ts';
import type { MapReport } from './map-issue.ts';
import type { PerspectiveBook } from './perspectives.ts';
import type { ProgrammeBook } from './programmes.ts';
import type { FiledRow } from './same-rows.ts';

/** What the tree is made with. */
export interface TreeBooks {
  readonly programmes: ProgrammeBook;
  readonly perspectives: PerspectiveBook;
  readonly report: MapReport;
}

/** The tree, with the node of each card. */
export interface PlanTree {
  readonly tree: DraftTree;
  readonly cards: ReadonlyMap<CardRecord, DraftNode>;
}

const PLAN_KINDS: ReadonlySet<string> = new Set<PlanNodeKind>([
  'area',
  'strategicObjective',
  'operationalObjective',
  'group',
]);

const isPlanKind = (kind: NodeRecord['kind']): kind is PlanNodeKind => PLAN_KINDS.has(kind);

/** The nearest node of the tree above a row, and the perspective on the way. */
const aboveOf = (
  document: DocumentRecord,
  record: NodeRecord,
  drafts: readonly (DraftNode | undefined)[],
) => {
  let [parent, perspective]: [DraftNode | undefined, string | undefined] = [undefined, undefined];
  let position = record.parent;
  for (let steps = 0; position !== undefined && steps <= document.nodes.length; steps += 1) {
    const above: NodeRecord | undefined = document.nodes[position];
    if (above === undefined) break;
    if (above.kind === 'perspective') perspective ??= printed(above.title);
    parent ??= drafts[position];
    position = above.parent;
  }
  return { parent, perspective };
};

const noteProgramme = (
  node: DraftNode,
  books: TreeBooks,
  programme: ReadCell | undefined,
  mission?: ReadCell,
): void => {
  if (!isPrinted(programme)) return;
  const code = books.programmes.code(programme, mission);
  if (code === undefined) books.report.add('map.programmeUnknown', programme.place, printed(programme));
  else node.programmes.add(code);
};

const noteWeight = (node: DraftNode, record: NodeRecord, perspective: string | undefined): void => {
  const weight = figureOf(record.weight);
  if (weight === undefined || !('amount' in weight)) return;
  if (node.weights.some((known) => known.perspective === perspective)) return;
  const { place } = record.weight ?? record;
  node.weights.push({ amount: weight.amount, place, ...(perspective !== undefined && { perspective }) });
};

const takeNodes = (tree: DraftTree, document: DocumentRecord, books: TreeBooks): void => {
  const drafts: (DraftNode | undefined)[] = [];
  for (const record of document.nodes) {
    const { parent, perspective } = aboveOf(document, record, drafts);
    if (!isPlanKind(record.kind) || record.isOverview === true) {
      drafts.push(undefined);
      continue;
    }
    const node = tree.mention({
      kind: record.kind,
      title: printed(record.title),
      place: record.place,
      inPira: document.kind === 'pira',
      ...(record.code !== undefined && record.code !== '' && { code: record.code }),
      ...(parent !== undefined && { parent }),
    });
    drafts.push(node);
    const name = isPrinted(record.perspective) ? printed(record.perspective) : perspective;
    const id = name === undefined ? undefined : books.perspectives.id(name);
    if (id !== undefined) node.perspectives.add(id);
    noteProgramme(node, books, record.programme);
    noteWeight(node, record, id);
  }
};

const CODE_BEFORE_TITLE = /^(?:obiettivo\s+|area\s+|linea\s+)?(\d+(?:\.\d+){0,3})\s*[-–.:]?\s+(?=\p{L})/iu;

/** A level above the objective of a card: its code from its own text, else from the objective's code. */
const levelAbove = (
  tree: DraftTree,
  cell: ReadCell,
  said: {
    readonly kind: PlanNodeKind;
    readonly depth: number;
    readonly code: string | undefined;
    readonly parent: DraftNode | undefined;
    readonly inPira: boolean;
  },
): DraftNode => {
  const own = CODE_BEFORE_TITLE.exec(printed(cell))?.[1];
  const parts = said.code?.split('.') ?? [];
  const code = own ?? (parts.length > said.depth ? parts.slice(0, said.depth).join('.') : undefined);
  return tree.mention({
    kind: said.kind,
    title: printed(cell).replace(CODE_BEFORE_TITLE, ''),
    place: cell.place,
    inPira: said.inPira,
    ...(code !== undefined && { code }),
    ...(said.parent !== undefined && { parent: said.parent }),
  });
};

const takeCard = (tree: DraftTree, card: CardRecord, inPira: boolean): DraftNode => {
  let parent: DraftNode | undefined;
  const { code } = card;
  if (isPrinted(card.area))
    parent = levelAbove(tree, card.area, { kind: 'area', depth: 1, code, parent, inPira });
  if (isPrinted(card.strategicObjective)) {
    const said = { kind: 'strategicObjective', depth: 2, code, parent, inPira } as const;
    parent = levelAbove(tree, card.strategicObjective, said);
  }
  const node = tree.mention({
    kind: kindOfCode(code),
    title: printed(card.objective),
    place: card.objective.place,
    inPira,
    ...(code !== undefined && { code }),
    ...(parent !== undefined && { parent }),
  });
  if (isPrinted(card.description)) node.description ??= printed(card.description);
  for (const project of card.projects) node.projects.add(project.code);
  return node;
};

const takeRow = (tree: DraftTree, { objective, document }: FiledRow): void => {
  if (objective === undefined || tree.at(objective.place, objective.title) !== undefined) return;
  if (titleKey(objective.title) === '' && objective.code === undefined) return;
  const { code } = objective;
  tree.mention({
    kind: kindOfCode(code),
    title: objective.title,
    place: objective.place,
    inPira: document.kind === 'pira',
    ...(code !== undefined && { code }),
  });
};

/** The tree of the documents. */
export const planTree = (
  documents: readonly DocumentRecord[],
  rows: readonly FiledRow[],
  books: TreeBooks,
): PlanTree => {
  const tree = draftTree();
  const cards = new Map<CardRecord, DraftNode>();
  for (const document of documents) takeNodes(tree, document, books);
  for (const document of documents) {
    for (const card of document.cards) {
      const node = takeCard(tree, card, document.kind === 'pira');
      noteProgramme(node, books, card.programme, card.mission);
      cards.set(card, node);
    }
  }
  for (const row of rows) takeRow(tree, row);
  hangByCodes(tree);
  return { tree, cards };
};
