/** The sheet of an indicator: what does this number mean? */
import type { TrendPoint } from '../../../app/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { Facts } from '../../components/facts.tsx';
import { Figure } from '../../components/figure.tsx';
import { Section } from '../../components/section.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { assessmentsTable } from '../../reading/assessments-table.ts';
import { treeCrumbs } from '../../reading/crumbs.ts';
import { publishedTable } from '../../reading/published.tsx';
import { inOrder } from '../../reading/table-links.ts';
import { printedUnit, targetText } from '../../reading/target-text.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { SubjectLead } from '../subject-lead.tsx';
import { IndicatorGraph } from './indicator-graph.tsx';
import { IndicatorSheetView } from './indicator-sheet.tsx';
import { targetsTable, trendTable, unitDataTable } from './indicator-tables.tsx';
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
  const rows = request.results.subjects.filter(({ id }) => id.startsWith(`${indicator.id}@`));
  return {
    data: unitDataTable(request, indicator, ownUnitsRows(request, indicator)),
    targets: targetsTable(request, indicator),
    years: trendTable(request, indicator, trend),
    assessments: assessmentsTable(request.reading, indicator.id),
    published: inOrder(request, publishedTable(request, [indicator.id, ...rows.map(({ id }) => id)])),
  };
};

const Result = ({ request, indicator }: { request: PageRequest; indicator: Indicator }) => {
  const { reading, links } = request;
  const figure = (
    field: 'result' | 'achievement' | 'score' | 'weight' | 'weighted' | 'share',
    unit?: string,
  ) => {
    const node = reading.result(indicator.id, field);
    return node === undefined ? undefined : (
      <Figure node={node} href={links.explanation(node.key)} unit={unit} />
    );
  };
  return (
    <Facts
      facts={[
        { name: 'Risultato', value: figure('result', printedUnit(indicator)) },
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
}: {
  request: PageRequest;
  indicator: Indicator;
  tables: IndicatorTables;
}) => (
  <>
    <SubjectLead
      request={request}
      id={indicator.id}
      field="score"
      caption={`Realizzazione parametrata, ${vocabulary().bases[request.basis]}`}
    />
    <IndicatorGraph request={request} indicator={indicator} />
    <Result request={request} indicator={indicator} />
    <Section id="dati" title="I dati dell’anno">
      <PageTable request={request} model={tables.data} />
    </Section>
    <Section id="target" title="I target">
      <PageTable request={request} model={tables.targets} />
    </Section>
    <Section id="anni" title="Negli anni">
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
  if (indicator === undefined) return undefined;
  const trend = await request.view.trend(indicator.id);
  const tables = tablesOf(request, indicator, trend);
  return {
    title: `${indicator.code} ${indicator.title}`,
    shortTitle: indicator.code,
    kicker: `Indicatore ${vocabulary().levels[indicator.level]}`,
    crumbs: treeCrumbs(request, indicator.id),
    tables: Object.values(tables),
    body: <Body request={request} indicator={indicator} tables={tables} />,
  };
};
