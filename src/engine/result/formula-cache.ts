/** Formulas parsed once: the same texts come back at every recomputation. */
import { type Formula, namesOf, parseFormula } from '../../rulebook/index.ts';

/** A formula with its names in the order of the text. */
export interface ReadFormula {
  readonly formula: Formula;
  readonly names: readonly string[];
}

/** Formulas kept at most. */
const CAPACITY = 5_000;

const readings = new Map<string, ReadFormula | null>();

const read = (text: string): ReadFormula | null => {
  const parsed = parseFormula(text);
  return parsed.ok ? { formula: parsed.value, names: namesOf(parsed.value) } : null;
};

/** The parsed formula, or `null` when the text is none. */
export const readFormula = (text: string): ReadFormula | null => {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  if (readings.size >= CAPACITY) readings.clear();
  readings.set(text, reading);
  return reading;
};
