/** UNITS-01: the administration's value does not follow from the data that its units print. One of them may not be printed: a doubt, no error. */
import { compare, formatExact, type Rational } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { percentOf } from '../../values/row-figures.ts';
import { type MeasuredByUnits, measuredByUnits, summed } from '../../values/unit-rows.ts';

const RULE = { id: 'UNITS-01', family: 'units', severity: 'warning' } as const;

const placesOf = (result: ReadCell, units: readonly IndicatorRecord[]): Finding['places'] => [
  result.place,
  ...units.flatMap(({ parameters }) => parameters.map(({ label }) => label.place)),
];

const ofShare = (
  row: IndicatorRecord,
  result: ReadCell,
  units: readonly IndicatorRecord[],
): readonly Finding[] => {
  const [part, whole] = [summed(units, 0), summed(units, 1)];
  const share = part === undefined || whole === undefined ? undefined : percentOf(part, whole);
  if (part === undefined || whole === undefined || share === undefined || agrees(share, result)) return [];
  return [
    findingOf(RULE, {
      code: 'shareOfUnits',
      places: placesOf(result, units),
      published: shown(result),
      expected: printedPercent(share, Math.max(printedDigits(result), 2)),
      params: {
        indicator: indicatorName(row),
        units: units.length,
        part: formatExact(part),
        whole: formatExact(whole),
      },
    }),
  ];
};

const resultsOf = (units: readonly IndicatorRecord[]): readonly Rational[] =>
  units.flatMap(({ results }) => results.slice(0, 1).flatMap(({ value }) => amountOf(value) ?? []));

/** A count of the administration below that of a single unit, where no mean or minimum can be meant. */
const ofCount = (
  row: IndicatorRecord,
  result: ReadCell,
  units: readonly IndicatorRecord[],
): readonly Finding[] => {
  const printed = amountOf(result);
  const total = summed(units, 0);
  const own = resultsOf(units);
  if (printed === undefined || total === undefined || agrees(total, result)) return [];
  const isBelow = own.some((amount) => compare(printed, amount) < 0);
  const isBetween = own.some((amount) => compare(printed, amount) >= 0);
  if (!isBelow || (isBetween && printedDigits(result) > 0)) return [];
  return [
    findingOf(RULE, {
      code: 'countOfUnits',
      places: placesOf(result, units),
      published: shown(result),
      expected: formatExact(total),
      params: { indicator: indicatorName(row), units: units.length },
    }),
  ];
};

/** Tables that repeat the administration's row contradict its units once, with all values that they print. */
const once = (findings: readonly Finding[]): readonly Finding[] => {
  const [first] = findings;
  if (first === undefined) return [];
  const published = [...new Set(findings.flatMap((finding) => finding.published ?? []))].join(' e ');
  const places = new Map(
    findings.flatMap((finding) => finding.places.map((place) => [JSON.stringify(place), place] as const)),
  );
  return [{ ...first, published, places: [...places.values()] }];
};

const ofIndicator = ({ units, whole }: MeasuredByUnits): readonly Finding[] =>
  whole.flatMap((row) => {
    const [result, ...others] = row.results;
    if (result === undefined || others.length > 0) return [];
    const isPaired = units.every(({ parameters }) => parameters.length === 2);
    const isSingle = units.every(({ parameters }) => parameters.length === 1);
    const { kind } = result.value.understood ?? {};
    if (isPaired && kind === 'percent') return ofShare(row, result.value, units);
    return isSingle && kind === 'number' ? ofCount(row, result.value, units) : [];
  });

/** The rule. */
export const valueOfUnits: Rule = {
  ...RULE,
  check: ({ documents }) => measuredByUnits(documents).flatMap((indicator) => once(ofIndicator(indicator))),
};
