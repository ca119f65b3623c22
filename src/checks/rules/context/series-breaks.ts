/** Series of large counts that move little and leap once: the figures before and after the leap count different things. */
import type { ContextRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { rightedByTotal } from '../../values/table-sums.ts';
import {
  isAtLeast,
  thousandthsApart,
  type YearFigure,
  type YearSeries,
  yearSeries,
} from '../../values/year-series.ts';

const RULE = { id: 'CONTEXT-10', family: 'context', severity: 'warning' } as const;

/** Smaller counts leap by themselves. */
const LEAST = 1000;
/** Years of a series that show how it usually moves. */
const FEWEST_YEARS = 5;
/** In thousandths: how much the series moves usually at most, and how far it must leap. */
const USUAL = 25;
const LEAP = 100;

interface Leap {
  readonly series: YearSeries;
  readonly before: YearFigure;
  readonly after: YearFigure;
}

const leapOf = (series: YearSeries): Leap | undefined => {
  const { figures } = series;
  if (figures.length < FEWEST_YEARS || !isAtLeast(series, LEAST)) return undefined;
  const steps = figures.slice(1).flatMap((after, index) => {
    const before = figures[index];
    const apart = before === undefined ? undefined : thousandthsApart(after.amount, before.amount);
    return before === undefined || apart === undefined ? [] : [{ before, after, apart }];
  });
  const leaps = steps.filter(({ apart }) => apart >= LEAP);
  const [leap] = leaps;
  const isQuiet = steps.filter((step) => step !== leap).every(({ apart }) => apart <= USUAL);
  return leap === undefined || !isQuiet ? undefined : { series, before: leap.before, after: leap.after };
};

/** A row below of which everything is counted again with more: "iscritte" and "iscritte con sedi". */
const widerOf = (series: YearSeries, all: readonly YearSeries[]): YearSeries | undefined => {
  const words = series.label.toLowerCase().trim();
  return all.find(({ label }) => label.toLowerCase().trim().startsWith(`${words} `));
};

/** In thousandths: how far a figure must stand out of its neighbours, how near these must be, and how little the wider row may move. */
const SPIKE = 30;
const NEIGHBOURS = 15;
const STILL = 12;

const isSpike = (
  before: YearFigure | undefined,
  figure: YearFigure,
  after: YearFigure | undefined,
): boolean => {
  if (before === undefined || after === undefined) return false;
  const [up, down] = [
    thousandthsApart(figure.amount, before.amount),
    thousandthsApart(figure.amount, after.amount),
  ];
  const apart = thousandthsApart(after.amount, before.amount);
  if (up === undefined || down === undefined || apart === undefined) return false;
  return up >= SPIKE && down >= SPIKE && apart <= NEIGHBOURS;
};

const isStill = ({ figures }: YearSeries, index: number): boolean => {
  const [before, own, after] = [figures[index - 1], figures[index], figures[index + 1]];
  if (before === undefined || own === undefined || after === undefined) return false;
  return [before, after].every((other) => (thousandthsApart(own.amount, other.amount) ?? LEAP) <= STILL);
};

const spikesIn = (table: ContextRecord): readonly Finding[] => {
  const all = yearSeries(table);
  return all.flatMap((series) => {
    const wider = isAtLeast(series, LEAST) ? widerOf(series, all) : undefined;
    if (wider === undefined) return [];
    return series.figures.flatMap((figure, index) => {
      const [before, after] = [series.figures[index - 1], series.figures[index + 1]];
      const same = wider.figures[index];
      if (same === undefined || !isSpike(before, figure, after) || !isStill(wider, index)) return [];
      return [
        findingOf(RULE, {
          code: 'spikeOfPart',
          places: [figure.cell.place, same.cell.place],
          published: shown(figure.cell),
          params: {
            row: shortText(series.label),
            year: figure.year,
            before: before === undefined ? '' : shown(before.cell),
            after: after === undefined ? '' : shown(after.cell),
            wider: shortText(wider.label),
          },
        }),
      ];
    });
  });
};

/** The same series in another table is told once. */
const inDocument = ({ contexts }: DocumentRecord): readonly Finding[] => {
  const leaps = contexts.flatMap((table) =>
    yearSeries(table)
      .flatMap((series) => leapOf(series) ?? [])
      .filter(({ before, after }) => [before, after].every(({ cell }) => !rightedByTotal(table).has(cell))),
  );
  const breaks = [...groupBy(leaps, ({ before, after }) => `${before.year} ${after.year}`).values()];
  return [
    ...breaks.flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const rows = firstOfEach(own, ({ series }) => series.figures.map(({ cell }) => shown(cell)).join(' '));
      return [
        findingOf(RULE, {
          code: 'seriesBreak',
          places: own.flatMap(({ before, after }) => [before.cell.place, after.cell.place]),
          published: rows
            .map(({ before, after }) => `${shown(before.cell)}; ${shown(after.cell)}`)
            .join('; '),
          params: {
            before: first.before.year,
            after: first.after.year,
            rows: rows.map(({ series }) => `«${shortText(series.label)}»`).join(', '),
          },
        }),
      ];
    }),
    ...contexts.flatMap(spikesIn),
  ];
};

/** A question: what is counted may have changed, and the document should say so. */
export const seriesBreaks: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
