/** The overview of the sheets: each objective with who is responsible, its money and, at the end of the year, its value. */
import type { ResourceLine } from '../../model/index.ts';
import { text, textCell } from '../blocks/inline.ts';
import { countCell } from '../cards/count-cell.ts';
import { assessedCell } from '../cards/indicator-cells.ts';
import { moneyFigure, moneySums, shareFigure, spendingLines } from '../cards/money.ts';
import type { ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { TableCell, TableColumn, TableRow } from '../tree.ts';
import { responsibleText } from './sheet.ts';
import { type Sheet, type SheetNode, sheetsOf } from './sheet-nodes.ts';
import { linesOfSheet } from './sheet-resources.ts';

const columnsOf = (after: boolean): readonly TableColumn[] => [
  { id: 'codice', label: 'Codice', figures: false, width: 0.8 },
  { id: 'obiettivo', label: 'Obiettivo', figures: false, width: 3 },
  // At the end of the year the figures take the room; each sheet names who is responsible.
  ...(after ? [] : [{ id: 'responsabili', label: 'Responsabili', figures: false, width: 1.8 }]),
  { id: 'indicatori', label: 'Indicatori', figures: true, width: 1 },
  { id: 'preventivo', label: 'A preventivo', figures: true, width: 1.4 },
  ...(after
    ? [
        { id: 'consuntivo', label: 'A consuntivo', figures: true, width: 1.4 },
        { id: 'spesa', label: '% spesa', figures: true },
        { id: 'valore', label: 'Realizzazione', figures: true, width: 1.3 },
      ]
    : []),
];

const moneyCells = (
  input: DocumentInput,
  lines: readonly ResourceLine[],
  after: boolean,
): readonly TableCell[] => {
  const sums = moneySums(spendingLines(lines));
  if (!after) return [{ inlines: [moneyFigure(sums.planned)] }];
  return [
    { inlines: [moneyFigure(sums.planned)] },
    { inlines: [moneyFigure(sums.actual)] },
    { inlines: [shareFigure(sums, input.cycle.rulebook.display)] },
  ];
};

const sheetRow = (input: DocumentInput, sheet: Sheet, after: boolean): TableRow => ({
  role: 'body',
  cells: [
    { inlines: [{ kind: 'link', text: sheet.node.code, target: `#nodo-${sheet.node.id}` }] },
    textCell(sheet.node.title),
    ...(after ? [] : [textCell(responsibleText(input, sheet))]),
    countCell(sheet.indicators.length),
    ...moneyCells(input, linesOfSheet(input, sheet), after),
    ...(after ? [assessedCell(input, sheet.node.id, 'value')] : []),
  ],
});

const totalRow = (input: DocumentInput, sheets: readonly Sheet[], after: boolean): TableRow => ({
  role: 'total',
  cells: [
    { inlines: [text('Totale')], columns: 2 },
    ...(after ? [] : [textCell(undefined)]),
    countCell(sheets.reduce((count, { indicators }) => count + indicators.length, 0)),
    ...moneyCells(
      input,
      sheets.flatMap((sheet) => linesOfSheet(input, sheet)),
      after,
    ),
    ...(after ? [assessedCell(input, 'administration', 'value')] : []),
  ],
});

/** The overview, or that there is no sheet. */
export const overviewContent = (
  input: DocumentInput,
  tree: readonly SheetNode[],
  after: boolean,
): ChapterContent => {
  const sheets = sheetsOf(tree);
  if (sheets.length === 0)
    return {
      blocks: [
        { kind: 'paragraph', role: 'warning', inlines: [text('Il piano non ha obiettivi con indicatori.')] },
      ],
      issues: [
        {
          code: 'sheetsEmpty',
          severity: 'warning',
          place: { id: input.lookup.plan?.id ?? input.cycle.administration.slug, field: 'nodes' },
          params: {},
        },
      ],
    };
  return {
    blocks: [
      {
        kind: 'table',
        id: 'quadro-schede',
        caption: 'Obiettivi, responsabili e risorse',
        headColumns: 2,
        columns: columnsOf(after),
        rows: [...sheets.map((sheet) => sheetRow(input, sheet, after)), totalRow(input, sheets, after)],
        note: `Il preventivo è quello aggiornato, dove è stato aggiornato.${
          after
            ? " Realizzazione: il valore nell'albero della performance; nel totale, quello dell'ente."
            : ''
        }`,
      },
    ],
  };
};
