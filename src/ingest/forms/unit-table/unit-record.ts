/** The record of an indicator's row in a unit's table, from its runs of figures and its texts. */
import type { Place } from '../../../kernel/index.ts';
import type { IndicatorRecord, ParameterRecord, ReadCell } from '../../../model/index.ts';
import { cellOfWords, doubtfulCell, figureCell, textCell } from '../../broken/cells.ts';
import { continued, partAtPage } from '../../broken/continuation.ts';
import type { BrokenColumn } from '../../broken/headings.ts';
import type { Mark } from '../../broken/marks.ts';
import type { RunCell } from '../../broken/pieces.ts';
import { type RowTexts, rowTexts } from '../../broken/row-texts.ts';
import { type ColumnCell, levelOf, tailFigures } from '../../broken/tail-figures.ts';
import type { FoundRun, UnitRow } from '../../broken/unit-row.ts';
import type { RunForm, UnitShape } from '../../broken/unit-runs.ts';
import { textOf, type Word } from '../../broken/words.ts';

/** What the table says of its rows. */
export interface UnitColumns {
  readonly shape: UnitShape;
  readonly hasAlgorithm: boolean;
  readonly hasLabel: boolean;
  readonly periods: readonly BrokenColumn[];
  readonly tail: readonly BrokenColumn[];
  /** Whether empty cells show in the blanks of this table; without them a single figure may stand in any period. */
  readonly showsEmpty: boolean;
}

/** The row with its first place. */
export interface RowInTable {
  readonly row: UnitRow;
  readonly mark: Mark;
  readonly markWords: readonly Word[];
  readonly place: Place;
}

/** The record, and the words that fit nowhere. */
export interface UnitRecord {
  readonly record: Omit<IndicatorRecord, 'table' | 'unit'>;
  readonly unread: readonly Word[];
}

/** The only form that a run can have, if there is only one. */
const onlyForm = ({ forms }: FoundRun): RunForm | undefined => (forms.length === 1 ? forms[0] : undefined);

const periodsOf = (form: RunForm, columns: UnitColumns, place: Place): readonly ReadCell[] =>
  form.spans && !columns.showsEmpty
    ? columns.periods.map(() => doubtfulCell(form.period, place))
    : form.period.map((cell) => figureCell(cell, place));

/** A figure, or the doubt between several. */
const oneOf = (cells: readonly RunCell[], place: Place): ReadCell =>
  cells.length === 1 ? figureCell(cells[0], place) : doubtfulCell(cells, place);

const parameterOf = (
  run: FoundRun,
  label: readonly Word[],
  isCertain: boolean,
  context: { readonly columns: UnitColumns; readonly place: Place },
): ParameterRecord => {
  const { columns, place } = context;
  const form = onlyForm(run);
  const labelCell = textCell(label, place, isCertain);
  if (form === undefined) {
    const own = run.forms.length === 0 ? run.cells : run.forms.flatMap(({ period }) => period);
    const totals = run.forms.length === 0 ? run.cells : run.forms.map(({ total }) => total);
    const doubtful = columns.periods.map(() => doubtfulCell([...new Set(own)], place));
    const total = oneOf([...new Set(totals)], place);
    return { label: labelCell, periods: doubtful, spans: false, ...(columns.shape.hasTotal && { total }) };
  }
  return {
    label: labelCell,
    periods: periodsOf(form, columns, place),
    spans: form.spans && columns.showsEmpty,
    ...(columns.shape.hasTotal && { total: figureCell(form.total, place) }),
  };
};

