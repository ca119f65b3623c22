/** How the tables are read: signs of status, the percentages one after the other, the basis of the figures. */
import {
  basisSentence,
  capitalise,
  formatFigure,
  prefaceSentences,
  type StatusKind,
  statusOfKind,
  vocabulary,
} from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableRow } from '../../../tree.ts';
import { paragraph } from '../../parts/content.ts';

const SHOWN: readonly StatusKind[] = [
  'reached',
  'partial',
  'missed',
  'notComputable',
  'notJudged',
  'missing',
  'notApplicable',
  'notYetDue',
];

const statusTable = ({ cycle }: DocumentInput): TableBlock => {
  const { reachedFrom, partialAbove } = cycle.rulebook.status;
  const percent = (amount: string): string => formatFigure(amount, { kind: 'percent' });
  const meanings = prefaceSentences.statuses(percent(reachedFrom), percent(partialAbove));
  return {
    kind: 'table',
    id: 'tabella-stati',
    caption: 'I segni che dicono come è andata',
    columns: [
      { id: 'stato', label: 'Segno e parola', figures: false },
      { id: 'significato', label: 'Che cosa vuol dire', figures: false, width: 3 },
    ],
    headColumns: 1,
    rows: SHOWN.map((kind) => ({
      role: 'body',
      cells: [{ inlines: [{ kind: 'status', status: statusOfKind(kind) }] }, textCell(meanings[kind])],
    })),
  };
};

const columnRows = (): readonly TableRow[] => {
  const headings = vocabulary().fieldHeadings;
  const meanings = prefaceSentences.columns;
  return (['result', 'achievement', 'score', 'value', 'weighted', 'share', 'weight'] as const).map(
    (field) => ({
      role: 'body',
      cells: [textCell(capitalise(headings[field])), textCell(meanings[field])],
    }),
  );
};

const columnsTable: TableBlock = {
  kind: 'table',
  id: 'tabella-colonne',
  caption: 'Le colonne delle tabelle, dal dato al risultato dell’ente',
  columns: [
    { id: 'colonna', label: 'Colonna', figures: false },
    { id: 'significato', label: 'Che cosa dice', figures: false, width: 3 },
  ],
  headColumns: 1,
  rows: columnRows(),
};

/** Legends, and on which basis the figures stand. */
export const legendContent = (input: DocumentInput): ChapterContent => ({
  blocks: [paragraph('lead', basisSentence(input.basis)), statusTable(input), columnsTable],
});
