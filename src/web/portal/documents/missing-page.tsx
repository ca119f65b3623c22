/** What a document lacks, chapter by chapter: what to write, what to correct, where. */
import type { DocumentSummary } from '../../../app/index.ts';
import { documentSentence } from '../../../wording/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { tableLinks } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { documentCrumb, documentsCrumb } from './document-crumbs.ts';
import { documentLinks } from './document-links.ts';
import { askedDocument } from './document-request.ts';
import { DocumentState } from './document-state.tsx';
import { MissingChapter, wordsState } from './missing-chapter.tsx';
import { missingTable } from './missing-table.ts';

type Chapters = DocumentSummary['chapters'];

const ChapterList = ({ chapters }: { chapters: Chapters }) => (
  <nav aria-label="Capitoli a cui manca qualcosa">
    <ul class="tr-list tr-list-columns tr-missing-list">
      {chapters.map(({ id, title, issues }) => (
        <li key={id}>
          <a href={`#capitolo-${id}`}>{title}</a> <span class="tr-note">({issues.length})</span>
        </li>
      ))}
    </ul>
  </nav>
);

const InOrder = ({ request, kind, chapters }: { request: PageRequest; kind: string; chapters: Chapters }) => {
  const links = documentLinks(request, kind);
  return (
    <Section id="capitoli-a-posto" title="Capitoli a posto">
      <ul class="tr-list tr-list-columns tr-missing-list">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={links.chapter(chapter.id)}>{chapter.title}</a>
            <span class="tr-note"> {wordsState(chapter)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Body = ({ request, document }: { request: PageRequest; document: DocumentSummary }) => {
  const { kind, chapters, draft } = document;
  const lacking = chapters.filter(({ issues }) => issues.length > 0);
  const inOrder = chapters.filter(({ issues }) => issues.length === 0);
  const table = missingTable(document);
  return (
    <>
      <div class="tr-lead">
        <p class="tr-lead-figure tr-lead-words">
          <DocumentState draft={draft} />
        </p>
        <p class="tr-sentence">{documentSentence(document)}</p>
      </div>
      <p class="tr-actions">
        <a href={documentLinks(request, kind).preview}>Anteprima e file</a>
        {table.rows.length > 0 && (
          <a href={tableLinks(request, table).csv} download="">
            Scarica {table.rows.length} {table.noun[table.rows.length === 1 ? 0 : 1]} in CSV
          </a>
        )}
      </p>
      {lacking.length === 0 ? (
        <EmptyState sentence="In nessun capitolo manca qualcosa." />
      ) : (
        <ChapterList chapters={lacking} />
      )}
      {lacking.some(({ suggestion }) => suggestion !== undefined) && (
        <p class="tr-note">
          Nelle frasi proposte le parole tra doppie graffe, come {'{{year}}'}, sono riferimenti ai dati: nel
          documento al loro posto c’è la cifra, sempre uguale a quella delle tabelle.
        </p>
      )}
      {lacking.map((chapter) => (
        <MissingChapter key={chapter.id} request={request} kind={kind} chapter={chapter} />
      ))}
      {inOrder.length > 0 && <InOrder request={request} kind={kind} chapters={inOrder} />}
    </>
  );
};

/** Renders what is missing, or `undefined` when the cycle has no document of that kind. */
export const renderMissing = async (request: PageRequest): Promise<PageContent | undefined> => {
  const { options } = askedDocument(request);
  const kind = request.parameters['kind'] ?? '';
  const document = await request.documents.open(request.view, { ...options, kind });
  if (document === undefined) return undefined;
  return {
    title: `Che cosa manca: ${document.name}`,
    shortTitle: 'Che cosa manca',
    crumbs: [documentsCrumb(request), documentCrumb(request, document)],
    tables: [missingTable(document)],
    body: <Body request={request} document={document} />,
  };
};
