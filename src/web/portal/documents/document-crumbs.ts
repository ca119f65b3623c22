/** The breadcrumb of the pages of one document. */
import type { DocumentSummary } from '../../../app/index.ts';
import type { Crumb, PageRequest } from '../../routing/page.ts';
import { documentLinks } from './document-links.ts';

/** The list of documents. */
export const documentsCrumb = ({ links }: PageRequest): Crumb => ({
  label: 'Documenti',
  href: links.to('/documenti'),
});

/** The preview of a document. */
export const documentCrumb = (request: PageRequest, { kind, name }: DocumentSummary): Crumb => ({
  label: name,
  href: documentLinks(request, kind).preview,
});
