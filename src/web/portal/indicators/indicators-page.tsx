/** All indicators in one list that can be filtered, ordered and exported. */
import { holdersText, vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableColumn, TableModel } from '../../components/table/table-model.ts';
import { figureCell, resultOfIndicator, subjectStatusCell, targetCell } from '../../reading/figure-cells.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { IndicatorFilters, indicatorPasses } from './indicator-filters.tsx';

const COLUMNS: readonly TableColumn[] = [
  { id: 'codice', label: 'Codice', code: true, sortable: true },
  { id: 'titolo', label: 'Indicatore', sortable: true, heads: true },
  { id: 'livello', label: 'Livello', sortable: true },
  { id: 'responsabile', label: 'Responsabile', sortable: true },
  { id: 'risultato', label: 'Risultato', figures: true },
  { id: 'misura', label: 'Unità di misura', csvOnly: true },
  { id: 'target', label: 'Target', figures: true },
  { id: 'realizzazione', label: '% realizz. target', figures: true, sortable: true },
  { id: 'parametrata', label: '% realizz. parametrata', figures: true, sortable: true },
  { id: 'stato', label: 'Stato', sortable: true },
];

const indicatorsTable = (request: PageRequest): TableModel => {
  const { reading, links } = request;
  const all = reading.plan?.indicators ?? [];
  return {
    id: 'indicatori',
    caption: 'Indicatori con risultato e target dell’anno',
    noun: ['indicatore', 'indicatori'],
    of: all.length,
    empty: 'Nessun indicatore corrisponde ai filtri.',
    columns: COLUMNS,
    rows: all.filter(indicatorPasses(request)).map((indicator) => ({
      id: indicator.id,
      cells: [
        textCell(indicator.code),
        linkCell(indicator.title, links.indicator(indicator.id)),
        textCell(capitalise(vocabulary().levels[indicator.level])),
        textCell(holdersText(reading, indicator.id)),
        resultOfIndicator(request, indicator.id),
        textCell(indicator.unitOfMeasure ?? vocabulary().quantities[indicator.resultKind]),
        targetCell(request, indicator.id),
        figureCell(request, indicator.id, 'achievement'),
        figureCell(request, indicator.id, 'score'),
        subjectStatusCell(request, indicator.id),
      ],
    })),
  };
};

/** Renders the list. */
export const renderIndicators = (request: PageRequest): PageContent => {
  const table = inOrder(request, indicatorsTable(request));
  return {
    title: 'Indicatori',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <IndicatorFilters request={request} />
        <PageTable request={request} model={table} />
      </>
    ),
  };
};
