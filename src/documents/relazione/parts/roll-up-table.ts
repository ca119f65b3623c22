/** Parts of the tree with results, the three roll-up columns and the offices, as chapter 3 of the report prints them. */
import type { ResultKindOfNode, ResultSubject } from '../../../model/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { indicatorResultCell, statusCell, textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import type { Branch } from '../../selections/branch.ts';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../../tree.ts';
import { EMPTY, figureCell, mainCell, targetCell, titleCell, withAlgorithm } from './cells.ts';
import { officeCodes } from './offices.ts';

/** Short marks of the kinds, as the published reports print them. */
const MARKS: Readonly<Partial<Record<ResultKindOfNode, string>>> = {
  administration: 'E',
  area: 'AS',
  strategicObjective: 'OS',
  operationalObjective: 'OO',
};

/** The mark of a subject: E, AS, OS, OO; IS or IO for indicators; TOT for a group. */
export const markOf = ({ lookup }: DocumentInput, subject: ResultSubject): string => {
  if (subject.kind === 'group') return 'TOT';
  if (subject.kind !== 'indicator') return MARKS[subject.kind] ?? '';
  return lookup.indicator(subject.id)?.level === 'strategic' ? 'IS' : 'IO';
};

/** What the marks mean. */
export const MARKS_NOTE =
  'E: ente; AS: area strategica; OS: obiettivo strategico; OO: obiettivo operativo; IS: indicatore strategico; IO: indicatore operativo; TOT: gruppo di indicatori misurati insieme.';

const HEADINGS = vocabulary().fieldHeadings;

const MEASURED_COLUMNS: readonly TableColumn[] = [
  { id: 'risultato', label: 'Risultato', figures: true, width: 1.4 },
  { id: 'target', label: 'Target', figures: false, width: 1.5 },
  { id: 'realizzazione', label: '% realizz. target', figures: true, width: 1.2 },
  { id: 'parametrata', label: '% realizz. parametrata', figures: true, width: 1.4 },
];

const TREE_COLUMNS: readonly TableColumn[] = [
  { id: 'elemento', label: 'Obiettivo o indicatore', figures: false, width: 4.8 },
  { id: 'tipo', label: 'Tipo', figures: false, width: 0.7 },
  ...MEASURED_COLUMNS,
  { id: 'stato', label: 'Stato', figures: false, width: 1.6 },
];

const ROLL_UP_COLUMNS: readonly TableColumn[] = [
  { id: 'elemento', label: 'Obiettivo o indicatore, algoritmo', figures: false, width: 4.2 },
  { id: 'tipo', label: 'Tipo', figures: false, width: 0.7 },
  { id: 'programma', label: 'Programma', figures: false, width: 1.2 },
  ...MEASURED_COLUMNS,
  { id: 'su-obiettivo', label: HEADINGS.value, figures: true, width: 1.2, group: 'Risalita' },
  { id: 'ponderato', label: HEADINGS.weighted, figures: true, width: 1.2, group: 'Risalita' },
  { id: 'su-ente', label: HEADINGS.share, figures: true, width: 1.2, group: 'Risalita' },
  { id: 'ufficio', label: 'Ufficio', figures: false, width: 1.2 },
  { id: 'stato', label: 'Stato', figures: false, width: 1.5 },
];

const measuredCells = (input: DocumentInput, subject: ResultSubject): readonly TableCell[] =>
  subject.kind === 'indicator'
    ? [
        indicatorResultCell(input.lookup, subject.id),
        targetCell(input, subject.id),
        figureCell(input, subject.id, 'achievement'),
        mainCell(input, subject.id),
      ]
    : [EMPTY, EMPTY, EMPTY];

const rowOf = (cells: readonly TableCell[], { subject, level }: Branch): TableRow => ({
  role: subject.kind === 'indicator' ? 'body' : 'group',
  level,
  cells,
});

const isIndicator = ({ kind }: ResultSubject): boolean => kind === 'indicator';

const treeRow = (input: DocumentInput, branch: Branch): TableRow => {
  const { subject } = branch;
  return rowOf(
    [
      titleCell(subject, !isIndicator(subject)),
      textCell(markOf(input, subject)),
      ...measuredCells(input, subject),
      ...(isIndicator(subject) ? [] : [mainCell(input, subject.id)]),
      statusCell(input.lookup, subject.id),
    ],
    branch,
  );
};

const programmesOf = ({ lookup }: DocumentInput, id: string): string =>
  (lookup.node(id) ?? lookup.indicator(id))?.programmes.join(', ') ?? '';

/** A group's mean stands under "% parametrata", as the source prints it; the columns of roll-up are those of nodes. */
const rollUpRow = (input: DocumentInput, branch: Branch): TableRow => {
  const { subject } = branch;
  const { lookup } = input;
  const rollUp = isIndicator(subject)
    ? [EMPTY, EMPTY, EMPTY]
    : [
        mainCell(input, subject.id),
        figureCell(input, subject.id, 'weighted'),
        figureCell(input, subject.id, 'share'),
      ];
  return rowOf(
    [
      withAlgorithm(titleCell(subject, !isIndicator(subject)), lookup.indicator(subject.id)),
      textCell(markOf(input, subject)),
      textCell(programmesOf(input, subject.id)),
      ...measuredCells(input, subject),
      ...(isIndicator(subject) ? [] : [EMPTY]),
      ...rollUp,
      textCell(officeCodes(lookup, subject.id).join(' ')),
      statusCell(lookup, subject.id),
    ],
    branch,
  );
};

/** Names of a table. */
export type TableName = Pick<TableBlock, 'id' | 'caption'> & Partial<Pick<TableBlock, 'note'>>;

/** The tree with results: five columns that fit a page held upright. */
export const treeTable = (
  input: DocumentInput,
  name: TableName,
  branches: readonly Branch[],
): TableBlock => ({
  kind: 'table',
  ...name,
  columns: TREE_COLUMNS,
  headColumns: 1,
  rows: branches.map((branch) => treeRow(input, branch)),
});

/** The tree with programme, algorithm, roll-up and offices: for a page turned sideways. */
export const rollUpTable = (
  input: DocumentInput,
  name: TableName,
  branches: readonly Branch[],
): TableBlock => ({
  kind: 'table',
  ...name,
  columns: ROLL_UP_COLUMNS,
  headColumns: 1,
  rows: branches.map((branch) => rollUpRow(input, branch)),
});
