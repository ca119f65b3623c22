/** The page of a unit: what do we answer for? */
import { expectedCells } from '../../../app/index.ts';
import type { Indicator, NamedUnit } from '../../../model/index.ts';
import { formatDate, vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { assessmentsTable } from '../../reading/assessments-table.ts';
import { periodColumns, periodRows } from '../../reading/period-rows.tsx';
import { publishedTable } from '../../reading/published.tsx';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { SubjectLead } from '../subject-lead.tsx';
import { unitIndicators } from './unit-indicators.ts';

const rowsTable = (request: PageRequest, unit: string, indicators: readonly Indicator[]): TableModel => ({
  id: 'righe',
  caption: 'Gli indicatori di cui l’unità risponde, con i dati di ogni periodo',
  noun: ['riga', 'righe'],
  wide: true,
  empty: 'Questa unità non risponde di nessun indicatore.',
  columns: [
    { id: 'codice', label: 'Codice', code: true },
    { id: 'indicatore', label: 'Indicatore', heads: true },
    ...periodColumns(request.view.cycle.periods),
  ],
  rows: indicators.flatMap((indicator) =>
    periodRows(request, {
      indicator,
      unit,
      subject: `${indicator.id}@${unit}`,
      head: [
        textCell(indicator.code),
        linkCell(indicator.title, request.links.indicator(indicator.id, unit)),
      ],
    }),
  ),
});

const gapsTable = (request: PageRequest, unit: string): TableModel => {
  const { cycle } = request.view;
  const gaps = expectedCells(cycle).filter(
    (cell) => cell.unit === unit && (cell.state === 'missing' || cell.state === 'notYetDue'),
  );
  return {
    id: 'mancanti',
    caption: 'I dati che mancano e quelli che si dovranno inserire',
    noun: ['dato', 'dati'],
    empty: 'Non manca nessun dato.',
    columns: [
      { id: 'codice', label: 'Codice', code: true },
      { id: 'indicatore', label: 'Indicatore', heads: true },
      { id: 'parametro', label: 'Parametro' },
      { id: 'periodo', label: 'Periodo' },
      { id: 'scadenza', label: 'Il periodo finisce il' },
      { id: 'stato', label: 'Stato' },
    ],
    rows: gaps.map((gap) => {
      const indicator = request.reading.indicator(gap.indicator);
      const period = cycle.periods.find(({ id }) => id === gap.period);
      const label = indicator?.parameters.find(({ name }) => name === gap.parameter)?.label;
      return {
        id: `${gap.indicator}-${gap.parameter}-${gap.period}`,
        cells: [
          textCell(indicator?.code),
          linkCell(indicator?.title ?? gap.indicator, request.links.indicator(gap.indicator, unit)),
          textCell(label),
          textCell(period?.name),
          textCell(period === undefined ? undefined : formatDate(period.to)),
          textCell(gap.state === 'missing' ? vocabulary().states.missing : vocabulary().states.notYetDue),
        ],
      };
    }),
  };
};

const UnitFacts = ({ request, named }: { request: PageRequest; named: NamedUnit }) => {
  const { unit, version } = named;
  const parent = version.parent === undefined ? undefined : request.reading.unit(version.parent);
  return (
    <Facts
      facts={[
        { name: 'Tipo', value: capitalise(vocabulary().units[unit.kind]) },
        {
          name: 'Dipende da',
          value: parent !== undefined && (
            <a href={request.links.unit(parent.unit.id)}>
              {parent.version.code} {parent.version.name}
            </a>
          ),
        },
        {
          name: 'Nel tempo',
          value: unit.versions
            .map(
              ({ code, name, from, to }) =>
                `${code} ${name}, dal ${formatDate(from)}${to === undefined ? '' : ` al ${formatDate(to)}`}`,
            )
            .join('; '),
        },
      ]}
    />
  );
};

const Lead = ({ request, unit }: { request: PageRequest; unit: string }) => {
  const { reading, basis } = request;
  if (reading.subject(unit) === undefined) {
    return (
      <EmptyState sentence="Questa unità non ha un risultato proprio: i suoi dati contano negli indicatori a cui contribuisce." />
    );
  }
  return (
    <SubjectLead
      request={request}
      id={unit}
      field="value"
      caption={`Risultato ambito organizzativo, ${vocabulary().bases[basis]}`}
    />
  );
};

/** Renders the page of a unit of the cycle, also of one without a result of its own. */
export const renderUnit = (request: PageRequest): PageContent | undefined => {
  const named = request.reading.unit(request.parameters['id'] ?? '');
  if (named === undefined) return undefined;
  const { id } = named.unit;
  const tables = [
    rowsTable(request, id, unitIndicators(request, id)),
    gapsTable(request, id),
    assessmentsTable(request.reading, id),
    publishedTable(request, [id]),
  ] as const;
  const [rows, gaps, assessments, published] = tables;
  return {
    title: `${named.version.code} ${named.version.name}`,
    shortTitle: named.version.code,
    kicker: 'Unità organizzativa',
    crumbs: [{ label: 'Unità', href: request.links.to('/unita') }],
    tables,
    body: (
      <>
        <Lead request={request} unit={id} />
        <UnitFacts request={request} named={named} />
        <Section id="righe" title="Di che cosa risponde">
          <PageTable request={request} model={rows} />
        </Section>
        <Section id="mancanti" title="Che cosa manca">
          <PageTable request={request} model={gaps} />
        </Section>
        <Section id="valutazioni" title="Valutazioni">
          <PageTable request={request} model={assessments} />
        </Section>
        <Section id="pubblicato" title="Confronto con il pubblicato">
          <PageTable request={request} model={published} />
        </Section>
      </>
    ),
  };
};
