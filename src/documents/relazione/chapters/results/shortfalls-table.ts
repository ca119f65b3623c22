/** Critical points at a glance: objective, share not reached, cause, and where the corrective action is told. */
import { formatDecimal, HUNDRED, isDecimal, parseDecimal, subtract } from '../../../../kernel/index.ts';
import type { ResultNode, ResultSubject } from '../../../../model/index.ts';
import { formatFigure } from '../../../../wording/index.ts';
import { statusCell, textCell } from '../../../blocks/inline.ts';
import type { DocumentInput } from '../../../input.ts';
import { branchOf } from '../../../selections/branch.ts';
import { deviations } from '../../../selections/deviations.ts';
import type { FigureInline, TableBlock, TableCell } from '../../../tree.ts';
import { assessmentsOf } from '../../parts/assessed.ts';
import { mainCell, titleCell } from '../../parts/cells.ts';

/** The id of the section of an objective. */
export const chapterOfShortfall = ({ id }: ResultSubject): string => `criticita-${id}`;

/** What is missing to 100 %, with the decimals of the value as printed. */
export const missingShare = (node: ResultNode | undefined): readonly FigureInline[] => {
  const shown = node?.state === 'value' ? node.shown : undefined;
  const value = shown !== undefined && isDecimal(shown) ? parseDecimal(shown) : undefined;
  if (shown === undefined || value === undefined) return [];
  const digits = shown.split('.')[1]?.length ?? 0;
  const amount = formatDecimal(subtract(HUNDRED, value), { mode: 'halfUp', digits });
  const missing = { kind: 'percent', amount } as const;
  return [{ kind: 'figure', text: formatFigure(missing), value: missing }];
};

const codesBelow = (input: DocumentInput, subject: ResultSubject): string => {
  const branch = new Set(branchOf(input.lookup, subject.id).map(({ subject: { id } }) => id));
  return deviations(input.lookup, branch)
    .map(({ indicator }) => indicator.code)
    .join(', ');
};

/** The motive of the assessment, else the indicators that pulled the value down. */
const causeCell = (input: DocumentInput, subject: ResultSubject): TableCell => {
  const motive = assessmentsOf(input, subject.id).at(-1)?.motive;
  const below = codesBelow(input, subject);
  const indicators = below === '' ? '' : `Sotto il target: ${below}.`;
  return textCell([motive, indicators].filter((part) => part !== undefined && part !== '').join(' '));
};

/** The table. */
export const shortfallsTable = (input: DocumentInput, subjects: readonly ResultSubject[]): TableBlock => ({
  kind: 'table',
  id: 'tabella-criticita',
  caption: 'Obiettivi che non hanno raggiunto il target',
  columns: [
    { id: 'obiettivo', label: 'Obiettivo', figures: false, width: 2.4 },
    { id: 'valore', label: 'Valore', figures: true },
    { id: 'mancato', label: '% di mancato raggiungimento', figures: true, width: 1.1 },
    { id: 'criticita', label: 'Criticità riscontrate', figures: false, width: 3 },
    { id: 'azioni', label: 'Azioni nel ciclo successivo', figures: false, width: 1.3 },
    { id: 'stato', label: 'Stato', figures: false, width: 1.4 },
  ],
  headColumns: 1,
  rows: subjects.map((subject) => ({
    role: 'body',
    cells: [
      titleCell(subject),
      mainCell(input, subject.id),
      { inlines: missingShare(input.lookup.main(subject.id)) },
      causeCell(input, subject),
      {
        inlines: [
          { kind: 'link', text: 'nel paragrafo dedicato', target: `#${chapterOfShortfall(subject)}` },
        ],
      },
      statusCell(input.lookup, subject.id),
    ],
  })),
});
