/** The documents of a cycle: what must be delivered, what is missing? */
import { documentsSentence } from '../../../wording/index.ts';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { askedDocument } from './document-request.ts';
import { DocumentFilters, documentPasses } from './documents-filters.tsx';
import { documentsTable, type ListedDocument } from './documents-table.tsx';
import { producedTable } from './produced-table.tsx';

/** Above this number of documents the list can be filtered. */
const FILTERED_FROM = 11;

/** Dashboards come once for each area, unit and post: they stand together after the others. */
const isDashboard = ({ summary }: ListedDocument): boolean =>
  summary.kind === 'cruscotto' || summary.kind.startsWith('cruscotto-');

const listedDocuments = async ({
  view,
  documents,
  options,
}: Pick<PageRequest, 'view' | 'documents'> & {
  options: ReturnType<typeof askedDocument>['options'];
}): Promise<readonly ListedDocument[]> => {
  const summaries = await documents.summaries(view, options);
  return Promise.all(
    summaries.map(async (summary) => ({
      summary,
      produced: await documents.produced(view, { ...options, kind: summary.kind }),
    })),
  );
};

const tablesOf = (request: PageRequest, listed: readonly ListedDocument[]) => {
  const passes = documentPasses(request);
  const [dashboards, others] = [listed.filter(isDashboard), listed.filter((one) => !isDashboard(one))];
  const table = (
    some: readonly ListedDocument[],
    about: Pick<TableModel, 'id' | 'caption'> & { showsAbout: boolean },
  ) =>
    inOrder(
      request,
      documentsTable(
        request,
        some.filter(({ summary }) => passes(summary)),
        { ...about, of: some.length },
      ),
    );
  return {
    main: table(others, { id: 'documenti', caption: 'Documenti del ciclo', showsAbout: true }),
    boards: table(dashboards, { id: 'cruscotti', caption: 'Cruscotti', showsAbout: false }),
    about: dashboards[0]?.summary.about,
    produced: producedTable(request, listed),
  };
};

const Body = ({ request, listed }: { request: PageRequest; listed: readonly ListedDocument[] }) => {
  const { main, boards, about, produced } = tablesOf(request, listed);
  return (
    <>
      <Sentence>
        {documentsSentence(
          request.view.cycle.year,
          listed.map(({ summary }) => summary),
        )}
      </Sentence>
      <p class="tr-actions">
        <a href={request.links.to('/controlli')}>Controlli di coerenza sui dati del ciclo</a>
        <a href="/verifica">Verifica un documento pubblicato</a>
      </p>
      {listed.length >= FILTERED_FROM && <DocumentFilters request={request} />}
      <PageTable request={request} model={main} />
      <p class="tr-note">
        Un documento è una BOZZA finché manca qualcosa: i file lo dicono su ogni pagina. La prima volta un PDF
        si prepara in qualche secondo; poi è pronto subito.
      </p>
      {about !== undefined && (
        <Section id="cruscotti" title="Cruscotti">
          <p>{about}</p>
          <PageTable request={request} model={boards} />
        </Section>
      )}
      <Section id="file" title="File prodotti">
        <PageTable request={request} model={produced} />
      </Section>
    </>
  );
};

/** Renders the list on the basis of the page. */
export const renderDocuments = async (request: PageRequest): Promise<PageContent> => {
  const { options } = askedDocument(request);
  const listed = await listedDocuments({ ...request, options });
  const { main, boards, about, produced } = tablesOf(request, listed);
  return {
    title: 'Documenti',
    crumbs: [],
    tables: [main, ...(about === undefined ? [] : [boards]), produced],
    body: <Body request={request} listed={listed} />,
  };
};
