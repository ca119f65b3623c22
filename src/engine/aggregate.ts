/** Several figures put together to one (docs/method/1-cells-periods-units.md, "Putting figures together"). */
import { divide, integer, type LocalDate, maximum, minimum, type Rational, sum } from '../kernel/index.ts';
import type { Aggregator } from '../model/index.ts';
import { type Empty, notComputable, numberTerm, type Outcome, type Term, valued } from './outcome.ts';

const numbersOf = (terms: readonly Term[]): readonly Rational[] | undefined => {
  const numbers: Rational[] = [];
  for (const term of terms) {
    if (term.kind !== 'number') return undefined;
    numbers.push(term.exact);
  }
  return numbers;
};

const datesOf = (terms: readonly Term[]): readonly LocalDate[] | undefined => {
  const dates: LocalDate[] = [];
  for (const term of terms) {
    if (term.kind !== 'date') return undefined;
    dates.push(term.date);
  }
  return dates;
};

const ofNumbers = (
  terms: readonly Term[],
  combine: (numbers: readonly Rational[]) => Rational | undefined,
): Outcome<Term> => {
  const numbers = numbersOf(terms);
  if (numbers === undefined) return notComputable('kindMismatch');
  const combined = combine(numbers);
  return combined === undefined ? notComputable('noEntries') : numberTerm(combined);
};

const ofDates = (terms: readonly Term[], earlier: boolean): Outcome<Term> => {
  const dates = datesOf(terms);
  const [first, ...rest] = dates ?? [];
  if (first === undefined) return notComputable('kindMismatch');
  const date = rest.reduce((best, next) => (next < best === earlier ? next : best), first);
  return valued({ kind: 'date', date });
};

const single = (terms: readonly Term[]): Outcome<Term> => {
  const [only, second] = terms;
  return only === undefined || second !== undefined ? notComputable('moreThanOneValue') : valued(only);
};

/** Puts together figures that all have a value; the caller guarantees that there is at least one. */
const combineValues = (aggregator: Aggregator, terms: readonly Term[]): Outcome<Term> => {
  switch (aggregator) {
    case 'sum':
      return ofNumbers(terms, sum);
    case 'mean':
      return ofNumbers(terms, (numbers) => divide(sum(numbers), integer(numbers.length)));
    case 'max':
      return ofNumbers(terms, (numbers) => numbers.reduce(maximum));
    case 'min':
      return ofNumbers(terms, (numbers) => numbers.reduce(minimum));
    case 'last': {
      const last = terms.at(-1);
      return last === undefined ? notComputable('noEntries') : valued(last);
    }
    case 'latestDate':
      return ofDates(terms, false);
    case 'earliestDate':
      return ofDates(terms, true);
    case 'single':
      return single(terms);
  }
};

/** States of figures without a value, from the one that says most about the whole. */
const EMPTY_ORDER = ['missing', 'notYetDue', 'notApplicable'] as const;

/** The state of a list in which nothing has a value, with the reason of the first figure in that state. */
export const emptyStateOf = <Value>(outcomes: readonly Outcome<Value>[], whenNone: Empty): Empty => {
  for (const state of EMPTY_ORDER) {
    for (const outcome of outcomes) if (outcome.state === state) return outcome;
  }
  return whenNone;
};

/**
 * Puts figures together in their order: empty ones are skipped, one that cannot be computed spoils the whole,
 * and without any value the state of the figures is kept (`whenNone`: that of an empty list).
 */
export const aggregate = (
  aggregator: Aggregator,
  outcomes: readonly Outcome<Term>[],
  whenNone: Empty,
): Outcome<Term> => {
  const terms: Term[] = [];
  for (const outcome of outcomes) {
    if (outcome.state === 'notComputable') return outcome;
    if (outcome.state === 'value') terms.push(outcome.value);
  }
  return terms.length === 0 ? emptyStateOf(outcomes, whenNone) : combineValues(aggregator, terms);
};
