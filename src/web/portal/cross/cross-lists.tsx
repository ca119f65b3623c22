/** The lists of perspectives and programmes: result, weight, how many rows. */
import { type CrossLabel, crossSubject, rowsOfValue } from '../../../documents/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { Sentence } from '../../components/sentence.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableColumn, TableModel } from '../../components/table/table-model.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const columnsOf = (kind: CrossLabel['kind'], rows: string): readonly TableColumn[] => [
  ...(kind === 'programme'
    ? [
        { id: 'codice', label: 'Codice', code: true, sortable: true },
        { id: 'missione', label: 'Missione' },
      ]
    : []),
  { id: 'titolo', label: capitalise(vocabulary().nodes[kind]), heads: true },
  { id: 'righe', label: capitalise(rows), figures: true },
  { id: 'peso', label: 'Peso', figures: true, sortable: true },
  { id: 'valore', label: 'Valore', figures: true, sortable: true },
  { id: 'stato', label: 'Stato' },
];

/** The rows that a value is made of, in words: "obiettivi operativi". */
const rowNoun = ({ view }: PageRequest, kind: CrossLabel['kind']): string =>
  vocabulary().nodesPlural[view.cycle.rulebook[kind].over];

const commonCells = (request: PageRequest, label: CrossLabel) => {
  const subject = crossSubject(label);
  return [
    textCell(String(rowsOfValue(request.reading, label).length)),
    figureCell(request, subject, 'weight'),
    figureCell(request, subject, 'value'),
    subjectStatusCell(request, subject),
  ];
};

/** The perspectives of the plan in force. */
export const perspectivesTable = (request: PageRequest): TableModel => ({
  id: 'prospettive',
  caption: 'Prospettive del cruscotto (balanced scorecard)',
  noun: ['prospettiva', 'prospettive'],
  empty: 'Il piano di questo ciclo non usa prospettive.',
  columns: columnsOf('perspective', rowNoun(request, 'perspective')),
  rows: (request.reading.plan?.perspectives ?? []).map(({ id, name }) => ({
    id,
    cells: [
      linkCell(name, request.links.perspective(id)),
      ...commonCells(request, { kind: 'perspective', id }),
    ],
  })),
});

/** The programmes of the plan in force, with their missions. */
export const programmesTable = (request: PageRequest): TableModel => ({
  id: 'programmi',
  caption: 'Missioni e programmi della spesa',
  noun: ['programma', 'programmi'],
  empty: 'Il piano di questo ciclo non indica programmi della spesa.',
  columns: columnsOf('programme', rowNoun(request, 'programme')),
  rows: (request.reading.plan?.programmes ?? []).map(({ code, mission, title }) => ({
    id: code,
    cells: [
      textCell(code),
      textCell(`${mission.code} ${mission.title}`),
      linkCell(title, request.links.programme(code)),
      ...commonCells(request, { kind: 'programme', id: code }),
    ],
  })),
});

const listPage = (
  request: PageRequest,
  { title, sentence, table }: { title: string; sentence: string; table: TableModel },
): PageContent => ({
  title,
  crumbs: [{ label: 'Mappa', href: request.links.to('/mappa') }],
  tables: [table],
  body: (
    <>
      <Sentence>{sentence}</Sentence>
      <PageTable request={request} model={table} />
    </>
  ),
});

/** Renders the list of perspectives. */
export const renderPerspectives = (request: PageRequest): PageContent =>
  listPage(request, {
    title: 'Prospettive',
    sentence: `Le prospettive attraversano l’albero. Il valore di ciascuna viene dagli ${rowNoun(request, 'perspective')} che la portano.`,
    table: inOrder(request, perspectivesTable(request)),
  });

/** Renders the list of programmes. */
export const renderProgrammes = (request: PageRequest): PageContent =>
  listPage(request, {
    title: 'Missioni e programmi',
    sentence: `I programmi della spesa (decreto ministeriale 27 marzo 2013) attraversano l’albero. Il valore di ciascuno viene dagli ${rowNoun(request, 'programme')} che lo portano.`,
    table: inOrder(request, programmesTable(request)),
  });
