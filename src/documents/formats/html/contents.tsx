/** The table of contents as nested lists of links, of the levels 1 to 3. */
import type { VNode } from 'preact';
import { type OutlineEntry, outlineOf } from '../../outline.ts';
import type { DocumentTree } from '../../tree.ts';
import { anchorOf } from './anchors.ts';

/** Deepest level in the contents. */
const DEEPEST = 3;

/** An entry with those beneath it. */
interface Branch {
  readonly entry: OutlineEntry;
  readonly beneath: Branch[];
}

/** The entries as a tree: each under the last one that stands higher. */
const branchesOf = (tree: DocumentTree): readonly Branch[] => {
  const roots: Branch[] = [];
  const path: Branch[] = [];
  for (const entry of outlineOf(tree)) {
    const { level } = entry.heading;
    if (level > DEEPEST) continue;
    while ((path.at(-1)?.entry.heading.level ?? 0) >= level) path.pop();
    const branch = { entry, beneath: [] };
    (path.at(-1)?.beneath ?? roots).push(branch);
    path.push(branch);
  }
  return roots;
};

const listNode = (branches: readonly Branch[]): VNode => (
  <ol>
    {branches.map(({ entry: { heading, number }, beneath }) => (
      <li>
        <a href={`#${anchorOf(heading.id)}`}>
          {number !== undefined && <span class="tr-heading-number">{number}</span>}
          {number !== undefined && ' '}
          {heading.text}
        </a>
        {beneath.length > 0 && listNode(beneath)}
      </li>
    ))}
  </ol>
);

/** The contents as a landmark; `undefined` for a document without headings. */
export const contentsNode = (tree: DocumentTree): VNode | undefined => {
  const branches = branchesOf(tree);
  return branches.length === 0 ? undefined : (
    <nav class="tr-contents" aria-label="Indice del documento">
      {listNode(branches)}
    </nav>
  );
};
