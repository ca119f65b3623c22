/** All areas, objectives and groups in one list. */
import type { ResultSubject } from '../../../model/index.ts';
import { holdersText, vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { FilterForm } from '../../components/filter-form.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import { matchesText } from '../../reading/search-text.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { hiddenFilters } from '../hidden-filters.ts';
import { PageTable } from '../page-table.tsx';
import { STATUS_OPTIONS } from '../status-options.ts';

const KINDS = ['area', 'strategicObjective', 'operationalObjective', 'group'] as const;

const isObjective = (subject: ResultSubject): boolean => KINDS.some((kind) => kind === subject.kind);

const wanted = ({ reading, query }: PageRequest) => {
  const [kind, status, text] = [query.get('tipo'), query.get('stato'), query.get('testo')];
  return (subject: ResultSubject): boolean =>
    (kind === undefined || kind === '' || subject.kind === kind) &&
    (status === undefined || status === '' || reading.status(subject.id).kind === status) &&
    matchesText(text, `${subject.code} ${subject.title}`);
};

const objectivesTable = (request: PageRequest): TableModel => {
  const all = request.results.subjects.filter(isObjective);
  return {
    id: 'obiettivi',
    caption: 'Aree, obiettivi e gruppi di indicatori',
    noun: ['elemento', 'elementi'],
    of: all.length,
    empty: 'Nessun obiettivo corrisponde ai filtri.',
    columns: [
      { id: 'codice', label: 'Codice', code: true, sortable: true },
      { id: 'titolo', label: 'Titolo', sortable: true, heads: true },
      { id: 'tipo', label: 'Tipo', sortable: true },
      { id: 'peso', label: 'Peso', figures: true, sortable: true },
      { id: 'valore', label: 'Valore', figures: true, sortable: true },
      { id: 'contributo', label: 'Contributo all’ente', figures: true, sortable: true },
      { id: 'responsabile', label: 'Responsabile', sortable: true },
      { id: 'stato', label: 'Stato', sortable: true },
    ],
    rows: all.filter(wanted(request)).map((subject) => ({
      id: subject.id,
      cells: [
        textCell(subject.code),
        linkCell(subject.title, request.links.node(subject.id)),
        textCell(capitalise(vocabulary().nodes[subject.kind])),
        figureCell(request, subject.id, 'weight'),
        figureCell(request, subject.id, 'value'),
        figureCell(request, subject.id, 'share'),
        textCell(holdersText(request.reading, subject.id)),
        subjectStatusCell(request, subject.id),
      ],
    })),
  };
};

/** Renders the list. */
export const renderObjectives = (request: PageRequest): PageContent => {
  const table = inOrder(request, objectivesTable(request));
  const { links, query } = request;
  const value = (name: string): string => query.get(name) ?? '';
  return {
    title: 'Obiettivi',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <FilterForm
          action={links.to('/obiettivi').split('?')[0] ?? ''}
          reset={links.to('/obiettivi')}
          hidden={hiddenFilters(request)}
          fields={[
            { kind: 'text', name: 'testo', label: 'Codice o titolo', value: value('testo') },
            {
              kind: 'select',
              name: 'tipo',
              label: 'Tipo',
              value: value('tipo'),
              options: KINDS.map((kind) => ({ value: kind, label: capitalise(vocabulary().nodes[kind]) })),
            },
            { kind: 'select', name: 'stato', label: 'Stato', value: value('stato'), options: STATUS_OPTIONS },
          ]}
        />
        <PageTable request={request} model={table} />
      </>
    ),
  };
};
