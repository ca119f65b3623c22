/** The sheet of an indicator: what does this number mean? */
import type { TrendPoint } from '../../../app/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { targetText, unitOfIndicator, vocabulary } from '../../../wording/index.ts';
import { Facts } from '../../components/facts.tsx';
import { Figure } from '../../components/figure.tsx';
import { Section } from '../../components/section.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { assessmentsTable } from '../../reading/assessments-table.ts';
import { treeCrumbs } from '../../reading/crumbs.ts';
import { publishedTable } from '../../reading/published.tsx';
import { inOrder } from '../../reading/table-links.ts';
import { withPlannedGoals } from '../../reading/trend-goals.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { SubjectLead } from '../subject-lead.tsx';
import { IndicatorGraph } from './indicator-graph.tsx';
import { IndicatorSheetView } from './indicator-sheet.tsx';
import { targetsTable, trendTable, unitDataTable } from './indicator-tables.tsx';
import { IndicatorTrend } from './indicator-trend.tsx';
import { ownUnitsRows } from './own-units-row.ts';

interface IndicatorTables {
  readonly data: TableModel;
  readonly targets: TableModel;
  readonly years: TableModel;
  readonly assessments: TableModel;
  readonly published: TableModel;
}

const tablesOf = (
  request: PageRequest,
  indicator: Indicator,
  trend: readonly TrendPoint[],
): IndicatorTables => {
  const only = request.query.get('unita');
  const rows = request.results.subjects.filter(({ id }) => id.startsWith(`${indicator.id}@`));
  return {
    data: unitDataTable(request, indicator, {
      only,
      subtotal: only === undefined ? ownUnitsRows(request, indicator) : [],
    }),
    targets: targetsTable(request, indicator),
    years: trendTable(request, indicator, trend),
    assessments: assessmentsTable(request.reading, indicator.id),
    published: inOrder(request, publishedTable(request, [indicator.id, ...rows.map(({ id }) => id)])),
  };
};

/** The row of the unit that the address names, the indicator otherwise. */
const shownSubject = ({ query }: PageRequest, indicator: Indicator): string => {
  const unit = query.get('unita');
  return unit === undefined ? indicator.id : `${indicator.id}@${unit}`;
};

const isKnownUnit = ({ query, reading }: PageRequest): boolean => {
  const unit = query.get('unita');
  return unit === undefined || reading.unit(unit) !== undefined;
};

/** Says that the page shows one unit, with the way back to all of them. */
const UnitNotice = ({ request, indicator }: { request: PageRequest; indicator: Indicator }) => {
  const { query, reading, links } = request;
  const named = reading.unit(query.get('unita') ?? '');
  if (named === undefined) return null;
  return (
    <p class="tr-note">
      Dati e realizzazione dell’unità{' '}
      <a href={links.unit(named.unit.id)}>
        {named.version.code} {named.version.name}
      </a>
      . <a href={links.indicator(indicator.id)}>Vedi l’indicatore per tutto l’ente</a>
    </p>
  );
};

const Result = ({ request, indicator }: { request: PageRequest; indicator: Indicator }) => {
  const { reading, links } = request;
  const figure = (
    field: 'result' | 'achievement' | 'score' | 'weight' | 'weighted' | 'share',
    unit?: string,
  ) => {
    const node = reading.result(shownSubject(request, indicator), field);
    return node === undefined ? undefined : (
      <Figure node={node} href={links.explanation(node.key)} unit={unit} />
    );
  };
  return (
    <Facts
      facts={[
        { name: 'Risultato', value: figure('result', unitOfIndicator(indicator)) },
        { name: 'Target', value: targetText(reading, indicator.id) },
        { name: '% di realizzazione del target', value: figure('achievement') },
        { name: '% di realizzazione parametrata', value: figure('score') },
        { name: 'Peso sull’ente', value: figure('weight') },
        { name: 'Contributo all’area', value: figure('weighted') },
        { name: 'Contributo all’ente', value: figure('share') },
      ]}
    />
  );
};

const Body = ({
  request,
  indicator,
  tables,
  trend,
}: {
  request: PageRequest;
  indicator: Indicator;
  tables: IndicatorTables;
  trend: readonly TrendPoint[];
}) => (
  <>
    <UnitNotice request={request} indicator={indicator} />
    <SubjectLead
      request={request}
      id={shownSubject(request, indicator)}
      field="score"
      caption={`Realizzazione parametrata, ${vocabulary().bases[request.basis]}`}
    />
    <IndicatorGraph request={request} indicator={indicator} subject={shownSubject(request, indicator)} />
    <Result request={request} indicator={indicator} />
    <Section id="dati" title="I dati dell’anno">
      <PageTable request={request} model={tables.data} />
    </Section>
    <Section id="target" title="I target">
      <PageTable request={request} model={tables.targets} />
    </Section>
    <Section id="anni" title="Negli anni">
      <IndicatorTrend indicator={indicator} points={trend} />
      <PageTable request={request} model={tables.years} />
    </Section>
    <Section id="scheda" title="La scheda dell’indicatore">
      <IndicatorSheetView request={request} indicator={indicator} />
    </Section>
    <Section id="valutazioni" title="Valutazioni">
      <PageTable request={request} model={tables.assessments} />
    </Section>
    <Section id="pubblicato" title="Confronto con il pubblicato">
      <PageTable request={request} model={tables.published} />
    </Section>
  </>
);

/** Renders the sheet of an indicator of the plan in force. */
export const renderIndicator = async (request: PageRequest): Promise<PageContent | undefined> => {
  const indicator = request.reading.indicator(request.parameters['id'] ?? '');
  if (indicator === undefined || !isKnownUnit(request)) return undefined;
  const points = await request.view.trend(indicator.id);
  const trend = withPlannedGoals(request.reading, indicator, points);
  const tables = tablesOf(request, indicator, trend);
  return {
    title: `${indicator.code} ${indicator.title}`,
    shortTitle: indicator.code,
    kicker: `Indicatore ${vocabulary().levels[indicator.level]}`,
    crumbs: treeCrumbs(request, indicator.id),
    tables: Object.values(tables),
    body: <Body request={request} indicator={indicator} tables={tables} trend={trend} />,
  };
};
