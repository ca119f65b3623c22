/** The same indicator with formulas that ask for different things: other figures, days or operators, or another sense. */
import type { Rule } from '../../rule.ts';
import { formulaKey, likeness, stemsOf } from '../../values/comparable-text.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-05', family: 'sameThing', severity: 'warning', code: 'differentAlgorithm' } as const;

interface Formula {
  readonly file: string;
  readonly key: string;
  readonly figures: string;
  readonly words: ReadonlySet<string>;
}

/** Kinds of formula ("rapporto", "contatore") are compared with each other, not with a formula written out. */
const isKind = (text: string): boolean => !/\d/.test(text) && text.trim().split(/\s+/).length <= 2;

const figuresIn = (text: string): string =>
  [...text.matchAll(/[<>]=?|=|\d+(?:[./,]\d+)*/g)].map(([found]) => found.replace(/^0+(?=\d)/, '')).join(' ');

const formulaOf = (file: string, text: string): Formula => ({
  file,
  key: formulaKey(text),
  figures: figuresIn(formulaKey(text.replace(/(\d)[.,](\d)/g, '$1,$2'))),
  words: stemsOf(text),
});

/** Below this likeness of words two formulas with the same figures still say different things. */
const LEAST_LIKENESS = 50;

const isShortened = (one: Formula, other: Formula): boolean => {
  const [short, long] = one.words.size <= other.words.size ? [one, other] : [other, one];
  return [...short.words].every((word) => long.words.has(word));
};

/** A document that changes the words of its own formula says two things; another document may use words of its own. */
const same = (one: Formula, other: Formula): boolean => {
  if (one.key === other.key || one.key.startsWith(other.key) || other.key.startsWith(one.key)) return true;
  if (one.figures !== other.figures) return false;
  return one.file === other.file
    ? isShortened(one, other)
    : likeness(one.words, other.words) >= LEAST_LIKENESS;
};

/** A formula cut short is no difference. */
export const differentAlgorithm: Rule = {
  ...RULE,
  check: (input) =>
    compareField<Formula>(input, RULE, {
      statements: ({ document, row: { algorithm } }) =>
        algorithm === undefined || algorithm.published.trim() === '' || isKind(algorithm.published)
          ? []
          : [
              {
                value: formulaOf(document.file, algorithm.published),
                published: algorithm.published,
                place: algorithm.place,
                ...(document.year !== undefined && { year: document.year }),
              },
            ],
      same,
    }),
};
