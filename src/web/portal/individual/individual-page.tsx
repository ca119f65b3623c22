/** Individual objectives by post: which indicators the holder of a post answers for, and how they went. Posts, never persons. */
import type { IndividualObjective } from '../../../model/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { decimalCell, linkCell, quantityCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const titleCell = ({ reading, links }: PageRequest, objective: IndividualObjective) => {
  const indicator = objective.indicator === undefined ? undefined : reading.indicator(objective.indicator);
  return indicator === undefined
    ? textCell(objective.title)
    : linkCell(objective.title, links.indicator(indicator.id), indicator.code);
};

const optionalPercent = (amount: IndividualObjective['score']) =>
  amount === undefined ? textCell(undefined) : decimalCell(amount, 'percent');

const objectivesTable = (request: PageRequest): TableModel => ({
  id: 'obiettivi-individuali',
  caption: 'Obiettivi individuali per incarico',
  noun: ['obiettivo', 'obiettivi'],
  columns: [
    { id: 'incarico', label: 'Incarico', sortable: true },
    { id: 'tipo', label: 'Tipo di incarico', sortable: true },
    { id: 'obiettivo', label: 'Obiettivo', heads: true, sortable: true },
    { id: 'ambito', label: 'Misura', sortable: true },
    { id: 'peso', label: 'Peso', figures: true, sortable: true },
    { id: 'target', label: 'Target', figures: true },
    { id: 'risultato', label: 'Risultato', figures: true },
    { id: 'realizzazione', label: '% realizz. target', figures: true, sortable: true },
    { id: 'parametrata', label: '% realizz. parametrata', figures: true, sortable: true },
  ],
  rows: request.view.cycle.individualObjectives.map((objective) => ({
    id: objective.id,
    cells: [
      textCell(objective.post),
      textCell(capitalise(vocabulary().posts[objective.postKind])),
      titleCell(request, objective),
      textCell(vocabulary().scopes[objective.scope]),
      optionalPercent(objective.weight),
      textCell(objective.target),
      quantityCell(objective.result),
      optionalPercent(objective.achievement),
      optionalPercent(objective.score),
    ],
  })),
  note: 'Risultati e realizzazioni sono quelli pubblicati; i numeri dell’ente e delle unità si ricalcolano nelle pagine degli indicatori.',
});

/** Renders the list. */
export const renderIndividualObjectives = (request: PageRequest): PageContent => {
  const table = inOrder(request, objectivesTable(request));
  return {
    title: 'Obiettivi individuali',
    crumbs: [{ label: 'Unità', href: request.links.to('/unita') }],
    tables: [table],
    body:
      table.rows.length === 0 ? (
        <EmptyState sentence="Per questo ciclo non sono pubblicati obiettivi individuali." />
      ) : (
        <>
          <Sentence>Gli obiettivi sono indicati per incarico, mai per persona.</Sentence>
          <PageTable request={request} model={table} />
        </>
      ),
  };
};
