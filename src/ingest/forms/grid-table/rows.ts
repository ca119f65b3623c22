/** Rows of a real table of units or of a tree as records. */
import type { IndicatorRecord, NodeRecord, ParameterRecord, TableReference } from '../../../model/index.ts';
import { cellOfWords, figureCell } from '../../broken/cells.ts';
import type { BrokenRole } from '../../broken/headings.ts';
import { codeMark, type Mark, markIn } from '../../broken/marks.ts';
import { type RowTexts, rowTexts } from '../../broken/row-texts.ts';
import { levelOf, tailFigures } from '../../broken/tail-figures.ts';
import { textOf, type Word } from '../../broken/words.ts';
import { cellOf, type Grid, textIn } from '../../grid/grid.ts';
import { columnCells, periodFigures, runCellOf, wordsOfCell } from '../../grid/grid-cells.ts';
import type { RawRow } from '../../raw.ts';
import { plainWords } from '../../values/plain-text.ts';

const LEVELS: readonly (readonly [NonNullable<IndicatorRecord['level']>, RegExp])[] = [
  ['strategic', /^(?:indicatori|obiettivi) strategic/],
  ['operational', /^(?:indicatori|obiettivi) operativ/],
];

/** The level that a row heading others names. */
export const levelIn = (text: string): IndicatorRecord['level'] =>
  LEVELS.find(([, pattern]) => pattern.test(plainWords(text)))?.[0];

/** Marks that need a column of their own to be known as such. */
const ALONE: ReadonlyMap<string, Mark> = new Map([
  ['E', { kind: 'administration', words: 1 }],
  ['TOT', { kind: 'total', words: 1 }],
]);

/** The mark of a row: in its own column, or else its code. */
export const markOf = (grid: Grid, row: RawRow): Mark | undefined => {
  const text = textIn(grid, row, 'mark');
  const title = textIn(grid, row, 'title');
  const marked = ALONE.get(text) ?? markIn(text) ?? markIn(`${text} ${title}`);
  return text === '' ? codeMark(title) : (marked ?? codeMark(title));
};

/** The algorithm that a title's cell goes on with: "… – Algoritmo: % di …". */
const ALGORITHM = /\s*[-–]\s*Algoritmo:\s*/;

/** What stands in the column of codes is the code, however it is made ("REG4"). */
const inColumn = (codeWords: readonly Word[], read: RowTexts): RowTexts => ({
  ...read,
  code: textOf(codeWords),
  codeWords,
  title: read.title.slice(codeWords.length),
});

const textsOf = (grid: Grid, row: RawRow) => {
  const cell = cellOf(grid, row, 'title');
  const [title = '', algorithm = ''] = (cell?.text ?? '').split(ALGORITHM);
  const codeWords = wordsOfCell(cellOf(grid, row, 'code'));
  const read = rowTexts([...codeWords, ...wordsOfCell(cell, title)], {
    hasProgramme: false,
    hasPerspective: false,
    count: 1,
  });
  const own = read.code === undefined && codeWords.length > 0 ? inColumn(codeWords, read) : read;
  const column = wordsOfCell(cellOf(grid, row, 'algorithm'));
  return { ...own, algorithm: column.length > 0 ? column : wordsOfCell(cell, algorithm) };
};

const field = (grid: Grid, row: RawRow, role: BrokenRole) => {
  const words = wordsOfCell(cellOf(grid, row, role));
  return words.length === 0 ? undefined : cellOfWords(words, row.place, 'text');
};

/** The parameter of a row. */
export const parameterOf = (grid: Grid, row: RawRow): ParameterRecord => {
  const total = cellOf(grid, row, 'total');
  return {
    label: cellOfWords(wordsOfCell(cellOf(grid, row, 'label')), row.place, 'text'),
    ...periodFigures(grid, row),
    ...(total !== undefined && { total: figureCell(runCellOf(total), row.place) }),
  };
};

/** The record of an indicator's first row; `level`: what the rows above say where the row itself says nothing. */
export const indicatorOf = (
  grid: Grid,
  row: RawRow,
  context: { readonly table: TableReference; readonly level: IndicatorRecord['level'] },
): IndicatorRecord => {
  const texts = textsOf(grid, row);
  const mark = markOf(grid, row);
  const isFund = mark?.kind === 'fund';
  const codeWords = isFund ? wordsOfCell(cellOf(grid, row, 'mark')) : texts.codeWords;
  const title = isFund ? [...texts.codeWords, ...texts.title] : texts.title;
  const words = { title: textOf(title), algorithm: textOf(texts.algorithm), place: row.place };
  const [programme, offices] = [field(grid, row, 'programme'), field(grid, row, 'offices')];
  const hasPeriods = grid.columns.some((column) => column?.role === 'period');
  return {
    table: context.table,
    place: row.place,
    ...(context.level !== undefined && { level: context.level }),
    ...(mark !== undefined && levelOf(mark)),
    ...(codeWords.length > 0 && { code: cellOfWords(codeWords, row.place, 'text') }),
    title: cellOfWords(title, row.place, 'text'),
    ...(texts.algorithm.length > 0 && { algorithm: cellOfWords(texts.algorithm, row.place, 'text') }),
    ...(programme !== undefined && { programme }),
    ...(offices !== undefined && { offices }),
    parameters: hasPeriods ? [parameterOf(grid, row)] : [],
    ...tailFigures(columnCells(grid, row), words),
  };
};

/** The record of a node's row. */
export const nodeOf = (
  grid: Grid,
  row: RawRow,
  context: { readonly table: TableReference; readonly kind: NodeRecord['kind']; readonly parent: number },
): NodeRecord => {
  const { code, title } = textsOf(grid, row);
  const figure = (role: BrokenRole) => {
    const cell = runCellOf(cellOf(grid, row, role));
    return cell === undefined ? undefined : figureCell(cell, row.place);
  };
  const value = figure('value') ?? figure('score') ?? figure('achievement');
  const [weighted, share] = [figure('weighted'), figure('share')];
  const [programme, offices] = [field(grid, row, 'programme'), field(grid, row, 'offices')];
  return {
    table: context.table,
    place: row.place,
    kind: context.kind,
    title: cellOfWords(title, row.place, 'text'),
    ...(code !== undefined && { code }),
    ...(programme !== undefined && { programme }),
    ...(value !== undefined && { value }),
    ...(weighted !== undefined && { weighted }),
    ...(share !== undefined && { share }),
    ...(offices !== undefined && { offices }),
    ...(context.parent >= 0 && { parent: context.parent }),
  };
};
