/** The files printed so far, with size and SHA-256: who has a file can tell whether it is the same. */
import type { ProducedFile } from '../../../app/index.ts';
import { integer } from '../../../kernel/index.ts';
import { textCell } from '../../components/table/cells.tsx';
import type { TableModel, TableRow } from '../../components/table/table-model.ts';
import type { PageRequest } from '../../routing/page.ts';
import { documentLinks } from './document-links.ts';
import type { ListedDocument } from './documents-table.tsx';
import { fileName, sizeText } from './file-names.ts';

const rowOf = (request: PageRequest, kind: string, file: ProducedFile): TableRow => {
  const href = documentLinks(request, kind).file(file);
  return {
    id: file.fileName,
    cells: [
      {
        text: file.fileName,
        order: file.fileName,
        content: (
          <a href={href} download="" class="tr-wrap">
            {file.fileName}
          </a>
        ),
      },
      textCell(fileName(file)),
      { text: sizeText(file.size), csv: String(file.size), order: integer(file.size) },
      { text: file.sha256, content: <code class="tr-wrap">{file.sha256}</code> },
    ],
  };
};

/** The table of the files. */
export const producedTable = (request: PageRequest, documents: readonly ListedDocument[]): TableModel => ({
  id: 'file',
  caption: 'File prodotti',
  quietCaption: true,
  noun: ['file', 'file'],
  columns: [
    { id: 'file', label: 'File', heads: true },
    { id: 'formato', label: 'Formato' },
    { id: 'dimensione', label: 'Dimensione', figures: true },
    { id: 'sha256', label: 'Impronta SHA-256' },
  ],
  rows: documents.flatMap(({ summary, produced }) =>
    produced.map((file) => rowOf(request, summary.kind, file)),
  ),
  empty:
    'Nessun file è stato ancora prodotto con questi dati. Si produce alla prima richiesta; qui compariranno dimensione e impronta SHA-256.',
  note: 'Gli stessi dati, la stessa base e la stessa data danno sempre gli stessi byte. Nel CSV la dimensione è in byte.',
});
