/** The objectives of a post: weight, target, result from the indicators that they are measured by. Individual scores are not shown. */
import type { IndividualObjective } from '../../model/index.ts';
import { statusOfKind, targetText, unitOfIndicator } from '../../wording/index.ts';
import { quantityFigure, statusCell, strong, text, textCell } from '../blocks/inline.ts';
import { assessedCell } from '../cards/indicator-cells.ts';
import type { DocumentInput } from '../input.ts';
import type { Inline, TableBlock, TableCell, TableRow } from '../tree.ts';

/** The subject that measures an objective: the indicator, or the one unit's row of it; several units say nothing of one post. */
const measureOf = ({ lookup }: DocumentInput, objective: IndividualObjective): string | undefined => {
  const { indicator, scope } = objective;
  if (indicator === undefined) return undefined;
  if (scope !== 'unit') return indicator;
  const rows = lookup.results.subjects.filter(
    ({ id, kind }) => kind === 'unitIndicator' && id.startsWith(`${indicator}@`),
  );
  return rows.length === 1 ? rows[0]?.id : undefined;
};

const resultCells = (input: DocumentInput, objective: IndividualObjective): readonly TableCell[] => {
  const subject = measureOf(input, objective);
  const indicator =
    objective.indicator === undefined ? undefined : input.lookup.indicator(objective.indicator);
  if (subject !== undefined && input.lookup.subject(subject) !== undefined) {
    return [
      assessedCell(input, subject, 'result', unitOfIndicator(indicator)),
      statusCell(input.lookup, subject),
    ];
  }
  const own = objective.result;
  return [
    own === undefined ? textCell(undefined) : { inlines: [quantityFigure(own, unitOfIndicator(indicator))] },
    { inlines: [{ kind: 'status', status: statusOfKind('notJudged') }] },
  ];
};

/** The indicator that many offices share has a result of the office and one of the whole administration: the row says which it shows. */
const ofWhom = ({ scope, indicator }: IndividualObjective): readonly Inline[] =>
  scope === 'unit' && indicator !== undefined ? [text(' (dato dell’ufficio)')] : [];

const rowOf = (input: DocumentInput, objective: IndividualObjective, isWeighed: boolean): TableRow => {
  const { title, weight, target, indicator } = objective;
  const isHead = weight !== undefined;
  return {
    role: 'body',
    level: isHead || !isWeighed ? 0 : 1,
    cells: [
      { inlines: [isHead ? strong(title) : text(title), ...ofWhom(objective)] },
      ...(isWeighed ? [weightCell(weight)] : []),
      textCell(target ?? (indicator === undefined ? undefined : targetText(input.lookup, indicator))),
      ...resultCells(input, objective),
    ],
  };
};

const weightCell = (weight: IndividualObjective['weight']): TableCell =>
  weight === undefined
    ? textCell(undefined)
    : { inlines: [quantityFigure({ kind: 'number', amount: weight })] };

/** The objectives as a table; the weights only where the plan gives some. */
export const objectivesTable = (
  input: DocumentInput,
  objectives: readonly IndividualObjective[],
): TableBlock => {
  const isWeighed = objectives.some(({ weight }) => weight !== undefined);
  return {
    kind: 'table',
    id: 'obiettivi-incarico',
    caption: `Gli obiettivi ${input.cycle.year} dell’incarico`,
    headColumns: 1,
    columns: [
      { id: 'obiettivo', label: 'Obiettivo o misura', figures: false, width: 4 },
      ...(isWeighed ? [{ id: 'peso', label: 'Peso', figures: true }] : []),
      { id: 'target', label: 'Target', figures: false, width: 2 },
      { id: 'risultato', label: 'Risultato', figures: true, width: 1.4 },
      { id: 'stato', label: 'Stato', figures: false, width: 1.4 },
    ],
    rows: objectives.map((objective) => rowOf(input, objective, isWeighed)),
    note: 'I punteggi individuali non sono pubblici e qui non compaiono.',
  };
};
