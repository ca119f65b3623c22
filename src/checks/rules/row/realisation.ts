/** ROW-04: the printed realisation is none that result and target give, by any of the usual ways. 0 and 100 are looked at by DIRECTION-07. */
import { add, compare, HUNDRED, integer, type Rational, subtract, ZERO } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { halfPlace, isReached, realisations, type Way, wayOf } from '../../values/realisation.ts';
import { type ReportedRow, reportedIn } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-04', family: 'row', severity: 'error' } as const;

const TWO = integer(2);

/** A rounded result may stand for any number within half its last place. */
const isPossible = (
  achievement: ReadCell,
  [way, result, target]: readonly [Way, ReadCell, Rational],
): boolean => {
  const [printed, amount] = [amountOf(achievement), amountOf(result)];
  if (printed === undefined || amount === undefined) return true;
  if (realisations(way, amount, target).some((value) => agrees(value, achievement))) return true;
  if (printedDigits(result) === 0) return false;
  const half = halfPlace(printedDigits(result));
  const least = realisations(way, subtract(amount, half), target);
  const most = realisations(way, add(amount, half), target);
  return least.some((one, index) => {
    const other = most[index] ?? one;
    const slack = halfPlace(printedDigits(achievement));
    const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one];
    return compare(printed, subtract(low, slack)) >= 0 && compare(printed, add(high, slack)) <= 0;
  });
};

interface Checked extends ReportedRow {
  readonly achievement: ReadCell;
  readonly way: Way;
  readonly amount: Rational;
  readonly bound: Rational;
}

/** A realisation without its sign is in percent points all the same; one as a fraction is not. */
const isInPercent = ({ understood }: ReadCell, printed: Rational): boolean =>
  understood?.kind === 'percent' || (understood?.kind === 'number' && compare(printed, TWO) > 0);

const checkedRow = (row: ReportedRow): readonly Checked[] => {
  const { achievement } = row.indicator;
  const [way, amount, bound] = [wayOf(row.target), amountOf(row.result), amountOf(row.target.cell)];
  const printed = amountOf(achievement);
  if (achievement === undefined || way === undefined || amount === undefined || bound === undefined)
    return [];
  if (printed === undefined || !isInPercent(achievement, printed)) return [];
  const isTold = compare(printed, ZERO) === 0 || compare(printed, HUNDRED) === 0;
  const isMixed =
    (row.target.cell.understood?.kind === 'percent') !== (row.result.understood?.kind === 'percent');
  return isTold || isMixed ? [] : [{ ...row, achievement, way, amount, bound }];
};

const found = ({ indicator, achievement, way, amount, bound, result, target }: Checked): Finding => {
  const expected = isReached(way, amount, bound) ? HUNDRED : realisations(way, amount, bound)[0];
  return findingOf(RULE, {
    code: 'realisation',
    severity: way.isCertain ? 'error' : 'warning',
    places: [achievement.place],
    published: shown(achievement),
    ...(expected !== undefined && { expected: printedPercent(expected, 2) }),
    params: { indicator: indicatorName(indicator), result: shown(result), target: shown(target.cell) },
  });
};

/** Rows from which a way of the document's own (bands, steps) may show, where most follow none of the usual ones. */
const FEWEST_ROWS = 4;

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const rows = reportedIn(document).flatMap(checkedRow);
  const odd = rows.filter(
    ({ achievement, way, result, bound }) => !isPossible(achievement, [way, result, bound]),
  );
  const hasOwnWay = rows.length >= FEWEST_ROWS && odd.length * 2 > rows.length;
  return hasOwnWay ? [] : odd.map(found);
};

/** The rule. */
export const realisation: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
