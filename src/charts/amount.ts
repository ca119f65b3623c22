/** From exact amounts to pixel numbers, and round axis ticks as exact decimals: the only way in and out of binary floats. */
import { scaleLinear } from 'd3-scale';
import { type DecimalString, formatDecimal, parseDecimal, type Rational, rational } from '../kernel/index.ts';

/** An amount to be placed on a scale. */
export type Amount = DecimalString | Rational;

/** Amounts beyond it are drawn at the edge: far above any figure, and safe from overflow. */
const LARGEST = 1e15;
const PIXEL_DIGITS = 9;

/** The amount as a binary float, for placing only: never print it. */
export const pixelNumber = (amount: Amount): number => {
  const exact = typeof amount === 'string' ? parseDecimal(amount) : amount;
  if (exact === undefined) return 0;
  const near = Number(formatDecimal(exact, { mode: 'truncate', digits: PIXEL_DIGITS }));
  return Math.min(LARGEST, Math.max(-LARGEST, near));
};

/** A tick of an axis: where it stands on the scale, and the exact decimal to print. */
export interface Tick {
  readonly at: number;
  readonly decimal: DecimalString;
}

/** An axis from zero (or from the lowest amount below zero) to a round number above the highest. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
}

/** The step of 1, 2 or 5 times a power of ten that divides the span into at most `count` parts, or nearly so. */
const stepOf = (span: number, count: number): { factor: number; exponent: number } => {
  const exponent = Math.floor(Math.log10(span / count));
  const factor = [1, 2, 5].find((each) => (each * 10 ** exponent * count) / span > 1 - 1e-9);
  return factor === undefined ? { factor: 1, exponent: exponent + 1 } : { factor, exponent };
};

const tickAt = (index: number, factor: number, exponent: number): Tick => {
  const whole = BigInt(index * factor);
  const exact =
    exponent >= 0 ? rational(whole * 10n ** BigInt(exponent)) : rational(whole, 10n ** BigInt(-exponent));
  const decimal = formatDecimal(exact, { mode: 'truncate', digits: Math.max(0, -exponent) });
  return { at: Number(decimal), decimal };
};

/** An axis that holds all amounts, with about `count` steps of 1, 2 or 5 times a power of ten. */
export const axisOver = (amounts: readonly number[], count: number): Axis => {
  const lowest = Math.min(0, ...amounts);
  const highest = Math.max(0, ...amounts);
  const span = highest - lowest;
  const { factor, exponent } = stepOf(span < 1e-6 ? 1 : span, count);
  const step = factor * 10 ** exponent;
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tickAt(first + index, factor, exponent),
  );
  return { low: first * step, high: last * step, ticks };
};

/** The scale of an axis onto pixels; what lies outside is drawn at the edge. */
export const scaleOf = (axis: Axis, from: number, to: number): ((value: number) => number) =>
  scaleLinear([axis.low, axis.high], [from, to]).clamp(true);