/** Texts before the first figures: the parameter's label is among them unless its cell is empty. */
const firstTexts = ({ runs, after }: UnitRow, columns: UnitColumns): RowTexts => {
  const [run, ...others] = runs;
  const isInterrupted = [after, ...others.map(({ texts }) => texts)].some(
    (words) => partAtPage(words).rest.length > 0,
  );
  const lacksLabel =
    run === undefined || (run.forms.length > 0 && run.forms.every((form) => form.lacksLabel));
  const count = 1 + (columns.hasAlgorithm ? 1 : 0) + (columns.hasLabel && !lacksLabel ? 1 : 0);
  const shape = { hasProgramme: false, hasPerspective: false, count, isInterrupted };
  const texts = rowTexts(run?.texts ?? after, shape);
  const isLabelKnown = run === undefined || new Set(run.forms.map((form) => form.lacksLabel)).size <= 1;
  const own = columns.hasAlgorithm ? texts : { ...texts, algorithm: [], label: texts.algorithm };
  return { ...own, isCertain: texts.isCertain && isLabelKnown };
};

/** Cells after the total: what all forms that the runs may have agree on; any figure of the run where they do not. */
const tailOf = (row: UnitRow, columns: UnitColumns): readonly ColumnCell[] => {
  const forms = row.runs.flatMap((run) => run.forms).filter(({ tail }) => tail !== undefined);
  const lost = forms.length > 0 ? [] : row.runs.flatMap(({ cells }) => cells);
  return columns.tail.map((column, index) => {
    const cells = forms.map(({ tail }) => tail?.[index]);
    const candidates = [...new Set(forms.length > 0 ? cells : [undefined, ...lost])];
    return { column, candidates };
  });
};

const codeOf = (texts: RowTexts, { mark, markWords, place }: RowInTable): ReadCell | undefined => {
  if (mark.kind === 'fund') return cellOfWords(markWords, place, 'text');
  return texts.code === undefined
    ? undefined
    : { ...cellOfWords(texts.codeWords, place, 'text'), published: texts.code };
};

/** Reads the row of an indicator. */
export const unitRecord = (own: RowInTable, columns: UnitColumns): UnitRecord => {
  const { row, place, mark } = own;
  const [first, ...others] = row.runs;
  const texts = firstTexts(row, columns);
  const isFund = mark.kind === 'fund';
  const titleWords = isFund ? [...texts.codeWords, ...texts.title] : texts.title;
  const labels = others.map((run) => labelAfterPage(run.texts));
  const after = partAtPage(first === undefined ? [] : row.after);
  const whole = continued(titleWords, texts.algorithm, [
    ...labels.flatMap(({ title }) => title),
    ...after.rest,
  ]);
  const isCertain = texts.isCertain && whole.isCertain && labels.every((label) => label.isCertain);
  const title = textCell(whole.title, place, isCertain);
  const algorithm = textCell(whole.algorithm, place, isCertain);
  const context = { columns, place };
  const parameters = [
    ...(first === undefined ? [] : [parameterOf(first, texts.label, isCertain, context)]),
    ...others.map((run, index) => parameterOf(run, labels[index]?.label ?? [], isCertain, context)),
  ];
  const code = codeOf(texts, own);
  const words = { title: textOf(whole.title), algorithm: textOf(whole.algorithm), place };
  return {
    unread: after.before,
    record: {
      place,
      ...levelOf(mark),
      title,
      parameters,
      ...(code !== undefined && { code }),
      ...(columns.hasAlgorithm && { algorithm }),
      ...tailFigures(tailOf(row, columns), words),
    },
  };
};

/** Words before a further parameter's figures: its label, and before it the rest of the title when a new page begins there. */
const labelAfterPage = (
  words: readonly Word[],
): { readonly title: readonly Word[]; readonly label: readonly Word[]; readonly isCertain: boolean } => {
  const { before, rest } = partAtPage(words);
  if (rest.length === 0) return { title: [], label: words, isCertain: true };
  if (before.length > 0) return { title: [], label: words, isCertain: false };
  const split = rowTexts(rest, { hasProgramme: false, hasPerspective: false, count: 2 });
  const [title, label] = [[...split.codeWords, ...split.title], split.algorithm];
  return label.length === 0
    ? { title: [], label: rest, isCertain: false }
    : { title, label, isCertain: split.isCertain };
};
