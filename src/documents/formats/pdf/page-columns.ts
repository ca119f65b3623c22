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
const LONGEST_AMONG_FIGURES = 24;
/** Longer than a line of any page. */
const LONGEST_MEASURED = 300;
/** About as wide as a status symbol with its space, and as the indent of a level. */
const STATUS_MARK = '●● ';
const INDENT = '    ';

const longestOf = (texts: Iterable<string>): readonly string[] =>
  [...new Set(texts)].toSorted((one, other) => other.length - one.length).slice(0, SAMPLES);

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/).filter((word) => word !== '');

const plain = (inline: PageInline): string => [inline.text].flat().join('');

const solidOf = (inline: PageInline): readonly string[] => {
  if (inline.kind === 'figure') return [plain(inline)];
  if (inline.kind === 'note') return [];
  const first = inline.kind === 'status' ? STATUS_MARK : '';
  return wordsOf(plain(inline)).map((word) => `${first}${word.slice(0, LETTERS_TOGETHER)}`);
};

/** Whether a label has a word for which no column is made wide enough. */
export const mustHyphenate = (label: string): boolean =>
  wordsOf(literalText(label)).some((word) => word.length > LABEL_LETTERS);

/** A cell with the depth of its row: the first column of a tree is indented. */
interface ColumnCell {
  readonly cell: PageCell;
  readonly level: number;
}

const lineOf = ({ cell, level }: ColumnCell): string => {
  const indent = cell.column === 0 ? INDENT.repeat(level) : '';
  const texts = cell.inlines
    .filter(({ kind }) => kind !== 'note')
    .map((inline) => (inline.kind === 'status' ? `${STATUS_MARK}${plain(inline)}` : plain(inline)));
  return `${indent}${texts.join('')}`.slice(0, LONGEST_MEASURED);
};

/** A column of words should be as wide as its longest text; one of figures does not grow for the rare text among them. */
const wantedOf = (cell: ColumnCell, figures: boolean): readonly string[] => {
  const line = lineOf(cell);
  return figures && line.length > LONGEST_AMONG_FIGURES ? cell.cell.inlines.flatMap(solidOf) : [line];
};

/** A text column without a width of its own takes a share by the length of its longest texts, within bounds. */
const weightByLength = (cells: readonly ColumnCell[]): number => {
  const longest = cells.reduce((most, cell) => Math.max(most, lineOf(cell).length), 16);
  return Math.sqrt(longest);
};

/** The columns of a table for the layout; cells that cover several columns do not count. */
export const pageColumns = (
  columns: TableBlock['columns'],
  rows: readonly PageRow[],
): readonly PageColumn[] => {
  const single = rows.flatMap(({ cells, level }) =>
    cells.filter((cell) => cell.columns === 1).map((cell): ColumnCell => ({ cell, level })),
  );
  const hasWidths = columns.some(({ figures, width }) => !figures && width !== undefined);
  return columns.map(({ label, figures, width }, index) => {
    const own = single.filter(({ cell }) => cell.column === index);
    const words = wordsOf(literalText(label)).map((word) => word.slice(0, LABEL_LETTERS));
    const solid = own.flatMap(({ cell }) => cell.inlines.flatMap(solidOf));
    const wanted = own.flatMap((cell) => wantedOf(cell, figures));
    return {
      solid: [...longestOf(words), ...longestOf(solid)],
      wanted: [...longestOf(figures ? words : [label]), ...longestOf(wanted)],
      weight: figures ? null : (width ?? (hasWidths ? 1 : weightByLength(own))),
    };
  });
};
