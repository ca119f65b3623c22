/** The organisation chart of the year with the result of each unit. */
import { type ChartUnit, completeness, unitsOfChart } from '../../../app/index.ts';
import { formatDate, vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { Sentence } from '../../components/sentence.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel, TableRow } from '../../components/table/table-model.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

/** Units with their depth in the chart; a unit whose parent is not in the chart stands at the top. */
const chartOrder = (
  chart: readonly ChartUnit[],
): readonly { readonly named: ChartUnit; readonly level: number }[] => {
  const ids = new Set(chart.map(({ unit }) => unit.id));
  const beneath = (parent: string | undefined, level: number): ReturnType<typeof chartOrder> =>
    chart
      .filter(({ version }) => {
        const above = version.parent !== undefined && ids.has(version.parent) ? version.parent : undefined;
        return above === parent;
      })
      .flatMap((named) => [{ named, level }, ...beneath(named.unit.id, level + 1)]);
  return beneath(undefined, 0);
};

const period = ({ from, to }: ChartUnit['version']): string =>
  to === undefined ? `dal ${formatDate(from)}` : `dal ${formatDate(from)} al ${formatDate(to)}`;

const unitRow = (
  request: PageRequest,
  { named, level }: { named: ChartUnit; level: number },
  filled: ReturnType<typeof completeness>['byUnit'],
): TableRow => {
  const { unit, version } = named;
  const counts = filled.get(unit.id);
  return {
    id: unit.id,
    level,
    cells: [
      linkCell(`${version.code} ${version.name}`, request.links.unit(unit.id)),
      textCell(capitalise(vocabulary().units[unit.kind])),
      textCell(period(version)),
      textCell(counts === undefined ? undefined : `${counts.filled} su ${counts.due}`),
      figureCell(request, unit.id, 'value'),
      version.reports ? subjectStatusCell(request, unit.id) : textCell('senza risultato proprio'),
    ],
  };
};

const unitsTable = (request: PageRequest): TableModel => {
  const { cycle } = request.view;
  const { byUnit } = completeness(cycle);
  return {
    id: 'unita',
    caption: 'Unità dell’organigramma, con dati inseriti e risultato',
    noun: ['unità', 'unità'],
    columns: [
      { id: 'unita', label: 'Unità', heads: true, sortable: true },
      { id: 'tipo', label: 'Tipo', sortable: true },
      { id: 'validita', label: 'Nell’organigramma' },
      { id: 'dati', label: 'Dati inseriti', figures: true },
      { id: 'risultato', label: 'Risultato', figures: true, sortable: true },
      { id: 'stato', label: 'Stato' },
    ],
    rows: chartOrder(unitsOfChart(cycle)).map((unit) => unitRow(request, unit, byUnit)),
    note: `Si usa l’${vocabulary().charts[cycle.rulebook.chartAt]}, come dicono le regole dell’ente.`,
  };
};

/** Renders the list. */
export const renderUnits = (request: PageRequest): PageContent => {
  const table = inOrder(request, unitsTable(request));
  const hasObjectives = request.view.cycle.individualObjectives.length > 0;
  return {
    title: 'Unità organizzative',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <Sentence>
          Il risultato di un’unità («Risultato ambito organizzativo») viene dagli indicatori di cui l’unità
          risponde.
        </Sentence>
        <PageTable request={request} model={table} />
        {hasObjectives && (
          <p>
            <a href={request.links.to('/obiettivi-individuali')}>Obiettivi individuali, per incarico</a>
          </p>
        )}
      </>
    ),
  };
};
