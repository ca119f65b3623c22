/** The documents of a cycle as a table: what each is for, how it stands, its files. */
import type { DocumentSummary, ProducedFile } from '../../../app/index.ts';
import { integer } from '../../../kernel/index.ts';
import { documentStateWord, severityCounts } from '../../../wording/index.ts';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../components/table/table-model.ts';
import type { PageRequest } from '../../routing/page.ts';
import { documentLinks, type FileChoice } from './document-links.ts';
import { DocumentState } from './document-state.tsx';
import { fileName, sizeText } from './file-names.ts';

/** A document with the files printed so far. */
export interface ListedDocument {
  readonly summary: DocumentSummary;
  readonly produced: readonly ProducedFile[];
}

/** The files that the list offers; the PDF to keep stands in the preview. */
const LISTED: readonly FileChoice[] = (['pdf', 'docx', 'xlsx', 'html'] as const).map((format) => ({
  format,
  archive: false,
}));

const COLUMNS: readonly TableColumn[] = [
  { id: 'documento', label: 'Documento', heads: true, sortable: true },
  { id: 'stato', label: 'Stato', sortable: true },
  { id: 'rilievi', label: 'Rilievi', sortable: true },
  { id: 'file', label: 'File' },
  { id: 'scopo', label: 'A che cosa serve', csvOnly: true },
  { id: 'indirizzo', label: 'Indirizzo', csvOnly: true },
];

const findingsCell = (request: PageRequest, { kind, name, chapters }: DocumentSummary): TableCell => {
  const issues = chapters.flatMap((chapter) => chapter.issues);
  if (issues.length === 0) return { text: 'nessuno', order: integer(0) };
  const text = severityCounts(issues);
  return {
    text,
    order: integer(issues.length),
    content: (
      <a href={documentLinks(request, kind).missing}>
        {text}
        <span class="visually-hidden">: {name}</span>
      </a>
    ),
  };
};

const FileLink = ({
  href,
  choice,
  produced,
  name,
}: {
  href: string;
  choice: FileChoice;
  produced: ProducedFile | undefined;
  name: string;
}) => (
  <li>
    <a href={href} download="">
      {fileName(choice)}
      <span class="visually-hidden"> di {name}</span>
    </a>
    {produced !== undefined && <span class="tr-note"> {sizeText(produced.size)}</span>}
  </li>
);

const filesCell = (request: PageRequest, { summary, produced }: ListedDocument): TableCell => {
  const links = documentLinks(request, summary.kind);
  return {
    text: LISTED.map(fileName).join(', '),
    content: (
      <ul class="tr-files">
        {LISTED.map((choice) => (
          <FileLink
            key={choice.format}
            href={links.file(choice)}
            choice={choice}
            name={summary.name}
            produced={produced.find(({ format, archive }) => format === choice.format && !archive)}
          />
        ))}
      </ul>
    ),
  };
};

const rowOf = (request: PageRequest, listed: ListedDocument, showsAbout: boolean): TableRow => {
  const { kind, name, about, draft } = listed.summary;
  const { preview } = documentLinks(request, kind);
  return {
    id: kind,
    cells: [
      linkCell(name, preview, showsAbout ? about : undefined),
      {
        text: documentStateWord(draft),
        order: documentStateWord(draft),
        content: <DocumentState draft={draft} />,
      },
      findingsCell(request, listed.summary),
      filesCell(request, listed),
      textCell(about),
      textCell(preview),
    ],
  };
};

/** A table of some of the documents. `showsAbout`: each with what it is for, where it is not the same for all. */
export const documentsTable = (
  request: PageRequest,
  documents: readonly ListedDocument[],
  table: Pick<TableModel, 'id' | 'caption'> & { readonly showsAbout: boolean; readonly of: number },
): TableModel => ({
  id: table.id,
  caption: table.caption,
  quietCaption: true,
  noun: ['documento', 'documenti'],
  of: table.of,
  columns: COLUMNS,
  rows: documents.map((one) => rowOf(request, one, table.showsAbout)),
  empty: 'Nessun documento corrisponde ai filtri.',
});
