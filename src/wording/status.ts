/** The status of a result: always a shape, a word and a class for the colour, so that nothing is only colour. */
import { compare, type DecimalString, parseDecimal, type Rational, ZERO } from '../kernel/index.ts';
import type { ResultNode, ResultState, Rulebook } from '../model/index.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';

/**
 * How a result stands; during the year `onTheWay` and `behind`, against what is expected by then. `missing`, `notApplicable` and
 * `notYetDue` share the dash and keep a word each.
 */
export type StatusKind =
  | 'reached'
  | 'partial'
  | 'missed'
  | 'onTheWay'
  | 'behind'
  | 'notComputable'
  | 'notJudged'
  | 'missing'
  | 'notApplicable'
  | 'notYetDue';

/** The stem of the status class (`status-reached` …): five drawings for all kinds. */
export type StatusStem = 'reached' | 'partial' | 'missed' | 'unknown' | 'notdue';

/** A status ready to print. */
export interface Status {
  readonly kind: StatusKind;
  readonly symbol: '●' | '◐' | '○' | '◇' | '–';
  readonly word: string;
  readonly stem: StatusStem;
}

const DRAWINGS: Readonly<Record<StatusKind, Pick<Status, 'symbol' | 'stem'>>> = {
  reached: { symbol: '●', stem: 'reached' },
  partial: { symbol: '◐', stem: 'partial' },
  missed: { symbol: '○', stem: 'missed' },
  onTheWay: { symbol: '◐', stem: 'partial' },
  behind: { symbol: '○', stem: 'missed' },
  notComputable: { symbol: '◇', stem: 'unknown' },
  notJudged: { symbol: '◇', stem: 'unknown' },
  missing: { symbol: '–', stem: 'notdue' },
  notApplicable: { symbol: '–', stem: 'notdue' },
  notYetDue: { symbol: '–', stem: 'notdue' },
};

const WORDS: PerLanguage<Readonly<Record<StatusKind, string>>> = {
  it: {
    reached: 'raggiunto',
    partial: 'parziale',
    missed: 'non raggiunto',
    onTheWay: 'in linea',
    behind: 'in ritardo',
    notComputable: 'non calcolabile',
    notJudged: 'non valutato',
    missing: 'manca il dato',
    notApplicable: 'non applicabile',
    notYetDue: 'non ancora dovuto',
  },
};

/** Fields in percent points of realisation, to which the thresholds of status apply. */
const JUDGED_FIELDS: ReadonlySet<string> = new Set(['achievement', 'score', 'value', 'computed']);

const atLeast = (exact: Rational, threshold: DecimalString): boolean =>
  compare(exact, parseDecimal(threshold) ?? ZERO) >= 0;

const above = (exact: Rational, threshold: DecimalString): boolean =>
  compare(exact, parseDecimal(threshold) ?? ZERO) > 0;

const kindOfValue = (node: ResultNode, rulebook: Rulebook): StatusKind => {
  if (node.reached === true) return 'reached';
  if (!JUDGED_FIELDS.has(node.field) || node.figure === undefined || !('exact' in node.figure)) {
    return node.reached === false ? 'missed' : 'notJudged';
  }
  const { exact } = node.figure;
  if (node.reached === undefined && atLeast(exact, rulebook.status.reachedFrom)) return 'reached';
  return above(exact, rulebook.status.partialAbove) ? 'partial' : 'missed';
};

/** The status of that kind, with its word. */
export const statusOfKind = (kind: StatusKind, language: Language = DEFAULT_LANGUAGE): Status => ({
  kind,
  ...DRAWINGS[kind],
  word: WORDS[language][kind],
});

/** The word for a state without a value. */
export const wordOfState = (
  state: Exclude<ResultState, 'value'>,
  language: Language = DEFAULT_LANGUAGE,
): string => WORDS[language][state];

/**
 * The status of a result by the rulebook's thresholds (docs/method chapters 3 and 6). `reached` comes from the node where the
 * engine says it, because a bound may be missed although a band lifts the score. A measured result has no status of its own.
 */
export const statusOf = (
  node: ResultNode,
  rulebook: Rulebook,
  language: Language = DEFAULT_LANGUAGE,
): Status => statusOfKind(node.state === 'value' ? kindOfValue(node, rulebook) : node.state, language);
