/** What the offices entered: each parameter with its figure of every period and of the year, then result, target and score. */
import type { UnitId } from '../../../kernel/index.ts';
import type { Cell, Entry, Indicator, Parameter, Period } from '../../../model/index.ts';
import { wordOfState } from '../../../wording/index.ts';
import { indicatorResultCell, quantityFigure, statusCell, text, textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import { entriesUnder, spanNote } from '../../selections/period-entries.ts';
import type { Inline, TableCell, TableColumn, TableRow } from '../../tree.ts';
import { EMPTY, figureCell, mainCell, targetCell } from './cells.ts';

/** Rows of one indicator: whose entries are shown, which results close them, and how the rows are named. */
export interface PeriodSubject {
  readonly indicator: Indicator;
  /** `null`: the administration as such. */
  readonly unit: UnitId | null;
  /** `INDICATOR@UNIT`, or the indicator. */
  readonly subject: string;
  readonly head: TableCell;
}

/** Columns of a table with the periods of a cycle, for a page turned sideways. */
export const periodColumns = (periods: readonly Period[]): readonly TableColumn[] => [
  { id: 'indicatore', label: 'Indicatore', figures: false, width: 3 },
  { id: 'algoritmo', label: 'Algoritmo', figures: false, width: 2 },
  { id: 'parametro', label: 'Parametro', figures: false, width: 1.8 },
  ...periods.map(({ id, name }) => ({ id, label: name, figures: true, group: 'Dati dei periodi' })),
  { id: 'anno', label: 'Anno', figures: true },
  { id: 'risultato', label: 'Risultato', figures: true, width: 1.1 },
  { id: 'target', label: 'Target', figures: true, width: 1.2 },
  { id: 'realizzazione', label: '% realizz. target', figures: true },
  { id: 'parametrata', label: '% realizz. parametrata', figures: true },
  { id: 'stato', label: 'Stato', figures: false, width: 1.2 },
];

const entryInlines = (cell: Cell): readonly Inline[] =>
  cell.state === 'value' ? [quantityFigure(cell.value)] : [text(wordOfState(cell.state))];

const periodCell = (entries: readonly Entry[], period: Period, periods: readonly Period[]): TableCell => ({
  inlines: entriesUnder(entries, period, periods).flatMap((entry, index) => {
    const note = spanNote(entry, periods);
    return [
      ...(index === 0 ? [] : [text(' + ')]),
      ...entryInlines(entry.cell),
      ...(note === undefined ? [] : [{ kind: 'emphasis' as const, text: ` (${note})` }]),
    ];
  }),
});

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
        ...(isFirst ? common(row.head, textCell(indicator.sheet.algorithm)) : []),
        textCell(parameter?.label),
        ...cycle.periods.map((period) => periodCell(entries, period, cycle.periods)),
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
