/** Findings of a cycle as a table, each with links to what it is about. */
import type { Place } from '../../../kernel/index.ts';
import type { Finding } from '../../../model/index.ts';
import { checkText, findingMessage, placeText, vocabulary } from '../../../wording/index.ts';
import { textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableModel } from '../../components/table/table-model.ts';
import { subjectHref } from '../../reading/subject-href.ts';
import type { PageRequest } from '../../routing/page.ts';

const ORDER: Readonly<Record<Finding['severity'], string>> = { error: '1', warning: '2', notice: '3' };

/** Places shown of one finding; the CSV has them all. */
const SHOWN_PLACES = 6;

const severityCell = ({ severity }: Finding): TableCell => ({
  text: vocabulary().severities[severity],
  order: ORDER[severity],
  content: <span class={`tr-severity tr-severity-${severity}`}>{vocabulary().severities[severity]}</span>,
});

/** What a place leads to. */
interface Target {
  readonly text: string;
  readonly href?: string;
}

/** A cell of a context table: the table, and the row by its label. */
const tableTarget = (
  { view, links }: PageRequest,
  { id, field }: Extract<Place, { readonly id: string }>,
): Target | undefined => {
  const table = view.cycle.tables.find((one) => one.id === id);
  if (table === undefined) return undefined;
  const row = table.rows.find((one) => field.startsWith(`rows.${one.id}.`));
  const text = row === undefined ? `«${table.title}»` : `«${table.title}», ${row.label}`;
  return { text, href: `${links.to('/contesto')}#tabella-${id}` };
};

/** The thing that a place is about: its page and name, or the place in words. */
const targetOf = (request: PageRequest, place: Place): Target => {
  const { reading, links } = request;
  if (!('id' in place)) return { text: placeText(place) };
  const subject = reading.subject(place.id);
  if (subject === undefined) return tableTarget(request, place) ?? { text: placeText(place) };
  return {
    text: `${vocabulary().nodes[subject.kind]} ${subject.code}`.trim(),
    href: subjectHref(links, subject),
  };
};

const placesCell = (request: PageRequest, { places }: Finding): TableCell => {
  const targets = [
    ...new Map(
      places.map((place) => targetOf(request, place)).map((target) => [target.text, target]),
    ).values(),
  ];
  const more = targets.length - SHOWN_PLACES;
  return {
    text: targets.map(({ text }) => text).join(', '),
    content: (
      <ul class="tr-finding-places">
        {targets.slice(0, SHOWN_PLACES).map(({ text, href }) => (
          <li key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
        {more > 0 && <li>e altri {more}</li>}
      </ul>
    ),
  };
};

/** The table of some of the findings; `of`: how many there are without filters. */
export const controlsTable = (
  request: PageRequest,
  findings: readonly Finding[],
  of: number,
): TableModel => ({
  id: 'controlli',
  caption: 'Rilievi dei controlli',
  quietCaption: true,
  noun: ['rilievo', 'rilievi'],
  of,
  columns: [
    { id: 'rilievo', label: 'Che cosa non torna', heads: true },
    { id: 'gravita', label: 'Gravità', sortable: true },
    { id: 'regola', label: 'Regola', sortable: true },
    { id: 'trovato', label: 'Trovato' },
    { id: 'atteso', label: 'Atteso' },
    { id: 'dove', label: 'Dove' },
    { id: 'codice', label: 'Codice della regola', csvOnly: true },
    { id: 'rimedio', label: 'Che cosa fare', csvOnly: true },
  ],
  rows: findings.map((finding, index) => ({
    id: `${finding.rule}-${index}`,
    cells: [
      textCell(`${findingMessage(finding)}.`),
      severityCell(finding),
      textCell(checkText(finding.rule)?.name ?? finding.rule),
      textCell(finding.published),
      textCell(finding.expected),
      placesCell(request, finding),
      textCell(finding.rule),
      textCell(checkText(finding.rule)?.todo),
    ],
  })),
  empty: of === 0 ? 'I controlli non hanno trovato nulla.' : 'Nessun rilievo corrisponde ai filtri.',
});
