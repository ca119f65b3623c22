/** Search over codes, titles and units of the cycle. */
import { type SearchHit, searchCycle } from '../../../app/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel, TableRow } from '../../components/table/table-model.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

/** Longest query that is looked for: no code or title is longer. */
const LONGEST_QUERY = 200;

/** Id of a hit among the subjects that have results. */
const subjectId = ({ kind, id }: SearchHit): string =>
  kind === 'perspective' || kind === 'programme' ? `${kind}:${id}` : id;

const hrefOf = ({ links }: PageRequest, { kind, id }: SearchHit): string => {
  if (kind === 'indicator') return links.indicator(id);
  if (kind === 'unit') return links.unit(id);
  if (kind === 'perspective') return links.perspective(id);
  return kind === 'programme' ? links.programme(id) : links.node(id);
};

const rowOf = (request: PageRequest, hit: SearchHit): TableRow => {
  const id = subjectId(hit);
  const hasResult = request.reading.main(id) !== undefined;
  return {
    id,
    cells: [
      textCell(hit.code),
      linkCell(hit.title, hrefOf(request, hit)),
      textCell(capitalise(vocabulary().nodes[hit.kind])),
      figureCell(request, id, hit.kind === 'indicator' ? 'score' : 'value'),
      hasResult ? subjectStatusCell(request, id) : textCell(undefined),
    ],
  };
};

const hitsTable = (request: PageRequest, hits: readonly SearchHit[]): TableModel => ({
  id: 'trovati',
  caption: 'Elementi trovati: prima i codici uguali, poi quelli che cominciano così, poi i titoli',
  noun: ['elemento', 'elementi'],
  columns: [
    { id: 'codice', label: 'Codice', code: true },
    { id: 'titolo', label: 'Titolo', heads: true },
    { id: 'tipo', label: 'Tipo' },
    { id: 'valore', label: 'Valore', figures: true },
    { id: 'stato', label: 'Stato' },
  ],
  rows: hits.map((hit) => rowOf(request, hit)),
});

const Hint = ({ request, sentence }: { request: PageRequest; sentence: string }) => (
  <EmptyState sentence={sentence}>
    <p>
      Puoi anche scorrere <a href={request.links.to('/obiettivi')}>gli obiettivi</a>,{' '}
      <a href={request.links.to('/indicatori')}>gli indicatori</a> o{' '}
      <a href={request.links.to('/unita')}>le unità</a>.
    </p>
  </EmptyState>
);

const foundText = (count: number, query: string): string =>
  count === 1 ? `Un elemento corrisponde a «${query}».` : `${count} elementi corrispondono a «${query}».`;

const Body = ({ request, query, table }: { request: PageRequest; query: string; table: TableModel }) => {
  if (query === '')
    return (
      <Hint
        request={request}
        sentence="Scrivi nella casella in alto un codice (per esempio 2.1), una parola del titolo o il nome di un’unità. Da tastiera: il tasto / porta alla casella."
      />
    );
  if (table.rows.length === 0)
    return (
      <Hint
        request={request}
        sentence={`Nessun codice, titolo o unità contiene «${query}». Prova con una parola sola, o con l’inizio del codice.`}
      />
    );
  return (
    <>
      <Sentence>{foundText(table.rows.length, query)}</Sentence>
      <PageTable request={request} model={table} />
    </>
  );
};

/** Renders what was found; an empty query finds nothing and says how to search. */
export const renderSearch = (request: PageRequest): PageContent => {
  const query = (request.query.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  const table = hitsTable(request, searchCycle(request.view.cycle, query));
  return {
    title: query === '' ? 'Cerca' : `Cerca: ${query}`,
    shortTitle: 'Cerca',
    crumbs: [],
    tables: [table],
    body: <Body request={request} query={query} table={table} />,
  };
};
