/** A row of a tree, roll-up or perspective table as a record: a node with its value and shares, or an indicator with its figures. */
import type { Place } from '../../../kernel/index.ts';
import type { IndicatorRecord, NodeRecord, ReadCell, TableReference } from '../../../model/index.ts';
import { cellOfWords, doubtfulCell, figureCell, textCell } from '../../broken/cells.ts';
import { continued, partAtPage } from '../../broken/continuation.ts';
import type { BrokenColumn, BrokenRole } from '../../broken/headings.ts';
import type { Mark } from '../../broken/marks.ts';
import { type FigureRow, figureRow, type RowShape } from '../../broken/plain-row.ts';
import { type RowTexts, rowTexts, type TextShape } from '../../broken/row-texts.ts';
import { levelOf, tailFigures } from '../../broken/tail-figures.ts';
import { textOf, type Word, type WordRow } from '../../broken/words.ts';

/** Columns of a table without periods. */
export interface PlainColumns extends RowShape {
  readonly hasProgramme: boolean;
  readonly hasPerspective: boolean;
}

const FIGURES: ReadonlySet<BrokenRole> = new Set([
  'result',
  'target',
  'achievement',
  'score',
  'value',
  'weighted',
  'share',
]);

/** The columns of a table; those of figures keep their order. */
export const plainColumns = (columns: readonly BrokenColumn[]): PlainColumns => {
  const has = (role: BrokenRole): boolean => columns.some((column) => column.role === role);
  return {
    figures: columns.filter(({ role }) => FIGURES.has(role)),
    hasOffices: has('offices'),
    hasAlgorithm: has('algorithm'),
    hasProgramme: has('programme'),
    hasPerspective: has('perspective'),
  };
};

/** What a row says: its texts and its figures. */
export interface PlainRow {
  readonly mark: Mark;
  readonly markWords: readonly Word[];
  readonly place: Place;
  readonly texts: RowTexts;
  readonly title: readonly Word[];
  readonly algorithm: readonly Word[];
  readonly isCertain: boolean;
  readonly figures: FigureRow;
}

const ofFund = (texts: RowTexts, mark: Mark): readonly Word[] =>
  mark.kind === 'fund' ? [...texts.codeWords, ...texts.title] : texts.title;

/** Reads a row; words that a new page puts after its figures go on with its title or algorithm. */
export const plainRow = (
  { words, trailing }: WordRow,
  own: { readonly mark: Mark; readonly place: Place },
  columns: PlainColumns,
): PlainRow => {
  const markWords = words.slice(0, own.mark.words);
  const { before, rest } = partAtPage(words.slice(own.mark.words));
  const whole = figureRow({ words: before, trailing: rest[0]?.gap ?? trailing }, columns, rest.length > 0);
  const isIndicator = nodeKind(own.mark) === undefined;
  const hasAlgorithm = columns.hasAlgorithm && isIndicator && !whole.lacksLastText;
  const shape: TextShape = {
    hasProgramme: columns.hasProgramme,
    hasPerspective: columns.hasPerspective,
    count: hasAlgorithm ? 2 : 1,
    isInterrupted: rest.length > 0,
  };
  const texts = rowTexts(whole.texts, shape);
  const joined = continued(ofFund(texts, own.mark), texts.algorithm, rest);
  return {
    ...own,
    markWords,
    texts,
    title: joined.title,
    algorithm: joined.algorithm,
    isCertain: texts.isCertain && joined.isCertain,
    figures: whole,
  };
};

const cellIn = (row: PlainRow, role: BrokenRole): ReadCell | undefined => {
  const found = row.figures.cells.find(({ column }) => column.role === role);
  if (found === undefined) return undefined;
  return found.candidates.length > 1
    ? doubtfulCell(found.candidates, row.place)
    : figureCell(found.candidates[0], row.place);
};

const isFilled = (cell: ReadCell | undefined): cell is ReadCell =>
  cell !== undefined && cell.published !== '';

const KINDS: Readonly<Partial<Record<Mark['kind'], NodeRecord['kind']>>> = {
  administration: 'administration',
  area: 'area',
  strategicObjective: 'strategicObjective',
  operationalObjective: 'operationalObjective',
  total: 'group',
};

/** The kind of node that a row is; indicators are none. */
export const nodeKind = (mark: Mark): NodeRecord['kind'] | undefined => KINDS[mark.kind];

const textField = (words: readonly Word[], place: Place): ReadCell | undefined =>
  words.length === 0 ? undefined : cellOfWords(words, place, 'text');

/** The record of a node. Its value stands in its own column, or, where that is empty or missing, under the realisation. */
export const plainNode = (
  row: PlainRow,
  context: { readonly table: TableReference; readonly kind: NodeRecord['kind']; readonly parent: number },
): NodeRecord => {
  const { texts, place, figures } = row;
  const value = [cellIn(row, 'value'), cellIn(row, 'score'), cellIn(row, 'achievement')].find(isFilled);
  const [weighted, share] = [cellIn(row, 'weighted'), cellIn(row, 'share')];
  const [programme, perspective] = [textField(texts.programme, place), textField(texts.perspective, place)];
  const offices = textField(figures.offices, place);
  return {
    table: context.table,
    place,
    kind: context.kind,
    title: textCell(row.title, place, row.isCertain),
    ...(row.markWords.length > 0 && { mark: textOf(row.markWords) }),
    ...(texts.code !== undefined && { code: texts.code }),
    ...(programme !== undefined && { programme }),
    ...(perspective !== undefined && { perspective }),
    ...(value !== undefined && { value }),
    ...(isFilled(weighted) && { weighted }),
    ...(isFilled(share) && { share }),
    ...(offices !== undefined && { offices }),
    ...(context.parent >= 0 && { parent: context.parent }),
  };
};

const codeOf = ({ mark, markWords, texts, place }: PlainRow): ReadCell | undefined => {
  if (mark.kind === 'fund') return cellOfWords(markWords, place, 'text');
  const code = texts.code;
  return code === undefined ? undefined : { ...cellOfWords(texts.codeWords, place, 'text'), published: code };
};

/** The record of an indicator under the objective above it. */
export const plainIndicator = (
  row: PlainRow,
  table: TableReference,
  objective: NodeRecord | undefined,
): IndicatorRecord => {
  const { place, texts, mark, figures } = row;
  const code = codeOf(row);
  const programme = textField(texts.programme, place);
  const offices = textField(figures.offices, place);
  const cells: FigureRow['cells'] = figures.cells;
  const words = { title: textOf(row.title), algorithm: textOf(row.algorithm), place };
  return {
    table,
    place,
    ...levelOf(mark),
    title: textCell(row.title, place, row.isCertain),
    parameters: [],
    ...(code !== undefined && { code }),
    ...(row.algorithm.length > 0 && { algorithm: textCell(row.algorithm, place, row.isCertain) }),
    ...(programme !== undefined && { programme }),
    ...(offices !== undefined && { offices }),
    ...(objective !== undefined && {
      objective: {
        title: objective.title.published,
        place: objective.place,
        ...(objective.code !== undefined && { code: objective.code }),
      },
    }),
    ...tailFigures(cells, words),
  };
};
