/** Runs the rules over documents read together. */
import type { Finding } from '../model/index.ts';
import type { CheckInput, Rule } from './rule.ts';
import { RULES } from './rules.ts';

const ORDER: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, notice: 2 };

/** What a finding says, wherever it is found. */
const saying = ({ rule, code, severity, published, expected, params }: Finding): string =>
  JSON.stringify([rule, code, severity, published, expected, params]);

/** Tables repeat each other's rows, and their mistakes with them: what is said in the same words is one finding with all its places. */
const saidOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const bySaying = new Map<string, Finding>();
  for (const finding of findings) {
    const key = saying(finding);
    const known = bySaying.get(key);
    const places = new Map(
      [...(known?.places ?? []), ...finding.places].map((place) => [JSON.stringify(place), place]),
    );
    bySaying.set(key, known === undefined ? finding : { ...known, places: [...places.values()] });
  }
  return [...bySaying.values()];
};

/** All findings, errors first; within a severity in the order of the rules and then of the documents. */
export const runChecks = (input: CheckInput, rules: readonly Rule[] = RULES): readonly Finding[] =>
  saidOnce(rules.flatMap((rule) => rule.check(input))).toSorted(
    (one, other) => ORDER[one.severity] - ORDER[other.severity],
  );
