/** How complete the data of a dashboard are, and what is due next. */
import { localDate, type UnitId } from '../../kernel/index.ts';
import { cellsSentence, missingFiguresSentence, nextDueSentence } from '../../wording/index.ts';
import { text, textCell } from '../blocks/inline.ts';
import { countCell } from '../cards/count-cell.ts';
import type { CellCounts, DocumentInput } from '../input.ts';
import type { Block, TableBlock } from '../tree.ts';
import { type DashboardScope, reportingBranch, rowsOf, subjectOf } from './scope.ts';
import { isYearOver, periodsOver } from './standing.ts';

const NOTHING: CellCounts = { due: 0, filled: 0, missing: 0, notApplicable: 0, notYetDue: 0 };

/** Units whose data a dashboard counts (`null`: entered for the body as such); none for a post. */
const unitsOf = (input: DocumentInput, scope: DashboardScope): readonly (UnitId | null)[] => {
  if (scope.kind === 'administration') return [...input.completeness.byUnit.keys()];
  return scope.kind === 'unit' ? reportingBranch(input, scope.named.unit.id).map(({ unit }) => unit.id) : [];
};

const countsOf = ({ completeness }: DocumentInput, units: readonly (UnitId | null)[]): CellCounts =>
  units
    .map((unit) => completeness.byUnit.get(unit) ?? NOTHING)
    .reduce(
      (sum, counts) => ({
        due: sum.due + counts.due,
        filled: sum.filled + counts.filled,
        missing: sum.missing + counts.missing,
        notApplicable: sum.notApplicable + counts.notApplicable,
        notYetDue: sum.notYetDue + counts.notYetDue,
      }),
      NOTHING,
    );

const nameOf = ({ lookup }: DocumentInput, unit: UnitId | null): string => {
  const named = unit === null ? undefined : lookup.unit(unit);
  if (unit === null) return 'L’ente nel suo insieme';
  return named === undefined ? unit : `${named.version.code} ${named.version.name}`;
};

const byUnitTable = (input: DocumentInput, units: readonly (UnitId | null)[]): TableBlock => ({
  kind: 'table',
  id: 'dati-unita',
  caption: 'I dati inseriti da ogni unità',
  headColumns: 1,
  columns: [
    { id: 'unita', label: 'Unità', figures: false, width: 4 },
    { id: 'dovuti', label: 'Dovuti', figures: true },
    { id: 'inseriti', label: 'Inseriti', figures: true },
    { id: 'mancanti', label: 'Mancanti', figures: true },
    { id: 'non-dovuti', label: 'Non ancora dovuti', figures: true, width: 1.3 },
  ],
  rows: units.map((unit) => {
    const counts = countsOf(input, [unit]);
    return {
      role: 'body',
      cells: [
        textCell(nameOf(input, unit)),
        ...[counts.due, counts.filled, counts.missing, counts.notYetDue].map(countCell),
      ],
    };
  }),
});

const missingCodes = (input: DocumentInput, scope: DashboardScope): readonly string[] => [
  ...new Set(
    rowsOf(input, scope)
      .filter((row) => input.lookup.result(subjectOf(input, row), 'result')?.state === 'missing')
      .map(({ indicator }) => indicator.code),
  ),
];

/** What comes next: the end of the open period, else the report, due on 30 June (article 10 of legislative decree 150/2009). */
const dueSentence = (input: DocumentInput, counts: CellCounts): string => {
  const { cycle } = input;
  const next = isYearOver(input) ? undefined : cycle.periods[periodsOver(input).length];
  const isDone = cycle.state === 'published' || cycle.state === 'archived';
  return nextDueSentence(
    next === undefined ? undefined : { name: next.name, to: next.to, cells: counts.notYetDue },
    { day: localDate(`${cycle.year + 1}-06-30`), isDone },
  );
};

/** The last chapter of a dashboard. */
export const dataBlocks = (input: DocumentInput, scope: DashboardScope): readonly Block[] => {
  const units = unitsOf(input, scope);
  const counts = countsOf(input, units);
  const sentences = [
    ...(scope.kind === 'post' ? [] : [cellsSentence(counts)]),
    missingFiguresSentence(missingCodes(input, scope)),
    dueSentence(input, counts),
  ].filter((sentence) => sentence !== '');
  return [
    { kind: 'paragraph', role: 'lead', inlines: [text(sentences.join(' '))] },
    ...(units.length > 1 ? [byUnitTable(input, units)] : []),
  ];
};
