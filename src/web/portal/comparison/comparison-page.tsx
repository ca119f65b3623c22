/** The comparison with the published figures: is the document right? */
import { compareCycle } from '../../../app/index.ts';
import { comparisonSummary } from '../../../wording/index.ts';
import { Sentence } from '../../components/sentence.tsx';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { ComparisonFilters } from './comparison-filters.tsx';
import { OutcomeCards } from './comparison-kinds.tsx';
import { comparisonTable } from './comparison-table.tsx';

/** Renders the comparison on the basis of the page. */
export const renderComparison = (request: PageRequest): PageContent => {
  const { comparisons, counts } = compareCycle(request.view, request.basis);
  const table = inOrder(request, comparisonTable(request, comparisons));
  const tables = [...new Set(comparisons.map(({ reference }) => reference.where))];
  const isCut = table.shown !== undefined && table.shown < table.rows.length;
  return {
    title: 'Confronto con le cifre pubblicate',
    shortTitle: 'Confronto',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <Sentence>{comparisonSummary(counts)}</Sentence>
        {comparisons.length > 0 && (
          <>
            <OutcomeCards request={request} counts={counts} />
            <ComparisonFilters request={request} tables={tables} />
          </>
        )}
        <PageTable request={request} model={table} />
        {isCut && (
          <p>
            <a href={`${request.links.here({ righe: 'tutte' })}#tabella-${table.id}`}>
              Mostra tutte le {table.rows.length} cifre
            </a>
          </p>
        )}
      </>
    ),
  };
};
