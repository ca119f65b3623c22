/** What offices entered, as they know it: for each parameter the figure of each period and of the year, then result and target. */
import { entriesUnder, spanNote } from '../../documents/index.ts';
import type { Cell, Entry, Indicator, Parameter, Period } from '../../model/index.ts';
import { formatFigure, wordOfState } from '../../wording/index.ts';
import { quantityCell, textCell } from '../components/table/cells.tsx';
import type { TableCell, TableColumn, TableRow } from '../components/table/table-model.ts';
import type { PageRequest } from '../routing/page.ts';
import { figureCell, resultOfIndicator, subjectStatusCell, targetCell } from './figure-cells.ts';

/** A row subject: an indicator, the unit whose entries are shown, and the id of its results. */
export interface PeriodRowSubject {
  readonly indicator: Indicator;
  readonly unit: string | null;
  /** `INDICATOR@UNIT`, or the indicator for the administration as such. */
  readonly subject: string;
  /** First cells of the rows: what names them. */
  readonly head: readonly TableCell[];
}

/** Columns for the periods and results, after those that name the row. */
export const periodColumns = (periods: readonly Period[]): readonly TableColumn[] => [
  { id: 'parametro', label: 'Parametro' },
  ...periods.map((period) => ({ id: period.id, label: period.name, figures: true })),
  { id: 'anno', label: 'Anno', figures: true },
  { id: 'risultato', label: 'Risultato', figures: true },
  { id: 'target', label: 'Target', figures: true },
  { id: 'realizzazione', label: '% realizz. target', figures: true },
  { id: 'parametrata', label: '% realizz. parametrata', figures: true },
  { id: 'stato', label: 'Stato' },
];

const stateOrFigure = (cell: Cell, unit: string | undefined): TableCell =>
  cell.state === 'value' ? quantityCell(cell.value, unit) : { text: wordOfState(cell.state) };

const withNote = (cell: TableCell, note: string | undefined): TableCell =>
  note === undefined
    ? cell
    : {
        ...cell,
        content: (
          <>
            {cell.text}
            <span class="tr-cell-note">{note}</span>
          </>
        ),
      };

const periodCell = (
  entries: readonly Entry[],
  period: Period,
  periods: readonly Period[],
  unit: string | undefined,
): TableCell => {
  const here = entriesUnder(entries, period, periods);
  const [first, ...others] = here;
  if (first === undefined) return textCell(undefined);
  const cell = stateOrFigure(first.cell, unit);
  if (others.length === 0) return withNote(cell, spanNote(first, periods));
  return {
    text: here
      .map((entry) => (entry.cell.state === 'value' ? formatFigure(entry.cell.value) : ''))
      .join(' + '),
  };
};

/** A cell said again for the next parameter of the same row: there for the CSV and narrow screens, not seen in the wide table. */
const repeated = (cell: TableCell): TableCell => ({
  ...cell,
  content: <span class="tr-repeated">{cell.content ?? cell.text}</span>,
});

const entered = (indicator: Indicator): readonly Parameter[] =>
  indicator.parameters.filter(({ source }) => source.kind === 'entered');

/** The rows of a subject: one for each parameter that offices enter, one at least. */
export const periodRows = (request: PageRequest, row: PeriodRowSubject): readonly TableRow[] => {
  const { reading, view } = request;
  const { periods } = view.cycle;
  const { indicator, subject } = row;
  const own = reading.entries(indicator.id).filter(({ unit }) => unit === row.unit);
  const results = [
    resultOfIndicator(request, indicator.id, subject),
    targetCell(request, indicator.id),
    figureCell(request, subject, 'achievement'),
    figureCell(request, subject, 'score'),
    subjectStatusCell(request, subject),
  ];
  const parameters: readonly (Parameter | undefined)[] = entered(indicator);
  return (parameters.length === 0 ? [undefined] : parameters).map((parameter, index) => {
    const entries = own.filter((entry) => entry.parameter === parameter?.name);
    const again = (cells: readonly TableCell[]) => (index === 0 ? cells : cells.map(repeated));
    return {
      id: `${subject}-${parameter?.name ?? ''}`,
      cells: [
        ...again(row.head),
        textCell(parameter?.label),
        ...periods.map((period) => periodCell(entries, period, periods, parameter?.unitOfMeasure)),
        parameter === undefined
          ? textCell(undefined)
          : figureCell(request, subject, `parameter:${parameter.name}`),
        ...again(results),
      ],
    };
  });
};
