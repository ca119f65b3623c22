/** A row of an indicator table as a record, by the roles of its columns. */
import type { Place } from '../../kernel/index.ts';
import type { IndicatorRecord, OfYear, ReadCell, ReadTarget, TableReference } from '../../model/index.ts';
import type { Atom } from '../raw.ts';
import { readOperator } from '../values/operator.ts';
import { withOutcome } from '../values/outcome-words.ts';
import { plainText } from '../values/plain-text.ts';
import { type Expectation, readCell, withCounted } from '../values/read-cell.ts';
import { readTarget } from '../values/read-target.ts';
import { yearParts } from '../values/year-parts.ts';
import type { Column, ColumnRole } from './columns.ts';
import { byYear } from './years-in-cell.ts';

/** A cell of the row under its column. */
export interface ColumnCell {
  readonly column: Column;
  readonly cell: Atom;
}

type Fields = Omit<IndicatorRecord, 'table' | 'place' | 'title' | 'parameters' | 'targets' | 'results'>;

const TEXT_FIELDS: Readonly<Partial<Record<ColumnRole, keyof Fields>>> = {
  code: 'code',
  type: 'type',
  unitOfMeasure: 'unitOfMeasure',
  formula: 'algorithm',
  source: 'source',
  notes: 'notes',
  programme: 'programme',
  offices: 'offices',
};

const FIGURE_FIELDS: Readonly<Partial<Record<ColumnRole, keyof Fields>>> = {
  achievement: 'achievement',
  score: 'score',
  weighted: 'weighted',
  weight: 'weight',
  baseline: 'baseline',
};

const read = ({ cell }: ColumnCell, expects: Expectation): ReadCell =>
  readCell(cell.text, cell.place, expects);

/** A bare number under a heading with a percent sign is a percentage. */
const inPercent = ({ column }: ColumnCell, cell: ReadCell): ReadCell => {
  const { understood } = cell;
  if (column.role === 'achievement' && understood === undefined) return withOutcome(cell);
  if (column.role !== 'achievement' || !column.heading.includes('%') || understood?.kind !== 'number')
    return cell;
  return { ...cell, understood: { kind: 'percent', amount: understood.amount } };
};

const fieldsOf = (cells: readonly ColumnCell[]): Fields =>
  Object.fromEntries(
    cells.flatMap((each) => {
      const text = TEXT_FIELDS[each.column.role];
      const figure = FIGURE_FIELDS[each.column.role];
      if (text !== undefined) return each.cell.text.trim() === '' ? [] : [[text, read(each, 'text')]];
      return figure === undefined ? [] : [[figure, inPercent(each, read(each, 'figure'))]];
    }),
  );

/** The operator that the other targets of the row have in common. */
const operatorOfRow = (cells: readonly ColumnCell[]): string | undefined => {
  const operators = cells.flatMap(({ cell }) => readOperator(plainText(cell.text))?.operator.published ?? []);
  return new Set(operators).size === 1 ? operators[0] : undefined;
};

const ofYear = <Value>(column: Column, value: Value): OfYear<Value> => ({
  heading: column.heading,
  value,
  ...(column.year !== undefined && { year: column.year }),
});

/** A cell that states several years as a cell for each of them. */
const byYears = (own: ColumnCell): readonly ColumnCell[] => {
  const { column, cell } = own;
  const parts = yearParts(cell.text);
  return parts.length === 0
    ? [own]
    : parts.map(({ year, text }) => ({ column: { ...column, year }, cell: { ...cell, text } }));
};

const targetsOf = (cells: readonly ColumnCell[], title: string): readonly OfYear<ReadTarget>[] => {
  const targets = cells.filter(({ column }) => column.role === 'target').flatMap(byYears);
  const algorithm = cells.find(({ column }) => column.role === 'formula')?.cell.text;
  const rowOperator = operatorOfRow(targets);
  return targets.map(({ column, cell }) =>
    ofYear(
      column,
      readTarget(cell.text, cell.place, {
        title,
        ...(algorithm !== undefined && { algorithm }),
        ...(rowOperator !== undefined && { rowOperator }),
        ...(column.year !== undefined && { year: column.year }),
      }),
    ),
  );
};

/** Words that may stand behind the figure of a result: "12 imprese". */
const WORDS_BEHIND = 2;

/** A result beside targets that are days is a day too, also when a spreadsheet left its serial number. */
const resultsOf = (
  cells: readonly ColumnCell[],
  targets: readonly OfYear<ReadTarget>[],
): readonly OfYear<ReadCell>[] => {
  const isDated = targets.some(({ value }) => value.goal?.direction === 'deadline');
  return cells
    .filter(({ column }) => column.role === 'result')
    .flatMap(byYears)
    .map((each) => {
      const cell = read(each, isDated ? 'date' : 'figure');
      return ofYear(each.column, withCounted(cell, plainText(each.cell.text), WORDS_BEHIND));
    });
};

/** A code that stands before the title in its cell, letters mistaken for numbers in it included: letters and numbers with dots (`S3.1.1-a Corsi …`), where no column is for codes. */
const CODE_BEFORE_TITLE =
  /^([A-Z]{1,3}[\dIOZSB]{1,3}(?:\.[\dIOZSB]{1,3}){1,4}(?:-[A-Za-z0-9]{1,3})?)\s+(?=\S)/;

/** Title and, where it stands before it, code. */
const named = (
  title: ColumnCell | undefined,
  fields: Fields,
  place: Place,
): Pick<IndicatorRecord, 'title' | 'code'> => {
  if (title === undefined) return { title: readCell('', place, 'text') };
  const { cell } = title;
  const code = fields.code === undefined ? CODE_BEFORE_TITLE.exec(cell.text.trim()) : null;
  if (code === null) return { title: readCell(cell.text, cell.place, 'text') };
  return {
    code: readCell(code[1] ?? '', cell.place, 'text'),
    title: readCell(cell.text.trim().slice(code[0].length), cell.place, 'text'),
  };
};

/** The record of a row; `context` adds what the table says of all its rows. */
export const indicatorRow = (
  printed: readonly ColumnCell[],
  context: { readonly table: TableReference; readonly place: Place } & Partial<IndicatorRecord>,
): IndicatorRecord => {
  const cells = printed.flatMap((each) =>
    each.column.role === 'target' || each.column.role === 'result' ? byYear(each) : [each],
  );
  const title = cells.find(({ column }) => column.role === 'title');
  const targets = targetsOf(cells, title?.cell.text ?? '');
  const fields = fieldsOf(cells);
  const baselineYear = cells.find(({ column }) => column.role === 'baseline')?.column.year;
  return {
    parameters: [],
    ...context,
    ...fields,
    ...(baselineYear !== undefined && { baselineYear }),
    ...named(title, fields, context.place),
    targets,
    results: resultsOf(cells, targets),
  };
};
