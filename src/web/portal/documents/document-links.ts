/** Addresses of a document: its preview, what it lacks, its files; all keep the basis and the day. */
import { type DocumentFormat, documentAnchor } from '../../../documents/index.ts';
import type { PageRequest } from '../../routing/page.ts';
import { askedDocument } from './document-request.ts';

/** A file that a document can be had as. */
export interface FileChoice {
  readonly format: DocumentFormat;
  readonly archive: boolean;
}

/** The addresses of one document. */
export interface DocumentLinks {
  readonly preview: string;
  /** The heading of a chapter in the preview. */
  chapter(id: string): string;
  readonly missing: string;
  file(choice: FileChoice): string;
}

/** The addresses of the document with that kind. */
export const documentLinks = (request: PageRequest, kind: string): DocumentLinks => {
  const { links } = request;
  const data = askedDocument(request).options.date;
  const path = `/documenti/${encodeURIComponent(kind)}`;
  const preview = links.to(path, { data });
  return {
    preview,
    chapter: (id) => `${preview}#${encodeURIComponent(documentAnchor(id))}`,
    missing: links.to(`${path}/mancanze`, { data }),
    file: ({ format, archive }) =>
      links.to(`${path}.${format}`, { data, archivio: archive ? '1' : undefined }),
  };
};
