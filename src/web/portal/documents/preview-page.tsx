/** The preview of a document: what will stand in its files, with the contents beside it and the files to download. */
import type { OpenedDocument, ProducedFile } from '../../../app/index.ts';
import { documentBody } from '../../../documents/index.ts';
import { documentSentence } from '../../../wording/index.ts';
import { Section } from '../../components/section.tsx';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { Contents } from './contents.tsx';
import { DateForm } from './date-form.tsx';
import { documentsCrumb } from './document-crumbs.ts';
import { documentLinks } from './document-links.ts';
import { askedDocument } from './document-request.ts';
import { DocumentState } from './document-state.tsx';
import { Downloads } from './downloads.tsx';

/** Level of the headings of chapters: under the title of the page and the heading of the preview. */
const CHAPTER_LEVEL = 3;

/** What the page shows. */
interface Preview {
  readonly request: PageRequest;
  readonly document: OpenedDocument;
  readonly produced: readonly ProducedFile[];
}

const Lead = ({ request, document }: Preview) => (
  <div class="tr-lead">
    <p class="tr-lead-figure tr-lead-words">
      <DocumentState draft={document.draft} />
    </p>
    <div class="tr-sentence">
      <p>{documentSentence(document)}</p>
      {document.chapters.some(({ issues }) => issues.length > 0) && (
        <p>
          <a href={documentLinks(request, document.kind).missing}>
            {document.draft ? 'Che cosa manca, capitolo per capitolo' : 'Le note, capitolo per capitolo'}
          </a>
        </p>
      )}
    </div>
  </div>
);

const Body = (preview: Preview) => {
  const { request, document, produced } = preview;
  return (
    <>
      <p>{document.about}</p>
      <Lead {...preview} />
      <Section id="file" title="File">
        <Downloads request={request} kind={document.kind} produced={produced} />
        <DateForm request={request} path={`/documenti/${encodeURIComponent(document.kind)}`} />
      </Section>
      <Section id="anteprima" title="Anteprima">
        <div class="tr-preview">
          <Contents tree={document.tree} />
          <article
            class="tr-preview-paper"
            aria-label={document.tree.title}
            // Safe as markup: documentBody escapes every text and address; proved in tests/documents/formats/html
            dangerouslySetInnerHTML={{
              __html: documentBody(document.tree, { baseLevel: CHAPTER_LEVEL, contents: 'apart' }),
            }}
          />
        </div>
      </Section>
    </>
  );
};

/** Renders the preview, or `undefined` when the cycle has no document of that kind. */
export const renderPreview = async (request: PageRequest): Promise<PageContent | undefined> => {
  const asked = { ...askedDocument(request).options, kind: request.parameters['kind'] ?? '' };
  const document = await request.documents.open(request.view, asked);
  if (document === undefined) return undefined;
  const produced = await request.documents.produced(request.view, asked);
  return {
    title: document.name,
    crumbs: [documentsCrumb(request)],
    tables: [],
    body: <Body request={request} document={document} produced={produced} />,
  };
};
