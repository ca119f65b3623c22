/** What the offices entered: each parameter with its figure of every period and of the year, then result, target and score. */
import type { UnitId } from '../../../kernel/index.ts';
import type { Cell, Entry, Indicator, Parameter, Period } from '../../../model/index.ts';
import { wordOfState } from '../../../wording/index.ts';
import { indicatorResultCell, quantityFigure, statusCell, text, textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import { entriesUnder, spanNote } from '../../selections/period-entries.ts';
import type { Inline, TableCell, TableColumn, TableRow } from '../../tree.ts';
import { EMPTY, figureCell, mainCell, targetCell, withAlgorithm } from './cells.ts';

/** Rows of one indicator: whose entries are shown, which results close them, and how the rows are named. */
export interface PeriodSubject {
  readonly indicator: Indicator;
  /** `null`: the administration as such. */
  readonly unit: UnitId | null;
  /** `INDICATOR@UNIT`, or the indicator. */
  readonly subject: string;
  readonly head: TableCell;
}

/** Width of a column in which a day stands on one line. */
const DATE_WIDTH = 1.5;

/** Columns of a table with the periods of a cycle, for a page turned sideways. */
export const periodColumns = (periods: readonly Period[]): readonly TableColumn[] => [
  { id: 'indicatore', label: 'Indicatore e algoritmo', figures: false, width: 3.4 },
  { id: 'parametro', label: 'Parametro', figures: false, width: 1.9 },
  ...periods.map(({ id, name }) => ({
    id,
    label: name,
    figures: true,
    width: DATE_WIDTH,
    group: 'Dati dei periodi',
  })),
  { id: 'anno', label: 'Anno', figures: true, width: DATE_WIDTH },
  { id: 'risultato', label: 'Risultato', figures: true, width: DATE_WIDTH },
  { id: 'target', label: 'Target', figures: false, width: DATE_WIDTH },
  { id: 'realizzazione', label: '% realizz. target', figures: true, width: 1.2 },
  { id: 'parametrata', label: '% realizz. parametrata', figures: true, width: 1.4 },
  { id: 'stato', label: 'Stato', figures: false, width: DATE_WIDTH },
];

const entryInlines = (cell: Cell): readonly Inline[] =>
  cell.state === 'value' ? [quantityFigure(cell.value)] : [text(wordOfState(cell.state))];

const cellOf = (entries: readonly Entry[], periods: readonly Period[]): TableCell => ({
  inlines: entries.flatMap((entry, index) => {
    const note = spanNote(entry, periods);
    return [
      ...(index === 0 ? [] : [text(' + ')]),
      ...entryInlines(entry.cell),
      ...(note === undefined ? [] : [{ kind: 'emphasis' as const, text: ` (${note})` }]),
    ];
  }),
});

/** How many periods one figure covers from here on, when it is the only one there; else one. */
const spanFrom = (entries: readonly Entry[], periods: readonly Period[], start: number): number => {
  const [only, ...others] = entries.filter(({ periods: covered }) =>
    covered.some((id) => id === periods[start]?.id),
  );
  if (only === undefined || others.length > 0) return 1;
  const end = periods.findLastIndex(({ id }) => only.periods.includes(id));
  const inside = periods.slice(start, end + 1);
  const isAlone = inside.every(({ id }) =>
    entries.every((entry) => entry.periods.includes(id) === (entry === only)),
  );
  return isAlone ? inside.length : 1;
};

/** The cells of the periods: a figure that covers several of them spans their columns. */
const periodCells = (
  entries: readonly Entry[],
  periods: readonly Period[],
  start = 0,
): readonly TableCell[] => {
  if (start >= periods.length) return [];
  const columns = spanFrom(entries, periods, start);
  const covered = periods.slice(start, start + columns);
  const cell = cellOf(
    covered.flatMap((period) => entriesUnder(entries, period, periods)),
    periods,
  );
  return [columns === 1 ? cell : { ...cell, columns }, ...periodCells(entries, periods, start + columns)];
};

const entered = ({ parameters }: Indicator): readonly (Parameter | undefined)[] => {
  const own = parameters.filter(({ source }) => source.kind === 'entered');
  return own.length === 0 ? [undefined] : own;
};

const spanning = (cell: TableCell, rows: number): TableCell => (rows === 1 ? cell : { ...cell, rows });

/** The rows of a subject: one for each parameter that offices enter, one at least; what is common to them spans them. */
export const periodRows = (input: DocumentInput, row: PeriodSubject): readonly TableRow[] => {
  const { lookup, cycle } = input;
  const { indicator, subject } = row;
  const own = lookup.entries(indicator.id).filter(({ unit }) => unit === row.unit);
  const parameters = entered(indicator);
  const common = (...cells: readonly TableCell[]) => cells.map((cell) => spanning(cell, parameters.length));
  return parameters.map((parameter, index): TableRow => {
    const entries = own.filter((entry) => entry.parameter === parameter?.name);
    const isFirst = index === 0;
    return {
      role: 'body',
      cells: [
        ...(isFirst ? common(withAlgorithm(row.head, indicator)) : []),
        textCell(parameter?.label),
        ...periodCells(entries, cycle.periods),
        parameter === undefined ? EMPTY : figureCell(input, subject, `parameter:${parameter.name}`),
        ...(isFirst
          ? common(
              indicatorResultCell(lookup, indicator.id, subject),
              targetCell(input, indicator.id),
              figureCell(input, subject, 'achievement'),
              mainCell(input, subject),
              statusCell(lookup, subject),
            )
          : []),
      ],
    };
  });
};

/** A row across the table that heads those beneath. */
export const headingRow = (input: DocumentInput, cell: TableCell): TableRow => ({
  role: 'group',
  cells: [{ ...cell, columns: periodColumns(input.cycle.periods).length }],
});

/** How many columns stand before the score. */
const beforeScore = (input: DocumentInput): number => periodColumns(input.cycle.periods).length - 2;

/** The closing row: a value and its status under the scores. */
export const totalRow = (input: DocumentInput, label: string, id: string): TableRow => ({
  role: 'total',
  cells: [
    { ...textCell(label), columns: beforeScore(input) },
    mainCell(input, id),
    statusCell(input.lookup, id),
  ],
});
