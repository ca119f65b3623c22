/** The tree while it is put together from tables, cards and the headings above indicators. */
import type { Place } from '../../kernel/index.ts';
import type { PlanNodeKind } from '../../model/index.ts';
import { codeKey, lineOf, titleKey } from './identity.ts';

/** What a document says of a node. */
export interface NodeMention {
  readonly kind: PlanNodeKind;
  readonly code?: string;
  readonly title: string;
  readonly place: Place;
  readonly parent?: DraftNode;
  readonly inPira: boolean;
}

/** A weight as printed. */
export interface DraftWeight {
  readonly perspective?: string;
  readonly amount: string;
  readonly place: Place;
}

/** A node with all that was found of it. */
export interface DraftNode {
  readonly kind: PlanNodeKind;
  readonly code?: string;
  title: string;
  readonly place: Place;
  parent?: DraftNode;
  inPira: boolean;
  readonly weights: DraftWeight[];
  readonly perspectives: Set<string>;
  readonly programmes: Set<string>;
  readonly projects: Set<string>;
  description?: string;
  responsibilityCentre?: string;
}

/** Nodes by code, title and place. */
export interface DraftTree {
  /** The node that is meant: the one with the code, else with the title, else a new one. */
  mention(said: NodeMention): DraftNode;
  /** The node printed at a place with this title. */
  at(place: Place, title: string): DraftNode | undefined;
  byCode(code: string): DraftNode | undefined;
  nodes(): readonly DraftNode[];
}

const LEVELS: readonly PlanNodeKind[] = ['area', 'strategicObjective', 'operationalObjective'];

/** The level that a code shows by how many numbers it has: `1` an area, `1.2` a strategic, `1.2.3` an operational objective. */
export const kindOfCode = (code: string | undefined): PlanNodeKind =>
  LEVELS[Math.min((code ?? '1.1.1').split('.').filter((part) => part !== '').length, LEVELS.length) - 1] ??
  'operationalObjective';

const isAbove = (node: DraftNode, other: DraftNode): boolean => {
  for (let above: DraftNode | undefined = other; above !== undefined; above = above.parent) {
    if (above === node) return true;
  }
  return false;
};

/** Files whose places are coarse have many nodes at one place; their titles tell them apart. */
const placeKey = (place: Place, title: string): string => `${JSON.stringify(place)} ${titleKey(title)}`;

/** Groups have the same titles under every objective; objectives do not. */
const keyOf = ({ kind, title, parent }: NodeMention, numbers: ReadonlyMap<DraftNode, number>): string =>
  kind === 'group'
    ? `group ${parent === undefined ? '' : numbers.get(parent)} ${titleKey(title)}`
    : titleKey(title);

/** A new tree. */
export const draftTree = (): DraftTree => {
  const all: DraftNode[] = [];
  const numbers = new Map<DraftNode, number>();
  const codes = new Map<string, DraftNode>();
  const titles = new Map<string, DraftNode>();
  const places = new Map<string, DraftNode>();
  const known = (said: NodeMention): DraftNode | undefined => {
    if (said.code !== undefined && said.kind !== 'group') {
      const coded = codes.get(codeKey(said.code));
      if (coded !== undefined) return coded;
    }
    const titled = titleKey(said.title) === '' ? undefined : titles.get(keyOf(said, numbers));
    return titled?.code !== undefined && said.code !== undefined && said.kind !== 'group'
      ? undefined
      : titled;
  };
  const create = (said: NodeMention): DraftNode => {
    const node: DraftNode = {
      kind: said.kind,
      title: lineOf(said.title),
      place: said.place,
      inPira: said.inPira,
      weights: [],
      perspectives: new Set(),
      programmes: new Set(),
      projects: new Set(),
      ...(said.code !== undefined && { code: said.code }),
    };
    numbers.set(node, all.length);
    all.push(node);
    if (said.code !== undefined && said.kind !== 'group') codes.set(codeKey(said.code), node);
    const key = keyOf(said, numbers);
    if (!titles.has(key)) titles.set(key, node);
    return node;
  };
  return {
    mention: (said) => {
      const node = known(said) ?? create(said);
      places.set(placeKey(said.place, said.title), node);
      if (said.inPira) node.inPira = true;
      if (node.title === '') node.title = lineOf(said.title);
      if (node.parent === undefined && said.parent !== undefined && !isAbove(node, said.parent)) {
        node.parent = said.parent;
      }
      return node;
    },
    at: (place, title) => places.get(placeKey(place, title)),
    byCode: (code) => codes.get(codeKey(code)),
    nodes: () => all,
  };
};

/** Objectives without a printed parent hang under the one whose code theirs begins with. */
export const hangByCodes = (tree: DraftTree): void => {
  for (const node of tree.nodes()) {
    if (node.parent !== undefined || node.code === undefined || node.kind === 'group') continue;
    const parts = node.code.split('.');
    for (let length = parts.length - 1; length > 0; length -= 1) {
      const above = tree.byCode(parts.slice(0, length).join('.'));
      if (above === undefined || isAbove(node, above)) continue;
      node.parent = above;
      break;
    }
  }
};
