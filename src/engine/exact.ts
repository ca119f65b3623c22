/** Decimal strings as exact numbers, read once: the same few thousand texts come back at every recomputation. */
import { type DecimalString, parseDecimal, type Rational, ZERO } from '../kernel/index.ts';

/** Texts kept at most; a cycle of a large body has a few thousand. */
const CAPACITY = 20_000;

const readings = new Map<string, Rational>();

/** The exact number of a decimal. A `DecimalString` always has one; zero stands for a text that was branded by force. */
export const exact = (text: DecimalString): Rational => {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = parseDecimal(text) ?? ZERO;
  if (readings.size >= CAPACITY) readings.clear();
  readings.set(text, reading);
  return reading;
};
