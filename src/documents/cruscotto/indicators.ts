/** The indicators of a dashboard: target, result of each period, what was expected so far, status. */
import { shownIndicatorsSentence } from '../../wording/index.ts';
import { text, textCell } from '../blocks/inline.ts';
import { targetCell } from '../cards/indicator-cells.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, TableBlock, TableColumn, TableRow } from '../tree.ts';
import { expectedCell, periodCell, reachedSoFarCell } from './row-cells.ts';
import { type DashboardRow, type DashboardScope, rowsOf } from './scope.ts';
import { isYearOver, rowStatus, standingsOf } from './standing.ts';

/** The whole body has too many indicators for two pages: its dashboard lists the strategic ones, where the plan has some. */
const shownRows = (input: DocumentInput, scope: DashboardScope): readonly DashboardRow[] => {
  const rows = rowsOf(input, scope);
  const strategic = rows.filter(({ indicator }) => indicator.level === 'strategic');
  return scope.kind === 'administration' && strategic.length > 0 ? strategic : rows;
};

const columnsOf = (input: DocumentInput, withUnit: boolean): readonly TableColumn[] => [
  { id: 'indicatore', label: 'Indicatore', figures: false, width: 4 },
  ...(withUnit ? [{ id: 'unita', label: 'Unità', figures: false, width: 0.8 }] : []),
  { id: 'target', label: 'Target', figures: true, width: 1.8 },
  ...input.cycle.periods.map(({ id, name }) => ({
    id: `periodo-${id}`,
    label: name,
    figures: true,
    width: 1.2,
    group: 'Risultato a fine periodo',
  })),
  { id: 'atteso', label: 'Atteso finora', figures: true, width: 1.4 },
  ...(isYearOver(input) ? [{ id: 'anno', label: 'Anno', figures: true, width: 1.2 }] : []),
  { id: 'stato', label: 'Stato', figures: false, width: 1.3 },
];

const rowOf = (input: DocumentInput, row: DashboardRow, withUnit: boolean): TableRow => {
  const standings = standingsOf(input, row);
  const code = row.unit === undefined ? undefined : input.lookup.unit(row.unit)?.version.code;
  return {
    role: 'body',
    cells: [
      textCell(`${row.indicator.code} ${row.indicator.title}`),
      ...(withUnit ? [textCell(code)] : []),
      targetCell(input, row.indicator, input.cycle.year),
      ...input.cycle.periods.map(({ id }) => {
        const place = standings.findIndex(({ period }) => period.id === id);
        return periodCell(row, standings[place], standings.slice(place + 1));
      }),
      expectedCell(row, standings.at(-1)),
      ...(isYearOver(input) ? [reachedSoFarCell(input, row)] : []),
      { inlines: [{ kind: 'status', status: rowStatus(input, row) }] },
    ],
  };
};

const tableOf = (input: DocumentInput, rows: readonly DashboardRow[]): TableBlock => {
  const withUnit = new Set(rows.map(({ unit }) => unit)).size > 1;
  return {
    kind: 'table',
    id: 'indicatori-tabella',
    caption: 'Gli indicatori: target, risultato di ogni periodo e stato',
    headColumns: 1,
    columns: columnsOf(input, withUnit),
    rows: rows.map((row) => rowOf(input, row, withUnit)),
    note: 'I risultati a fine periodo tengono conto dei soli dati dei periodi già chiusi; le somme sono cumulate dall’inizio dell’anno.',
  };
};

/** The chapter: how many there are, and their table on a sideways page. */
export const indicatorBlocks = (input: DocumentInput, scope: DashboardScope): readonly Block[] => {
  const rows = shownRows(input, scope);
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const sentence = shownIndicatorsSentence(rows.length, rowsOf(input, scope).length, units > 1);
  const lead: Block = { kind: 'paragraph', role: 'body', inlines: [text(sentence)] };
  return rows.length === 0 ? [lead] : [lead, { kind: 'landscape', blocks: [tableOf(input, rows)] }];
};
