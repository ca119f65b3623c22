/** Subjects with weight, value, contribution and status: one row each. */
import type { ResultSubject } from '../../../model/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { statusCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableBlock, TableColumn, TableRow } from '../../tree.ts';
import { figureCell, mainCell, titleCell } from './cells.ts';
import type { TableName } from './roll-up-table.ts';

const HEADINGS = vocabulary().fieldHeadings;

/** `isWeighed`: whether the subjects are in the tree and have a weight; units and perspectives are not. */
export interface SummaryForm {
  readonly label: string;
  readonly isWeighed: boolean;
}

const columnsOf = ({ label, isWeighed }: SummaryForm): readonly TableColumn[] => [
  { id: 'elemento', label, figures: false, width: 4 },
  ...(isWeighed ? [{ id: 'peso', label: HEADINGS.weight, figures: true }] : []),
  { id: 'valore', label: 'Valore', figures: true },
  ...(isWeighed
    ? [
        { id: 'ponderato', label: HEADINGS.weighted, figures: true },
        { id: 'su-ente', label: HEADINGS.share, figures: true },
      ]
    : []),
  { id: 'stato', label: 'Stato', figures: false, width: 1.4 },
];

/** The row of a subject. */
const rowOf = (input: DocumentInput, subject: ResultSubject, isWeighed: boolean): TableRow => ({
  role: subject.kind === 'administration' ? 'total' : 'body',
  cells: [
    titleCell(subject),
    ...(isWeighed ? [figureCell(input, subject.id, 'weight')] : []),
    mainCell(input, subject.id),
    ...(isWeighed ? [figureCell(input, subject.id, 'weighted'), figureCell(input, subject.id, 'share')] : []),
    statusCell(input.lookup, subject.id),
  ],
});

/** The table; the administration, where it is among the subjects, closes it. */
export const summaryTable = (
  input: DocumentInput,
  name: TableName,
  { subjects, ...form }: SummaryForm & { readonly subjects: readonly ResultSubject[] },
): TableBlock => ({
  kind: 'table',
  ...name,
  columns: columnsOf(form),
  headColumns: 1,
  rows: subjects.map((subject) => rowOf(input, subject, form.isWeighed)),
});
