/** The tree as rows of a table: a subject and everything beneath it, in the order of the plan, with the three roll-up columns. */
import type { Branch } from '../../documents/index.ts';
import type { ResultSubject } from '../../model/index.ts';
import { vocabulary } from '../../wording/index.ts';
import { capitalise } from '../components/capitalise.ts';
import { textCell } from '../components/table/cells.tsx';
import type { TableCell, TableColumn, TableModel, TableRow } from '../components/table/table-model.ts';
import type { PageRequest } from '../routing/page.ts';
import { figureCell, resultOfIndicator, subjectStatusCell, targetCell } from './figure-cells.ts';
import { subjectHref } from './subject-href.ts';

const HEADINGS = vocabulary().fieldHeadings;

const COLUMNS: readonly TableColumn[] = [
  { id: 'elemento', label: 'Elemento', heads: true },
  { id: 'tipo', label: 'Tipo' },
  { id: 'peso', label: HEADINGS.weight, figures: true, sortable: true },
  { id: 'risultato', label: HEADINGS.result, figures: true },
  { id: 'target', label: 'Target', figures: true },
  { id: 'valore', label: HEADINGS.value, figures: true, sortable: true },
  { id: 'ponderato', label: HEADINGS.weighted, figures: true, sortable: true },
  { id: 'ente', label: HEADINGS.share, figures: true, sortable: true },
  { id: 'stato', label: 'Stato' },
];

const headCell = (request: PageRequest, subject: ResultSubject): TableCell => {
  const text = subject.kind === 'administration' ? subject.title : `${subject.code} ${subject.title}`;
  return { text, order: text, content: <a href={subjectHref(request.links, subject)}>{text}</a> };
};

/** The row of a subject of the tree. */
export const treeRow = (request: PageRequest, { subject, level }: Branch): TableRow => {
  const isIndicator = subject.kind === 'indicator';
  const own = (cell: TableCell): TableCell => (isIndicator ? cell : { text: '' });
  return {
    id: subject.id,
    level,
    ...(isIndicator ? {} : { emphasis: 'group' as const }),
    cells: [
      headCell(request, subject),
      textCell(capitalise(vocabulary().nodes[subject.kind])),
      figureCell(request, subject.id, 'weight'),
      own(resultOfIndicator(request, subject.id)),
      own(targetCell(request, subject.id)),
      figureCell(request, subject.id, isIndicator ? 'score' : 'value'),
      figureCell(request, subject.id, 'weighted'),
      figureCell(request, subject.id, 'share'),
      subjectStatusCell(request, subject.id),
    ],
  };
};

/** What the three columns mean, for the note under the table. */
export const ROLL_UP_NOTE =
  '«% su Ob» è il valore dell’elemento (per un indicatore: la realizzazione parametrata); «% su Ob pond» è il suo contributo all’area; «% su Ente» è il suo contributo al risultato dell’ente. Un trattino: l’elemento non entra nel calcolo.';

/** A table of parts of the tree. */
export const treeTable = (
  request: PageRequest,
  table: Pick<TableModel, 'id' | 'caption' | 'noun'> & Partial<Pick<TableModel, 'empty'>>,
  branches: readonly Branch[],
): TableModel => ({
  ...table,
  columns: COLUMNS,
  rows: branches.map((branch) => treeRow(request, branch)),
  note: ROLL_UP_NOTE,
});
