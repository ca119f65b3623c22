/** What decides the width of a column: texts that may not be broken, and texts that should stand on one line. */
import type { TableBlock } from '../../tree.ts';
import type { PageCell, PageColumn, PageInline, PageRow } from './page-data.ts';
import { literalText } from './printed-text.ts';

/** How many of the longest texts are measured; the widest is among them. */
const SAMPLES = 4;
/** A longer word is hyphenated: so many letters of it stay together. */
const LETTERS_TOGETHER = 9;
const LABEL_LETTERS = 14;
/** A text on one line for which a column of figures makes room. */
const LONGEST_WANTED = 24;

const longestOf = (texts: Iterable<string>): readonly string[] =>
  [...new Set(texts)].toSorted((one, other) => other.length - one.length).slice(0, SAMPLES);

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/).filter((word) => word !== '');

const plain = (inline: PageInline): string => [inline.text].flat().join('');

const solidOf = (inline: PageInline): readonly string[] => {
  if (inline.kind === 'figure') return [plain(inline)];
  if (inline.kind === 'note') return [];
  const first = inline.kind === 'status' ? '●● ' : '';
  return wordsOf(plain(inline)).map((word) => `${first}${word.slice(0, LETTERS_TOGETHER)}`);
};

const wantedOf = (cell: PageCell): readonly string[] => {
  const text = cell.inlines
    .filter(({ kind }) => kind !== 'note')
    .map(plain)
    .join('');
  return text.length <= LONGEST_WANTED ? [text] : cell.inlines.flatMap(solidOf);
};

/** A text column without a width of its own takes a share by the length of its longest texts, within bounds. */
const weightByLength = (cells: readonly PageCell[]): number => {
  const longest = Math.max(
    0,
    ...longestOf(cells.map(({ inlines }) => inlines.map(plain).join(''))).map((text) => text.length),
  );
  return Math.sqrt(Math.min(400, Math.max(16, longest)));
};

/** The columns of a table for the layout; cells that cover several columns do not count. */
export const pageColumns = (
  columns: TableBlock['columns'],
  rows: readonly PageRow[],
): readonly PageColumn[] => {
  const single = rows.flatMap(({ cells }) => cells.filter((cell) => cell.columns === 1));
  const hasWidths = columns.some(({ figures, width }) => !figures && width !== undefined);
  return columns.map(({ label, figures, width }, index) => {
    const own = single.filter(({ column }) => column === index);
    const labelWords = wordsOf(literalText(label)).map((word) =>
      word.slice(0, figures ? LABEL_LETTERS : LETTERS_TOGETHER),
    );
    const automatic = hasWidths ? 1 : weightByLength(own);
    return {
      solid: longestOf([...labelWords, ...own.flatMap(({ inlines }) => inlines.flatMap(solidOf))]),
      wanted: longestOf([...wordsOf(label), ...own.flatMap(wantedOf)]),
      weight: figures ? null : (width ?? automatic),
    };
  });
};
