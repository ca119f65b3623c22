/** Routes of the documents: the list, the preview of each, what each lacks, their files. */
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../documents/index.ts';
import { err, ok } from '../../../kernel/index.ts';
import { noSuchDate } from '../../errors/failures.ts';
import type { CycleRoute, FileRoute, PageRequest } from '../../routing/page.ts';
import { askedDocument } from './document-request.ts';
import { renderDocuments } from './documents-page.tsx';
import { renderMissing } from './missing-page.tsx';
import { renderPreview } from './preview-page.tsx';

const SECTION = '/documenti';

/** The pages; they say which files were already produced, so their text is their fingerprint. */
export const documentRoutes: readonly CycleRoute[] = [
  {
    path: SECTION,
    section: SECTION,
    navigation: 'Documenti',
    render: renderDocuments,
    csv: true,
    dependsOnMore: true,
  },
  {
    path: `${SECTION}/:kind`,
    section: SECTION,
    render: renderPreview,
    csv: false,
    dependsOnMore: true,
  },
  {
    path: `${SECTION}/:kind/mancanze`,
    section: SECTION,
    render: renderMissing,
    csv: true,
    dependsOnMore: true,
  },
];

const printedFile = (format: DocumentFormat) => async (request: PageRequest) => {
  const { options, wrongDate } = askedDocument(request);
  const list = { label: 'I documenti di questo ciclo', href: request.links.to(SECTION) };
  if (wrongDate !== undefined) return err(noSuchDate(wrongDate, [list]));
  const archive = format === 'pdf' && request.query.get('archivio') === '1';
  const kind = request.parameters['kind'] ?? '';
  const file = await request.documents.print(request.view, { ...options, kind, format, archive });
  return file === undefined ? undefined : ok(file);
};

/** The file of each document in each format. */
export const documentFiles: readonly FileRoute[] = DOCUMENT_FORMATS.map((format) => ({
  path: `${SECTION}/:kind.${format}`,
  file: printedFile(format),
}));
