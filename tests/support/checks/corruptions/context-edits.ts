// Mistakes in tables of figures whose items add up to a total.
import { readCell } from '../../../../src/ingest/index.ts';
import { add, type Rational, ZERO } from '../../../../src/kernel/index.ts';
import type { ContextRecord, ReadCell } from '../../../../src/model/index.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { type Edit, edited, replaced, withoutRow } from './corruption.ts';
import { amountOf, differs, lineOf, oneLine, otherDigit } from './figures.ts';

type ContextRow = ContextRecord['rows'][number];

/** A column whose items add up to the only total of the table. */
interface SoundColumn {
  readonly column: number;
  readonly items: readonly ContextRow[];
  readonly total: ContextRow;
}

const isAdding = ({ label, isShare }: ContextRecord['columns'][number]): boolean =>
  !isShare && !/%|tasso|quota|variaz/i.test(label);

const soundColumns = ({ columns, rows }: ContextRecord): readonly SoundColumn[] => {
  const [total, ...others] = rows.filter(({ role }) => role === 'total');
  if (total === undefined || others.length > 0) return [];
  const items = rows.filter(({ role }) => role === 'item');
  return columns.flatMap((heading, column): readonly SoundColumn[] => {
    const amounts = items.flatMap(({ cells }) => amountOf(cells[column]) ?? []);
    const whole = amountOf(total.cells[column]);
    if (!isAdding(heading) || whole === undefined) return [];
    if (amounts.length < items.length || amounts.length < 2) return [];
    const sum: Rational = amounts.reduce(add, ZERO);
    return differs(sum, whole, ZERO) ? [] : [{ column, items, total }];
  });
};

const otherAmount =
  (document: PrintedDocument, kind: string, cell: ReadCell | undefined): Edit =>
  (random) => {
    const text = oneLine(cell?.published ?? '');
    if (cell === undefined || !/\d/.test(text)) return undefined;
    const wrong = otherDigit(random, text);
    const [before, after] = [amountOf(cell), amountOf(readCell(wrong, cell.place))];
    if (before === undefined || after === undefined || !differs(before, after, ZERO)) return undefined;
    return replaced(document, { kind, cell }, [text, wrong]);
  };

/** A row taken out, where its figure is none that the sum does not miss. */
const droppedPart =
  (document: PrintedDocument, row: ContextRow, { column }: SoundColumn): Edit =>
  () =>
    (amountOf(row.cells[column])?.numerator ?? 0n) === 0n
      ? undefined
      : withoutRow(document, { kind: 'droppedPart', line: lineOf(row.label) }, 'dropped');

/** The figures of two columns in each other's place in one row. */
const swappedColumns =
  (document: PrintedDocument, row: ContextRow, [one, other]: readonly [SoundColumn, SoundColumn]): Edit =>
  () => {
    const [first, second] = [row.cells[one.column], row.cells[other.column]];
    if (first === undefined || second === undefined) return undefined;
    const [text, wrong] = [oneLine(first.published), oneLine(second.published)];
    return edited(document, { kind: 'swappedYears', line: lineOf(row.label) }, (cells) => {
      const at = cells.indexOf(text);
      const otherAt = cells.indexOf(wrong, at + 1);
      if (at < 0 || otherAt < 0) return undefined;
      return cells.map((cell, index) => (index === at ? wrong : index === otherAt ? text : cell));
    });
  };

/** The mistakes of a table. */
export const contextEdits = (document: PrintedDocument, table: ContextRecord): readonly Edit[] => {
  const sound = soundColumns(table);
  const [first, second] = sound;
  return [
    ...sound.flatMap(({ column, total, items }) => [
      otherAmount(document, 'wrongTotal', total.cells[column]),
      ...items.map(({ cells }) => otherAmount(document, 'digitOfPart', cells[column])),
    ]),
    ...(first === undefined ? [] : first.items.map((row) => droppedPart(document, row, first))),
    ...(first === undefined || second === undefined
      ? []
      : first.items.map((row) => swappedColumns(document, row, [first, second]))),
  ];
};
