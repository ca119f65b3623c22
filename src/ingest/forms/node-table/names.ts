/** The name of a node in its cell: code and title; and what kind of node it is by heading, code and mark. */
import type { NodeRecord } from '../../../model/index.ts';

/** Code and title; a perspective has no code. */
export interface NamedNode {
  readonly code?: string;
  readonly name: string;
}

const CODED =
  /^((?:\d{1,3}(?:[./-]\d{1,3}){0,3})|[A-Z]{1,4}(?:[ -]?\d{1,2}(?:\.\d{1,2}){0,3})?)\s*[-–:.]?\s+(?=["«“]?\p{L})/u;

/** "1.2 Sostenere le imprese", "S1 Servizio …". */
export const namedNode = (text: string): NamedNode => {
  const found = CODED.exec(text);
  return found === null ? { name: text } : { code: found[1] ?? '', name: text.slice(found[0].length) };
};

const MARKS: Readonly<Record<string, NodeRecord['kind']>> = {
  E: 'administration',
  AS: 'area',
  OS: 'strategicObjective',
  OO: 'operationalObjective',
};

const HEADINGS: readonly (readonly [NodeRecord['kind'], RegExp])[] = [
  ['area', /^(?:are[ae]|ambit[oi])/],
  ['strategicObjective', /^obiettiv[oi] strategic/],
  ['operationalObjective', /^obiettiv[oi] operativ/],
  ['perspective', /^prospettiv/],
  ['unit', /^unita/],
];

const byDepth = (code: string): NodeRecord['kind'] | undefined => {
  if (code === 'E' || code === 'ENTE') return 'administration';
  if (/^\d{3}\b/.test(code)) return code.length === 3 ? 'area' : 'strategicObjective';
  if (!/^\d/.test(code)) return undefined;
  const depth = code.split('.').length;
  return depth === 1 ? 'area' : depth === 2 ? 'strategicObjective' : 'operationalObjective';
};

/** The kind of node: by the mark in the row, else by the heading, else by how many numbers its code has. */
export const kindOf = (
  heading: string,
  code: string | undefined,
  mark: string,
): NodeRecord['kind'] | undefined =>
  MARKS[mark] ??
  HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ??
  (code === undefined ? undefined : byDepth(code));
