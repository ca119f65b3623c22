/** What is off target: how far, who answers for it, why; and the judgements that changed a measured value. */
import type { Issue } from '../../kernel/index.ts';
import type { Assessment } from '../../model/index.ts';
import { holdersText, offTargetSentence, vocabulary } from '../../wording/index.ts';
import { text, textCell } from '../blocks/inline.ts';
import { assessedCell, targetCell } from '../cards/indicator-cells.ts';
import type { ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock, TableCell, TableRow } from '../tree.ts';
import { achievedCell, reachedSoFarCell } from './row-cells.ts';
import { type DashboardRow, type DashboardScope, rowsOf, subjectOf } from './scope.ts';
import { isJudged, isOffTarget, isYearOver } from './standing.ts';

/** The motive given for a row: in the judgement of the indicator, or of the indicator in the unit. */
const causeOf = ({ cycle }: DocumentInput, { indicator, unit }: DashboardRow): string | undefined =>
  cycle.assessments.findLast(
    (assessment) =>
      assessment.node === indicator.id && (assessment.unit === undefined || assessment.unit === unit),
  )?.motive;

const ownerOf = (input: DocumentInput, { indicator, unit }: DashboardRow): string => {
  const named = unit === undefined ? undefined : input.lookup.unit(unit);
  const owner = named === undefined ? holdersText(input.lookup, indicator.id) : named.version.code;
  return owner === '' ? 'non indicato' : owner;
};

const rowCells = (input: DocumentInput, row: DashboardRow): readonly TableCell[] => [
  textCell(`${row.indicator.code} ${row.indicator.title}`),
  targetCell(input, row.indicator, input.cycle.year),
  reachedSoFarCell(input, row),
  achievedCell(input, row),
  textCell(ownerOf(input, row)),
  textCell(causeOf(input, row) ?? 'non indicata'),
];

const offTargetTable = (input: DocumentInput, rows: readonly DashboardRow[]): TableBlock => ({
  kind: 'table',
  id: 'fuori-target',
  caption: isYearOver(input)
    ? 'Gli indicatori sotto il target'
    : 'Gli indicatori in ritardo rispetto a quanto atteso finora',
  headColumns: 1,
  columns: [
    { id: 'indicatore', label: 'Indicatore', figures: false, width: 4 },
    { id: 'target', label: 'Target', figures: true, width: 1.6 },
    { id: 'risultato', label: 'Risultato', figures: true, width: 1.4 },
    { id: 'realizzazione', label: '% realizzazione', figures: true, width: 1.7 },
    { id: 'responsabile', label: 'Responsabile', figures: false, width: 2 },
    { id: 'causa', label: 'Causa', figures: false, width: 2 },
  ],
  rows: rows.map((row) => ({ role: 'body', cells: rowCells(input, row) })),
});

/** Judgements on nodes of the tree (for the administration) or on the units of the dashboard that changed a value. */
const judgementsOf = ({ cycle, lookup }: DocumentInput, scope: DashboardScope): readonly Assessment[] =>
  cycle.assessments.filter(({ node, decision }) => {
    if (decision === 'confirm') return false;
    if (scope.kind === 'administration') return lookup.node(node) !== undefined;
    return scope.kind === 'unit' && node === scope.named.unit.id;
  });

const judgementRow = (input: DocumentInput, { node, decision, role, motive }: Assessment): TableRow => {
  const subject = input.lookup.subject(node);
  return {
    role: 'body',
    cells: [
      textCell(subject === undefined ? node : `${subject.code} ${subject.title}`),
      assessedCell(input, node, 'value'),
      textCell(`${vocabulary().decisions[decision]} ${vocabulary().byAssessor[role]}`),
      textCell(motive),
    ],
  };
};

const judgementsTable = (input: DocumentInput, found: readonly Assessment[]): readonly TableBlock[] =>
  found.length === 0
    ? []
    : [
        {
          kind: 'table',
          id: 'valutazioni',
          caption: 'I risultati valutati diversamente da come sono misurati',
          headColumns: 1,
          columns: [
            { id: 'voce', label: 'Voce', figures: false, width: 3 },
            { id: 'valore', label: 'Valore', figures: true },
            { id: 'decisione', label: 'Decisione', figures: false, width: 1.5 },
            { id: 'motivo', label: 'Motivo', figures: false, width: 4 },
          ],
          rows: found.map((assessment) => judgementRow(input, assessment)),
        },
      ];

const withoutCause = (input: DocumentInput, rows: readonly DashboardRow[]): readonly Issue[] => {
  const silent = rows.filter((row) => causeOf(input, row) === undefined);
  const [first] = silent;
  if (first === undefined) return [];
  return [
    {
      code: 'dashboardDeviationsWithoutCause',
      severity: 'notice',
      place: { id: subjectOf(input, first), field: 'assessment' },
      params: {
        count: silent.length,
        codes: [...new Set(silent.map(({ indicator }) => indicator.code))].join(', '),
      },
    },
  ];
};

/** The chapter: a sentence, the rows off target, the judgements; rows without a cause are a notice. */
export const offTargetContent = (input: DocumentInput, scope: DashboardScope): ChapterContent => {
  const rows = rowsOf(input, scope);
  const off = rows.filter((row) => isOffTarget(input, row));
  const judged = rows.filter((row) => isJudged(input, row)).length;
  const sentence = offTargetSentence(off.length, judged, isYearOver(input));
  return {
    blocks: [
      { kind: 'paragraph', role: 'lead', inlines: [text(sentence)] },
      ...(off.length === 0 ? [] : [offTargetTable(input, off)]),
      ...judgementsTable(input, judgementsOf(input, scope)),
    ],
    issues: withoutCause(input, off),
  };
};
