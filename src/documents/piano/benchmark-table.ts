/** A context table that sets the body's own figures beside a mean of others: year by year own, mean and the difference computed. */
import { type DecimalString, formatDecimal, parseDecimal, subtract } from '../../kernel/index.ts';
import type { ComputedTable, ContextColumn, Quantity } from '../../model/index.ts';
import { contextTableBlock } from '../blocks/context-table.ts';
import { quantityFigure } from '../blocks/inline.ts';
import type { Block, TableBlock, TableCell, TableColumn, TableRow } from '../tree.ts';

/** A year with the places of its two columns among the table's. */
interface ComparedYear {
  readonly year: number;
  readonly own: number;
  readonly mean: number;
}

/** A column is a mean of others when its label begins with that word, as the published tables print it. */
const isMean = ({ label }: ContextColumn): boolean => /^media\b/i.test(label);

/** The years of a table that has one own column and one mean for each of them; empty when it is not such a table. */
const comparedYears = ({ table }: ComputedTable): readonly ComparedYear[] => {
  const years = [...new Set(table.columns.map(({ year }) => year))];
  const compared = years.flatMap((year): readonly ComparedYear[] => {
    if (year === undefined) return [];
    const places = table.columns.flatMap((column, place) => (column.year === year ? [place] : []));
    const [own, mean] = [false, true].map((wanted) =>
      places.filter((place) => {
        const column = table.columns[place];
        return column !== undefined && isMean(column) === wanted;
      }),
    );
    return own?.length === 1 && mean?.length === 1 && own[0] !== undefined && mean[0] !== undefined
      ? [{ year, own: own[0], mean: mean[0] }]
      : [];
  });
  return compared.length * 2 === table.columns.length ? compared : [];
};

const digitsOf = (amount: DecimalString): number => amount.split('.')[1]?.length ?? 0;

const hasAmount = (value: Quantity | undefined): value is Extract<Quantity, { amount: DecimalString }> =>
  value !== undefined && 'amount' in value;

/** Own figure less the mean, with as many decimals as the finer of the two; nothing where one of them is not a number. */
const differenceCell = (own: Quantity | undefined, mean: Quantity | undefined): TableCell => {
  if (!hasAmount(own) || !hasAmount(mean) || own.kind !== mean.kind) return { inlines: [] };
  const [first, second] = [parseDecimal(own.amount), parseDecimal(mean.amount)];
  if (first === undefined || second === undefined) return { inlines: [] };
  const digits = Math.max(digitsOf(own.amount), digitsOf(mean.amount));
  const amount = formatDecimal(subtract(first, second), { mode: 'halfUp', digits });
  return { inlines: [quantityFigure({ kind: own.kind, amount })] };
};

const columnsOf = (years: readonly ComparedYear[]): readonly TableColumn[] =>
  years.flatMap(({ year }) =>
    [
      ['ente', 'Ente'],
      ['media', 'Media'],
      ['differenza', 'Differenza'],
    ].map(([id, label]) => ({
      id: `${id}-${year}`,
      label: label ?? '',
      figures: true,
      group: String(year),
    })),
  );

/** Where the cells of the means come from, in their own words. */
const meansNote = ({ table }: ComputedTable): string => {
  const labels = table.columns.filter(isMean).map(({ label }) => label);
  return `Colonne «Media»: ${labels.join('; ')}. Differenza: valore dell’ente meno la media, in punti dove le cifre sono percentuali.`;
};

const rowOf = (
  row: TableRow,
  years: readonly ComparedYear[],
  cells: ComputedTable['rows'][number]['cells'],
): TableRow => {
  const [name = { inlines: [] }] = row.cells;
  if (row.cells.length <= cells.length)
    return { ...row, cells: [{ ...name, columns: 1 + 3 * years.length }] };
  const valueAt = (place: number): Quantity | undefined => {
    const cell = cells[place]?.cell;
    return cell?.state === 'value' ? cell.value : undefined;
  };
  const printed = (place: number): TableCell => row.cells[place + 1] ?? { inlines: [] };
  return {
    ...row,
    cells: [
      name,
      ...years.flatMap(({ own, mean }) => [
        printed(own),
        printed(mean),
        differenceCell(valueAt(own), valueAt(mean)),
      ]),
    ],
  };
};

/** Room of the names of the rows beside many narrow figures. */
const LABEL_WIDTH = 4.5;

/** Widest table on an upright page, in columns. */
const WIDEST_UPRIGHT = 11;

/** Long names beside more columns than these need a sideways page. */
const WIDEST_WITH_LONG_NAMES = 6;

const isWide = ({ columns }: TableBlock): boolean =>
  columns.length > (columns[0]?.width === LONG_NAME_WIDTH ? WIDEST_WITH_LONG_NAMES : WIDEST_UPRIGHT);

/** Names of rows longer than this need a wider column, in letters. */
const LONG_NAME = 80;
const LONG_NAME_WIDTH = 6;

/** Long names of rows (a service described in a sentence) would make a narrow column very high. */
const withRoomForNames = (block: TableBlock, { rows }: ComputedTable): TableBlock =>
  rows.some(({ row }) => row.label.length > LONG_NAME)
    ? {
        ...block,
        columns: block.columns.map((column, place) =>
          place === 0 ? { ...column, width: LONG_NAME_WIDTH } : column,
        ),
      }
    : block;

/** A context table as the plan prints it: compared with the mean where it has one. */
const planTableBlock = (computed: ComputedTable): TableBlock => {
  const block = withRoomForNames(contextTableBlock(computed), computed);
  const years = comparedYears(computed);
  if (years.length === 0) return block;
  return {
    ...block,
    columns: [
      ...block.columns.slice(0, 1).map((column) => ({ ...column, width: LABEL_WIDTH })),
      ...columnsOf(years),
    ],
    rows: block.rows.map((row, index) => rowOf(row, years, computed.rows[index]?.cells ?? [])),
    note: [block.note, meansNote(computed)].filter((part) => part !== undefined).join(' '),
  };
};

/** Context tables as the plan prints them: the wide ones together on sideways pages after the others, so that no page stays empty. */
export const planTableBlocks = (tables: readonly ComputedTable[]): readonly Block[] => {
  const blocks = tables.map(planTableBlock);
  const wide = blocks.filter(isWide);
  return [
    ...blocks.filter((block) => !isWide(block)),
    ...(wide.length === 0 ? [] : [{ kind: 'landscape' as const, blocks: wide }]),
  ];
};
