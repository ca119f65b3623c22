/** The same indicator with formulas that ask for different things: other figures, days or operators, or another sense. */
import { rememberObjects } from '../../../kernel/index.ts';
import type { DocumentRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { formulaKey, likeness, stemsOf } from '../../values/comparable-text.ts';
import { groupBy } from '../../values/group.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-05', family: 'sameThing', severity: 'warning', code: 'differentAlgorithm' } as const;

interface Formula {
  readonly file: string;
  /** In a table where nearly every formula says its threshold, one without it has lost it. */
  readonly hasLostThreshold: boolean;
  readonly key: string;
  readonly figures: string;
  readonly words: ReadonlySet<string>;
}

/** Kinds of formula ("rapporto", "contatore") are compared with each other, not with a formula written out. */
const isKind = (text: string): boolean => !/\d/.test(text) && text.trim().split(/\s+/).length <= 2;

const figuresIn = (text: string): string =>
  [...text.matchAll(/[<>]=?|=|\d+(?:[./,]\d+)*/g)].map(([found]) => found.replace(/^0+(?=\d)/, '')).join(' ');

/** Days are the same day with points as with strokes. */
const withPlainDays = (text: string): string =>
  text.replace(/\b(\d{1,2})[.-](\d{1,2})[.-]((?:20)?\d{2})\b/g, '$1/$2/$3');

const formulaOf = (file: string, published: string, hasLostThreshold: boolean): Formula => {
  const text = withPlainDays(published);
  return {
    file,
    hasLostThreshold,
    key: formulaKey(text),
    figures: figuresIn(formulaKey(text.replace(/(\d)[.,](\d)/g, '$1,$2'))),
    words: stemsOf(text),
  };
};

/** Rows of a form that show how it writes its formulas, and the share of them, in percent, that say a threshold. */
const ENOUGH_ROWS = 8;
const NEARLY_EVERY = 80;

/** Forms of a document in which nearly every formula says its threshold. */
const thoroughForms = rememberObjects(({ indicators, individual }: DocumentRecord): ReadonlySet<string> => {
  const forms = groupBy([...indicators, ...individual], ({ table, algorithm }) =>
    algorithm === undefined ? undefined : table.form,
  );
  const thorough = [...forms].filter(([, rows]) => {
    const thresholds = rows.filter(({ algorithm }) => /\d/.test(algorithm?.published ?? ''));
    return rows.length >= ENOUGH_ROWS && thresholds.length * 100 >= rows.length * NEARLY_EVERY;
  });
  return new Set(thorough.map(([form]) => form));
});

/** Below this likeness of words two formulas with the same figures still say different things. */
const LEAST_LIKENESS = 50;

const isShortened = (one: Formula, other: Formula): boolean => {
  const [short, long] = one.words.size <= other.words.size ? [one, other] : [other, one];
  return [...short.words].every((word) => long.words.has(word));
};

/** A document that changes the words of its own formula says two things; another document may use words of its own. */
const same = (one: Formula, other: Formula): boolean => {
  if (one.key === other.key) return true;
  const [short, long] = one.key.length < other.key.length ? [one, other] : [other, one];
  if (long.key.startsWith(short.key)) return !(short.hasLostThreshold && long.figures !== '');
  if (one.figures !== other.figures) return false;
  return one.file === other.file
    ? isShortened(one, other)
    : likeness(one.words, other.words) >= LEAST_LIKENESS;
};

/** A formula cut short is no difference, unless it has lost the threshold that its table says elsewhere. */
export const differentAlgorithm: Rule = {
  ...RULE,
  check: (input) =>
    compareField<Formula>(input, RULE, {
      statements: ({ document, row: { algorithm, table } }) =>
        algorithm === undefined || algorithm.published.trim() === '' || isKind(algorithm.published)
          ? []
          : [
              {
                value: formulaOf(
                  document.file,
                  algorithm.published,
                  !/\d/.test(algorithm.published) && thoroughForms(document).has(table.form),
                ),
                published: algorithm.published,
                place: algorithm.place,
                ...(document.year !== undefined && { year: document.year }),
              },
            ],
      same,
    }),
};
