/** What a document lacks as a table: one row for each finding, in the order of the chapters. */
import type { DocumentSummary } from '../../../app/index.ts';
import { issueMessage, placeText, vocabulary } from '../../../wording/index.ts';
import { textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';

/** The table; it stands in the CSV, the page shows the same by chapter. */
export const missingTable = ({ chapters }: DocumentSummary): TableModel => ({
  id: 'mancanze',
  caption: 'Che cosa manca',
  noun: ['rilievo', 'rilievi'],
  columns: [
    { id: 'capitolo', label: 'Capitolo', heads: true },
    { id: 'gravita', label: 'Gravità' },
    { id: 'rilievo', label: 'Che cosa manca e che cosa fare' },
    { id: 'dove', label: 'Dove' },
    { id: 'codice', label: 'Codice del rilievo' },
  ],
  rows: chapters.flatMap((chapter) =>
    chapter.issues.map((issue, index) => ({
      id: `${chapter.id}-${index}`,
      cells: [
        textCell(chapter.title),
        textCell(vocabulary().severities[issue.severity]),
        textCell(issueMessage(issue)),
        textCell(placeText(issue.place)),
        textCell(issue.code),
      ],
    })),
  ),
});
