/** The overview of the PIRA: missions, programmes and objectives with their projects, how many indicators, how they went. */
import { textCell } from '../blocks/inline.ts';
import { countCell } from '../cards/count-cell.ts';
import { assessedCell } from '../cards/indicator-cells.ts';
import { reportsResults } from '../cards/timing.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../tree.ts';
import type { MissionCards, ObjectiveCard, ProgrammeCards } from './mission-cards.ts';

/** Codes longer than this need a wider column: a code broken over lines is hard to find. */
const SHORT_CODE = 7;

const codeWidth = (cards: readonly ObjectiveCard[]): number =>
  cards.some(({ node }) => node.code.length > SHORT_CODE) ? 1.7 : 1.1;

const columnsOf = (
  input: DocumentInput,
  cards: readonly ObjectiveCard[],
  hasProjects: boolean,
): readonly TableColumn[] => [
  { id: 'codice', label: 'Codice', figures: false, width: codeWidth(cards) },
  { id: 'obiettivo', label: 'Obiettivo', figures: false, width: 4 },
  ...(hasProjects ? [{ id: 'progetti', label: 'Progetti', figures: false, width: 1.2 }] : []),
  { id: 'indicatori', label: 'Indicatori', figures: true, width: 1.1 },
  ...(reportsResults(input.cycle)
    ? [{ id: 'valore', label: 'Realizzazione', figures: true, width: 1.3 }]
    : []),
];

const objectiveRow = (input: DocumentInput, hasProjects: boolean, card: ObjectiveCard): TableRow => ({
  role: 'body',
  level: 2,
  cells: [
    { inlines: [{ kind: 'link', text: card.node.code, target: `#obiettivo-${card.node.id}` }] },
    textCell(card.node.title),
    ...(hasProjects ? [textCell(card.node.projects?.join(', '))] : []),
    countCell(card.indicators.length),
    ...(reportsResults(input.cycle) ? [assessedCell(input, card.node.id, 'value')] : []),
  ],
});

/** A row above others: its code, its title over the columns between, and its value where it has one. */
const headRow = (
  columns: number,
  level: number,
  head: { readonly code: string; readonly title: string; readonly value?: TableCell },
): TableRow => ({
  role: 'group',
  level,
  cells: [
    textCell(head.code),
    { ...textCell(head.title), columns: columns - (head.value === undefined ? 1 : 2) },
    ...(head.value === undefined ? [] : [head.value]),
  ],
});

/** The subject of results of a programme of spending. */
export const programmeSubject = (code: string): string => `programme:${code}`;

const programmeValue = (input: DocumentInput, code: string): { readonly value?: TableCell } =>
  reportsResults(input.cycle) && input.lookup.result(programmeSubject(code), 'value') !== undefined
    ? { value: assessedCell(input, programmeSubject(code), 'value') }
    : {};

/** The overview: one row for each objective beneath the rows of its mission and programme. */
export const overviewTable = (input: DocumentInput, missions: readonly MissionCards[]): TableBlock => {
  const cards = missions.flatMap(({ programmes }) => programmes.flatMap((programme) => programme.cards));
  const hasProjects = cards.some(({ node }) => (node.projects ?? []).length > 0);
  const columns = columnsOf(input, cards, hasProjects);
  const programmeRows = ({ code, title, cards: own }: ProgrammeCards): readonly TableRow[] => [
    ...(code === ''
      ? []
      : [headRow(columns.length, 1, { code, title: `Programma: ${title}`, ...programmeValue(input, code) })]),
    ...own.map((card) => objectiveRow(input, hasProjects, card)),
  ];
  return {
    kind: 'table',
    id: 'quadro-obiettivi',
    caption: 'Missioni, programmi e obiettivi',
    headColumns: 1,
    columns,
    rows: missions.flatMap(({ code, title, programmes }) => [
      headRow(columns.length, 0, { code, title: code === '' ? title : `Missione: ${title}` }),
      ...programmes.flatMap(programmeRows),
    ]),
    ...(reportsResults(input.cycle) && {
      note: "Realizzazione: il valore dell'obiettivo o del programma nell'albero della performance, su tutti i suoi indicatori.",
    }),
  };
};
