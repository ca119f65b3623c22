/** Cells of a row of a dashboard: results of the periods, what was expected, what came out. */
import { isDecimal } from '../../kernel/index.ts';
import type { Figure, Quantity } from '../../model/index.ts';
import { formatFigure, unitOfIndicator, wordOfState } from '../../wording/index.ts';
import { textCell } from '../blocks/inline.ts';
import { assessedCell } from '../cards/indicator-cells.ts';
import type { DocumentInput, PeriodStanding } from '../input.ts';
import type { TableCell } from '../tree.ts';
import { type DashboardRow, subjectOf } from './scope.ts';
import { isYearOver, standingsOf } from './standing.ts';

const shownQuantity = (figure: Figure, shown: string): Quantity | undefined => {
  if (figure.kind === 'date') return { kind: 'date', date: figure.date };
  if (figure.kind === 'boolean') return { kind: 'boolean', value: figure.value };
  return isDecimal(shown) ? { kind: figure.kind, amount: shown } : undefined;
};

/** A figure with the decimals that are shown. */
const figureCell = (figure: Figure | undefined, shown: string | undefined, unit?: string): TableCell => {
  const value = figure === undefined || shown === undefined ? undefined : shownQuantity(figure, shown);
  if (value === undefined) return { inlines: [] };
  const printed = formatFigure(value, unit === undefined ? {} : { unit });
  return { inlines: [{ kind: 'figure', text: printed, value }] };
};

/**
 * The result at the end of a period, or the word of its state. A figure that comes once a year misses nothing in the periods before:
 * where a later period has a value, an earlier one without is only not measured.
 */
export const periodCell = (
  row: DashboardRow,
  standing: PeriodStanding | undefined,
  later: readonly PeriodStanding[] = [],
): TableCell => {
  if (standing === undefined) return textCell(wordOfState('notYetDue'));
  if (standing.state === 'missing' && later.some(({ state }) => state === 'value')) {
    return textCell('non rilevato');
  }
  return standing.state === 'value'
    ? figureCell(standing.result, standing.shownResult, unitOfIndicator(row.indicator))
    : textCell(wordOfState(standing.state));
};

/** What is expected by the end of a period; the goal as a whole where that is no figure. */
export const expectedCell = (row: DashboardRow, standing: PeriodStanding | undefined): TableCell => {
  const cell = figureCell(standing?.expected, standing?.shownExpected, unitOfIndicator(row.indicator));
  return cell.inlines.length > 0 ? cell : textCell(standing === undefined ? undefined : 'come il target');
};

/** The result so far: the year's when it is over, else the one at the end of the last period that is over. */
export const reachedSoFarCell = (input: DocumentInput, row: DashboardRow): TableCell =>
  isYearOver(input)
    ? assessedCell(input, subjectOf(input, row), 'result', unitOfIndicator(row.indicator))
    : periodCell(row, standingsOf(input, row).at(-1));

/** How far the target, or what is expected so far, was achieved. */
export const achievedCell = (input: DocumentInput, row: DashboardRow): TableCell => {
  if (isYearOver(input)) return assessedCell(input, subjectOf(input, row), 'achievement');
  const standing = standingsOf(input, row).at(-1);
  const { achievement, shownAchievement } = standing ?? {};
  return figureCell(
    achievement === undefined ? undefined : { kind: 'percent', exact: achievement },
    shownAchievement,
  );
};
