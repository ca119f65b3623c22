/** The strategy map: does the strategy hang together? Perspectives as bands, areas as columns, objectives as cards. */
import {
  bandsOf,
  cardValue,
  MAP_LEVELS,
  type MapLevel,
  objectivesOf,
  type PlacedObjective,
  placedObjectives,
  strategyMapOf,
} from '../../../documents/index.ts';
import { statusOfKind } from '../../../wording/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SceneSvg } from '../../components/scene-svg.tsx';
import { Section } from '../../components/section.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { StatusLegend } from '../status-legend.tsx';

/** Up to so many codes are named in the sentence. */
const FEW = 6;

/** What the parts of the page share. */
interface MapFacts {
  readonly request: PageRequest;
  readonly level: MapLevel;
  readonly placed: readonly PlacedObjective[];
  readonly bands: ReturnType<typeof bandsOf>;
}

const Drawing = ({ facts: { request, level } }: { facts: MapFacts }) => (
  <SceneSvg
    className="tr-map"
    scene={strategyMapOf(request.reading, level)}
    options={{ linkOf: (id) => request.links.node(id) }}
  />
);

/** The same as lists by perspective: what phones show in place of the drawing. */
const Lists = ({ facts: { request, placed, bands } }: { facts: MapFacts }) => (
  <div class="tr-map-lists">
    {bands.map((band) => (
      <section key={band.id}>
        <h2>{band.name}</h2>
        <ul class="tr-cards">
          {placed
            .filter(({ perspective }) => perspective === band.id)
            .map(({ subject }) => (
              <li key={subject.id} class="tr-card">
                <a href={request.links.node(subject.id)}>
                  {subject.code} {subject.title}
                </a>
                <p class="tr-map-value">
                  <StatusBadge status={request.reading.status(subject.id)} />{' '}
                  {cardValue(request.reading, subject.id)}
                </p>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
);

const mapTable = ({ request, placed, bands }: MapFacts): TableModel => ({
  id: 'mappa',
  caption: 'La mappa come tabella: ogni obiettivo sotto ciascuna delle sue prospettive',
  noun: ['scheda', 'schede'],
  columns: [
    { id: 'prospettiva', label: 'Prospettiva', sortable: true },
    { id: 'area', label: 'Area', sortable: true },
    { id: 'obiettivo', label: 'Obiettivo', heads: true, sortable: true },
    { id: 'peso', label: 'Peso', figures: true, sortable: true },
    { id: 'valore', label: 'Valore', figures: true, sortable: true },
    { id: 'stato', label: 'Stato' },
  ],
  rows: bands.flatMap((band) =>
    placed
      .filter(({ perspective }) => perspective === band.id)
      .map(({ subject, area }) => ({
        id: `${band.id}/${subject.id}`,
        cells: [
          textCell(band.name),
          textCell(area.code),
          linkCell(`${subject.code} ${subject.title}`, request.links.node(subject.id)),
          figureCell(request, subject.id, 'weight'),
          figureCell(request, subject.id, 'value'),
          subjectStatusCell(request, subject.id),
        ],
      })),
  ),
});

/** How many objectives are in each status, with the codes where they are few and not reached. */
const statusText = ({ request, level }: MapFacts): string => {
  const codes = new Map<string, string[]>();
  for (const { id, code } of objectivesOf(request.reading, level)) {
    const { word } = request.reading.status(id);
    codes.set(word, [...(codes.get(word) ?? []), code]);
  }
  const reached = statusOfKind('reached').word;
  return [...codes]
    .map(([word, found]) => {
      const named = word !== reached && found.length <= FEW ? ` (${found.join(', ')})` : '';
      return `${word}: ${found.length}${named}`;
    })
    .join('; ');
};

const sentenceOf = (facts: MapFacts): string => {
  const { request, level, placed, bands } = facts;
  const count = objectivesOf(request.reading, level).length;
  const perspectives = bands.filter(({ id }) => id !== '').length;
  const areas = new Set(placed.map(({ area }) => area.id)).size;
  const where = perspectives === 0 ? `Aree: ${areas}` : `Aree: ${areas}; prospettive: ${perspectives}`;
  return `${level.label}: ${count}; ${statusText(facts)}. ${where}.`;
};

const Choices = ({ request, level }: { request: PageRequest; level: MapLevel }) => (
  <nav class="tr-choices tr-map-choices" aria-label="Livello e raccordi della mappa">
    <ul>
      {MAP_LEVELS.filter((each) => objectivesOf(request.reading, each).length > 0).map((each) => (
        <li key={each.word}>
          <a
            href={request.links.to('/mappa', { livello: each.word })}
            {...(each === level && { 'aria-current': 'page' as const })}
          >
            {each.label}
          </a>
        </li>
      ))}
      {(request.reading.plan?.perspectives ?? []).length > 0 && (
        <li>
          <a href={request.links.to('/prospettive')}>Prospettive</a>
        </li>
      )}
      {(request.reading.plan?.programmes ?? []).length > 0 && (
        <li>
          <a href={request.links.to('/programmi')}>Missioni e programmi</a>
        </li>
      )}
    </ul>
  </nav>
);

const Body = ({ facts, table }: { facts: MapFacts; table: TableModel }) => (
  <>
    <p class="tr-sentence">{sentenceOf(facts)}</p>
    <Choices request={facts.request} level={facts.level} />
    <StatusLegend />
    <Drawing facts={facts} />
    <Lists facts={facts} />
    <Section id="tabella" title="La mappa come tabella">
      <PageTable request={facts.request} model={table} />
    </Section>
  </>
);

/** The level that the address asks for; without one, strategic objectives where the plan has them. */
const levelOf = ({ query, reading }: PageRequest): MapLevel => {
  const [strategic, operational] = MAP_LEVELS;
  const asked = MAP_LEVELS.find(({ word }) => word === query.get('livello'));
  if (asked !== undefined) return asked;
  return objectivesOf(reading, strategic).length > 0 ? strategic : operational;
};

/** Renders the map of the level that the address asks for. */
export const renderMap = (request: PageRequest): PageContent => {
  const level = levelOf(request);
  const placed = placedObjectives(request.reading, level);
  const facts = { request, level, placed, bands: bandsOf(request.reading, placed) };
  const table = inOrder(request, mapTable(facts));
  return {
    title: 'Mappa strategica',
    shortTitle: 'Mappa',
    crumbs: [],
    tables: [table],
    body:
      placed.length === 0 ? (
        <EmptyState sentence="Il piano di questo ciclo non ha obiettivi da mettere sulla mappa." />
      ) : (
        <Body facts={facts} table={table} />
      ),
  };
};
