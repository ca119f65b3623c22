/** Money of the objectives: one table for each published table of resources, planned, updated, spent and share spent. */
import type { ResourceLine, Rulebook } from '../../../../model/index.ts';
import { capitalise, contextSentences, vocabulary } from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import { moneyFigure, moneySums, shareFigure } from '../../../cards/money.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableCell, TableRow } from '../../../tree.ts';
import { titled } from '../../parts/cells.ts';

interface ResourceTable {
  readonly name: string;
  readonly lines: readonly ResourceLine[];
}

const tablesOf = ({ cycle }: DocumentInput): readonly ResourceTable[] =>
  [...new Set(cycle.resources.map(({ table }) => table))].map((name) => ({
    name,
    lines: cycle.resources.filter(({ table }) => table === name),
  }));

const amounts = (lines: readonly ResourceLine[], display: Rulebook['display']): readonly TableCell[] => {
  const sums = moneySums(lines);
  return [
    { inlines: [moneyFigure(sums.initial)] },
    { inlines: [moneyFigure(sums.planned)] },
    { inlines: [moneyFigure(sums.actual)] },
    { inlines: [shareFigure(sums, display)] },
  ];
};

const subjectText = ({ lookup }: DocumentInput, line: ResourceLine): string => {
  const subject = line.subject === null ? undefined : lookup.subject(line.subject);
  return subject === undefined ? (line.label ?? 'Ente nel suo insieme') : titled(subject);
};

const rowOf = (input: DocumentInput, line: ResourceLine): TableRow => ({
  role: 'body',
  cells: [
    textCell(subjectText(input, line)),
    textCell(line.subject === null ? undefined : line.label),
    textCell(capitalise(vocabulary().resources[line.kind])),
    ...amounts([line], input.cycle.rulebook.display),
  ],
});

/** Income and spending are never added together: a table that has both ends with a total of each. */
const totals = (input: DocumentInput, lines: readonly ResourceLine[]): readonly TableRow[] => {
  const income = lines.filter(({ kind }) => kind === 'currentIncome');
  const spending = lines.filter(({ kind }) => kind !== 'currentIncome');
  const total = (label: string, part: readonly ResourceLine[]): readonly TableRow[] =>
    part.length === 0
      ? []
      : [
          {
            role: 'total',
            cells: [{ ...textCell(label), columns: 3 }, ...amounts(part, input.cycle.rulebook.display)],
          },
        ];
  return [...total('Totale entrate', income), ...total('Totale spese', spending)];
};

const hasUnknown = (lines: readonly ResourceLine[]): boolean => {
  const { planned, actual } = moneySums(lines);
  return planned.unknown > 0 || actual.unknown > 0;
};

const tableBlock = (input: DocumentInput, { name, lines }: ResourceTable): TableBlock => ({
  kind: 'table',
  id: `risorse-${name}`,
  caption: `Risorse degli obiettivi: ${name.replaceAll('-', ' ')}`,
  columns: [
    { id: 'obiettivo', label: 'Obiettivo', figures: false, width: 3 },
    { id: 'voce', label: 'Voce', figures: false, width: 1.3 },
    { id: 'tipo', label: 'Tipo', figures: false, width: 1.3 },
    { id: 'iniziale', label: 'Preventivo', figures: true, width: 1.3 },
    { id: 'aggiornato', label: 'Aggiornato', figures: true, width: 1.3 },
    { id: 'consuntivo', label: 'Consuntivo', figures: true, width: 1.3 },
    { id: 'quota', label: '% speso', figures: true },
  ],
  headColumns: 1,
  rows: [...lines.map((line) => rowOf(input, line)), ...totals(input, lines)],
  ...(hasUnknown(lines) && {
    note: 'n.d.: importo non noto o quota non calcolabile. I totali sommano gli importi noti.',
  }),
});

/** A table for each published table: lines of different tables are not added. */
export const objectiveResourcesContent = (input: DocumentInput): ChapterContent => ({
  blocks: tablesOf(input).map((table) => tableBlock(input, table)),
});

/** How much was planned and spent, as references. */
export const objectiveResourcesSuggestion = (input: DocumentInput): string | undefined => {
  const tables = tablesOf(input).map(({ name, lines }) => ({
    table: name,
    hasActual: lines.some(({ actual }) => actual !== undefined),
  }));
  return tables.length === 0 ? undefined : contextSentences.objectives(tables);
};
