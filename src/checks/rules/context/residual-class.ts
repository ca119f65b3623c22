/** The class of what fits nowhere ("n.c.", "altro") that swells in one year only: figures of the other classes ended up in it. */
import { compare, divide, HUNDRED, integer, isZero, multiply, type Rational } from '../../../kernel/index.ts';
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { checkedTotals } from '../../values/table-sums.ts';
import { type YearSeries, yearSeries } from '../../values/year-series.ts';

const RULE = { id: 'CONTEXT-11', family: 'context', severity: 'warning' } as const;

const RESIDUAL =
  /^(?:n\.? ?[cd]\.?|non classificat[eio]|imprese non classificate|altr[oaie]|non specificat[oaie]|non indicat[oaie])$/i;

/** Years that show what is usual; and in percent, the share that is worth a word. */
const FEWEST_YEARS = 4;
const WORTH = integer(8);
const TWICE = integer(2);

const shareOf = (part: Rational, whole: Rational): Rational | undefined => {
  const share = isZero(whole) ? undefined : divide(part, whole);
  return share === undefined ? undefined : multiply(share, HUNDRED);
};

/** The year whose share is twice that of every other year. */
const swollen = (
  residual: YearSeries,
  total: YearSeries,
): { readonly index: number; readonly shares: readonly Rational[] } | undefined => {
  const shares = residual.figures.flatMap(({ amount }, index) => {
    const whole = total.figures[index]?.amount;
    return whole === undefined ? [] : (shareOf(amount, whole) ?? []);
  });
  if (shares.length < residual.figures.length || shares.length < FEWEST_YEARS) return undefined;
  const index = shares.findIndex(
    (share, own) =>
      compare(share, WORTH) >= 0 &&
      shares.every((other, position) => position === own || compare(share, multiply(other, TWICE)) >= 0),
  );
  return index < 0 ? undefined : { index, shares };
};

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const all = yearSeries(table);
  const totals = checkedTotals(table).map(({ total }) => total.label.published);
  const total = all.find(({ label }) => totals.includes(label));
  if (total === undefined) return [];
  return all
    .filter(({ label }) => RESIDUAL.test(label.trim()))
    .flatMap((residual) => {
      const found = swollen(residual, total);
      const figure = found === undefined ? undefined : residual.figures[found.index];
      const share = found?.shares[found.index];
      if (found === undefined || figure === undefined || share === undefined) return [];
      const others = found.shares.filter((_, index) => index !== found.index);
      const most = others.reduce((one, other) => (compare(one, other) >= 0 ? one : other));
      return [
        findingOf(RULE, {
          code: 'residualClass',
          places: [figure.cell.place],
          published: shown(figure.cell),
          params: {
            table: shortText(table.table.title),
            row: shortText(residual.label),
            year: figure.year,
            share: printedPercent(share, 0),
            others: printedPercent(most, 0),
          },
        }),
      ];
    });
};

/** Told by shares of the total, so that a whole that grows says nothing. */
export const residualClass: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
