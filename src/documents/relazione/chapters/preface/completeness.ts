/** How fresh and complete the data are: cells that the offices owed, by unit. */
import type { UnitId } from '../../../../kernel/index.ts';
import { capitalise, cellsSentence, completenessSentence, vocabulary } from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { CellCounts, DocumentInput } from '../../../input.ts';
import type { TableBlock, TableRow } from '../../../tree.ts';
import { countCell } from '../../parts/cells.ts';
import { paragraph } from '../../parts/content.ts';

const countCells = (counts: CellCounts) => [
  countCell(counts.due),
  countCell(counts.filled),
  countCell(counts.missing),
  countCell(counts.notApplicable),
  countCell(counts.notYetDue),
];

const nameOf = ({ lookup }: DocumentInput, unit: UnitId | null): string => {
  if (unit === null) return capitalise(vocabulary().holders.administration);
  const named = lookup.unit(unit);
  return named === undefined ? unit : `${named.version.code} ${named.version.name}`;
};

const unitRows = (input: DocumentInput): readonly TableRow[] =>
  [...input.completeness.byUnit]
    .filter(([, { due, notYetDue }]) => due + notYetDue > 0)
    .map(([unit, counts]) => ({
      role: 'body',
      cells: [textCell(nameOf(input, unit)), ...countCells(counts)],
    }));

const cellsTable = (input: DocumentInput): TableBlock => ({
  kind: 'table',
  id: 'tabella-completezza',
  caption: 'I dati che gli uffici dovevano inserire, per unità',
  columns: [
    { id: 'unita', label: 'Unità', figures: false, width: 4 },
    { id: 'dovuti', label: 'Dovuti', figures: true },
    { id: 'inseriti', label: 'Inseriti', figures: true },
    { id: 'mancanti', label: 'Mancanti', figures: true },
    { id: 'non-applicabili', label: 'Non applicabili', figures: true },
    { id: 'non-ancora-dovuti', label: 'Non ancora dovuti', figures: true },
  ],
  headColumns: 1,
  rows: [
    ...unitRows(input),
    { role: 'total', cells: [textCell('Totale'), ...countCells(input.completeness.total)] },
  ],
});

/** The day of the data, how many there are, and the table by unit. */
export const completenessContent = (input: DocumentInput): ChapterContent => ({
  blocks: [
    paragraph('lead', completenessSentence(input.cycle, input.lookup.results)),
    paragraph('body', cellsSentence(input.completeness.total)),
    cellsTable(input),
  ],
});
