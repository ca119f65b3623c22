/** How a row of a dashboard stands on the day of reading: against the target when the year is over, before against what is expected so far. */
import { compare, HUNDRED } from '../../kernel/index.ts';
import type { Period } from '../../model/index.ts';
import { type Status, statusOfKind } from '../../wording/index.ts';
import type { DocumentInput, PeriodStanding } from '../input.ts';
import { amountOf } from '../scenes/amount.ts';
import { type DashboardRow, subjectOf } from './scope.ts';

/** The periods that are over on the day of reading. */
export const periodsOver = ({ cycle }: DocumentInput): readonly Period[] =>
  cycle.periods.filter(({ to }) => to <= cycle.asOf);

/** Whether all periods of the year are over: then results are the year's. */
export const isYearOver = ({ cycle }: DocumentInput): boolean =>
  cycle.periods.every(({ to }) => to <= cycle.asOf);

/** The standings of a row at the end of the periods that are over. */
export const standingsOf = (input: DocumentInput, row: DashboardRow): readonly PeriodStanding[] =>
  input.progress(row.indicator.id, row.unit).filter(({ period }) => period.to <= input.cycle.asOf);

/** The status of a row: of the year's result, or at the end of the last period that is over. */
export const rowStatus = (input: DocumentInput, row: DashboardRow): Status => {
  if (isYearOver(input)) return input.lookup.status(subjectOf(input, row));
  return statusOfKind(standingsOf(input, row).at(-1)?.status ?? 'notYetDue');
};

const JUDGED: ReadonlySet<Status['kind']> = new Set(['reached', 'partial', 'missed', 'onTheWay', 'behind']);

/** Whether something can be said of a row. */
export const isJudged = (input: DocumentInput, row: DashboardRow): boolean =>
  JUDGED.has(rowStatus(input, row).kind);

/** Whether a row is off target: not fully achieved at year's end, behind what was expected before. */
export const isOffTarget = (input: DocumentInput, row: DashboardRow): boolean => {
  if (!isYearOver(input)) return rowStatus(input, row).kind === 'behind';
  const achievement = amountOf(input.lookup.result(subjectOf(input, row), 'achievement'));
  return achievement !== undefined && compare(achievement, HUNDRED) < 0;
};
