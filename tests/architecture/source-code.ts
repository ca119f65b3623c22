// Reads the project's own source files and their syntax trees, for the tests that hold the house to its numbers.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree: its type, its place, and whatever else the parser says about it. */
interface SyntaxNode {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [property: string]: unknown;
}

export interface PlacedNode {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
  /** First and last line in the file, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** All TypeScript files below a folder of the project, in the order of their paths. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tests/architecture/violations/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
}

/** Every node of a file's syntax tree with its lines, parents before children. */
export function syntaxNodes(file: SourceFile): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  const lineAt = linesByOffset(file.text);
  // The parser counts bytes on from the last file that it read. A first token put before the text shows where this one begins.
  const tree: unknown = parseSync(`;${file.text}`, { syntax: 'typescript', tsx: file.path.endsWith('.tsx') });
  if (!isSyntaxNode(tree)) throw new Error(`${file.path}: the parser returned no tree`);
  const start = tree.span.start + 1;
  const visit = (value: unknown, parent: SyntaxNode | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, parent);
    } else if (typeof value === 'object' && value !== null) {
      const node = isSyntaxNode(value) ? value : undefined;
      if (node !== undefined) {
        const { start: from, end: to } = node.span;
        nodes.push({ node, parent, firstLine: lineAt(from - start), lastLine: lineAt(to - start - 1) });
      }
      for (const child of Object.values(value)) visit(child, node ?? parent);
    }
  };
  visit(tree, undefined);
  return nodes;
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('span' in value)) return false;
  const { span } = value;
  return typeof value.type === 'string' && typeof span === 'object' && span !== null && 'start' in span;
}

/** Line numbers by offset in bytes, as the parser counts. */
function linesByOffset(text: string): (offset: number) => number {
  const bytes = Buffer.from(text, 'utf8');
  const breaks = [...bytes.keys()].filter((offset) => bytes[offset] === 0x0a);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
