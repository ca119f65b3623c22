/** Money on a sheet: by kind and in all, planned and afterwards spent. Income stands by itself, outside the total of spending. */
import type { ResourceKind, ResourceLine } from '../../model/index.ts';
import { vocabulary } from '../../wording/index.ts';
import { textCell } from '../blocks/inline.ts';
import {
  linesOfKind,
  moneyFigure,
  moneySums,
  resourceLines,
  shareFigure,
  spendingLines,
} from '../cards/money.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock, TableColumn, TableRow } from '../tree.ts';
import type { Sheet } from './sheet-nodes.ts';

/** A sheet to print, as planned or at the end of the year. */
export interface SheetRequest {
  readonly sheet: Sheet;
  readonly after: boolean;
}

/** The lines of a sheet: of its node and of its indicators, from the table of the sheets. */
export const linesOfSheet = (input: DocumentInput, { node, indicators }: Sheet): readonly ResourceLine[] =>
  resourceLines(input.cycle, 'schede', new Set<string>([node.id, ...indicators.map(({ id }) => id)]));

const kindsOf = (lines: readonly ResourceLine[]): readonly ResourceKind[] => [
  ...new Set(lines.map(({ kind }) => kind)),
];

const isUpdated = (lines: readonly ResourceLine[]): boolean =>
  lines.some(({ initial, updated }) => updated !== undefined && updated !== initial);

const columnsOf = (lines: readonly ResourceLine[], after: boolean): readonly TableColumn[] => [
  { id: 'voce', label: 'Risorse', figures: false, width: 2 },
  { id: 'preventivo', label: 'A preventivo', figures: true },
  ...(isUpdated(lines) ? [{ id: 'aggiornato', label: 'Aggiornato', figures: true }] : []),
  ...(after
    ? [
        { id: 'consuntivo', label: 'A consuntivo', figures: true },
        { id: 'spesa', label: '% spesa', figures: true, width: 0.7 },
      ]
    : []),
];

const rowMaker =
  (input: DocumentInput, all: readonly ResourceLine[], after: boolean) =>
  (label: string, role: TableRow['role'], lines: readonly ResourceLine[]): TableRow => {
    const sums = moneySums(lines);
    return {
      role,
      cells: [
        textCell(label),
        { inlines: [moneyFigure(sums.initial)] },
        ...(isUpdated(all) ? [{ inlines: [moneyFigure(sums.planned)] }] : []),
        ...(after
          ? [
              { inlines: [moneyFigure(sums.actual)] },
              { inlines: [shareFigure(sums, input.cycle.rulebook.display)] },
            ]
          : []),
      ],
    };
  };

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The table of a sheet's money; nothing where the cycle knows none. */
export const resourcesTable = (
  input: DocumentInput,
  { sheet, after }: SheetRequest,
): readonly TableBlock[] => {
  const lines = linesOfSheet(input, sheet);
  if (lines.length === 0) return [];
  const row = rowMaker(input, lines, after);
  const spending = spendingLines(lines);
  const words = vocabulary().resources;
  const kinds = kindsOf(spending).filter((kind) => kind !== 'notDivided');
  const rows = [
    ...kinds.map((kind) => row(`di cui ${words[kind]}`, 'body', linesOfKind(spending, kind))),
    ...(spending.length === 0 ? [] : [row('Totale della spesa', 'total', spending)]),
    ...kindsOf(lines)
      .filter((kind) => kind === 'currentIncome')
      .map((kind) => row(capital(words[kind]), 'body', linesOfKind(lines, kind))),
  ];
  return [
    {
      kind: 'table',
      id: `risorse-${sheet.node.id}`,
      caption: `${sheet.node.code}: risorse`,
      headColumns: 1,
      columns: columnsOf(lines, after),
      rows,
    },
  ];
};
