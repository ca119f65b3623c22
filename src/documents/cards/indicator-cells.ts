/** Cells about an indicator on cards: what is aimed at in a year, what came out in a year, and how far it was reached. */
import type { Indicator, ResultField, ResultNode, Target } from '../../model/index.ts';
import { formatResult, targetWords, unitOfIndicator, vocabulary, wordOfState } from '../../wording/index.ts';
import { quantityFigure, resultFigure, text, textCell } from '../blocks/inline.ts';
import type { DocumentInput, YearPoint } from '../input.ts';
import type { Inline, TableCell } from '../tree.ts';
import { NOT_AVAILABLE } from './money.ts';

/** From so many words on, a published target is prose that says more than its reading. */
const PROSE_WORDS = 4;

const isProse = (published: string): boolean => (published.match(/\p{L}{2,}/gu) ?? []).length >= PROSE_WORDS;

/** Goals whose published words say what is wanted better than our reading. */
const IN_WORDS: ReadonlySet<Target['goal']['direction']> = new Set(['declared', 'narrative', 'yesNo']);

/** A target as it is printed: in our words; where the plan states it in prose, the prose with our reading after it. */
export const targetInlines = (indicator: Indicator, target: Target): readonly Inline[] => {
  const words = targetWords(indicator, target);
  const { published, goal } = target;
  if (published === undefined) return [text(words)];
  if (IN_WORDS.has(goal.direction)) return [text(published)];
  return isProse(published)
    ? [text(`${published}; `), { kind: 'emphasis', text: `letto come: ${words}` }]
    : [text(words)];
};

/** The target in force of an indicator for a year, or that none is set. */
export const targetCell = (input: DocumentInput, indicator: Indicator, year: number): TableCell => {
  const target = input.targetOf(indicator.id, year);
  return { inlines: target === undefined ? [text('non fissato')] : targetInlines(indicator, target) };
};

const sameFigure = (first: ResultNode, second: ResultNode | undefined): boolean =>
  first.state === second?.state && first.shown === second.shown;

/** A result on the document's basis; where it was assessed otherwise than measured, a note says the measured one. */
export const assessedCell = (
  input: DocumentInput,
  subject: string,
  field: ResultField,
  unit?: string,
): TableCell => {
  const node = input.lookup.result(subject, field);
  if (node === undefined) return textCell(NOT_AVAILABLE);
  const measured = input.measured.result(subject, field);
  const figure = resultFigure(node, unit);
  if (measured === undefined || sameFigure(node, measured)) return { inlines: [figure] };
  return {
    inlines: [
      figure,
      { kind: 'note', text: `Valutato; il dato misurato è ${formatResult(measured, unit)}.` },
    ],
  };
};

/** How far the target was reached, in percent points. */
export const achievementCell = (input: DocumentInput, indicator: Indicator): TableCell =>
  assessedCell(input, indicator.id, 'achievement');

const lineageNote = (point: YearPoint): readonly Inline[] =>
  point.relation === 'same'
    ? []
    : [
        {
          kind: 'note',
          text: `Dal ${point.year} a oggi: ${vocabulary().lineages[point.relation]}.`,
        },
      ];

const pointInlines = (point: YearPoint, unit: string | undefined): readonly Inline[] => {
  if (point.result !== undefined) return [resultFigure(point.result, unit), ...lineageNote(point)];
  if (point.historical !== undefined) return [quantityFigure(point.historical, unit), ...lineageNote(point)];
  return [text(NOT_AVAILABLE)];
};

/** What the cycle's history says of a year without a figure: why there is none. */
const emptyHistory = (input: DocumentInput, indicator: Indicator, year: number): Inline => {
  const known = input.cycle.history.find((item) => item.indicator === indicator.id && item.year === year);
  const { cell } = known ?? {};
  return text(cell === undefined || cell.state === 'value' ? NOT_AVAILABLE : wordOfState(cell.state));
};

const separated = (parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text('; '), ...part]));

/** The result of an indicator in a year, this one or an earlier one by lineage. */
export const yearResultCell = (input: DocumentInput, indicator: Indicator, year: number): TableCell => {
  const unit = unitOfIndicator(indicator);
  if (year === input.cycle.year) return assessedCell(input, indicator.id, 'result', unit);
  const points = input.years(indicator.id).filter((point) => point.year === year);
  if (points.length === 0) return { inlines: [emptyHistory(input, indicator, year)] };
  return { inlines: separated(points.map((point) => pointInlines(point, unit))) };
};
