/**
 * Which blocks stand on upright and which on sideways pages. Composers say only which tables and charts need a sideways page; what would be
 * left alone on a page before or after them (a heading, a sentence, a short table) goes with them.
 */
import type { Block, DocumentTree, LandscapeBlock } from '../tree.ts';
import { heightOf, lettersOf } from './page-heights.ts';

type Upright = LandscapeBlock['blocks'][number];

/** Pages that follow one another without a page break: sideways ones, or upright ones. */
interface Run {
  readonly sideways: boolean;
  readonly blocks: Upright[];
}

/** What is lower than this on a page of 249 mm leaves most of it empty, in millimetres. */
const LOW = 125;
/** Longer texts are hard to read in the long lines of a sideways page, in letters. */
const LONG_TEXT = 700;
/** What may stand between a heading and the sideways table that it heads, in millimetres. */
const INTRODUCTION = 60;

const isLow = (blocks: readonly Upright[]): boolean =>
  heightOf(blocks) <= LOW && lettersOf(blocks) <= LONG_TEXT;

/** How many of the last blocks are a heading and the few words under it. */
const introductionLength = (blocks: readonly Upright[]): number => {
  const last = blocks.findLastIndex(({ kind }) => kind === 'heading');
  if (last < 0) return 0;
  const under = blocks.slice(last);
  const isShort = under.every(({ kind }) => kind === 'heading' || kind === 'paragraph');
  if (!isShort || heightOf(under) > INTRODUCTION || lettersOf(under) > LONG_TEXT) return 0;
  let first = last;
  while (blocks[first - 1]?.kind === 'heading') first -= 1;
  return blocks.length - first;
};

/** How many of the first blocks are small print to what stands before them. */
const notesLength = (blocks: readonly Upright[]): number => {
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || block.role !== 'note');
  return end < 0 ? blocks.length : end;
};

/** The stretches of a part between two page breaks. */
const runsOf = (blocks: readonly Block[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const block of blocks) {
    const sideways = block.kind === 'landscape';
    const inside = block.kind === 'landscape' ? block.blocks : [block];
    const last = runs.at(-1);
    if (last?.sideways === sideways) last.blocks.push(...inside);
    else runs.push({ sideways, blocks: [...inside] });
  }
  return runs;
};

/** Moves to the sideways pages beside an upright run what belongs to them; all of it when its page would stay almost empty. */
const yieldTo = (run: Run, before: Run | undefined, after: Run | undefined): void => {
  if (before !== undefined) before.blocks.push(...run.blocks.splice(0, notesLength(run.blocks)));
  if (isLow(run.blocks)) {
    if (after !== undefined) after.blocks.unshift(...run.blocks.splice(0));
    else before?.blocks.push(...run.blocks.splice(0));
    return;
  }
  if (after === undefined) return;
  const length = introductionLength(run.blocks);
  after.blocks.unshift(...run.blocks.splice(run.blocks.length - length));
};

const flowOfPart = (blocks: readonly Block[]): readonly Block[] => {
  const runs = runsOf(blocks);
  for (const [index, run] of runs.entries())
    if (!run.sideways) yieldTo(run, runs[index - 1], runs[index + 1]);
  const filled = runs.filter((run) => run.blocks.length > 0);
  return runsOf(
    filled.flatMap((run): readonly Block[] =>
      run.sideways ? [{ kind: 'landscape', blocks: run.blocks }] : run.blocks,
    ),
  ).flatMap((run): readonly Block[] =>
    run.sideways ? [{ kind: 'landscape', blocks: run.blocks }] : run.blocks,
  );
};

/** The document with its sideways pages filled, block by block in the same order. */
export const withPageFlow = (tree: DocumentTree): DocumentTree => {
  const blocks: Block[] = [];
  let part: Block[] = [];
  for (const block of tree.blocks) {
    part.push(block);
    if (block.kind !== 'pageBreak' && block.kind !== 'contents') continue;
    part.pop();
    blocks.push(...flowOfPart(part), block);
    part = [];
  }
  return { ...tree, blocks: [...blocks, ...flowOfPart(part)] };
};
