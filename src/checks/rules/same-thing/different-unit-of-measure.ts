/** The same indicator with different units of measure. */
import type { Rule } from '../../rule.ts';
import { formulaKey } from '../../values/comparable-text.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-06', family: 'sameThing', severity: 'warning', code: 'differentUnit' } as const;

/** Ways to write one unit. */
const SYNONYMS: Readonly<Record<string, string>> = {
  percentuale: '%',
  valorepercentuale: '%',
  '%percentuale': '%',
  numero: 'numero',
  n: 'numero',
  nr: 'numero',
  num: 'numero',
  numerico: 'numero',
  gg: 'giorni',
  giorno: 'giorni',
  eur: 'euro',
};

const keyOf = (text: string): string => {
  const key = formulaKey(text);
  return SYNONYMS[key] ?? key;
};

/** Units of measure as printed, with their usual abbreviations made equal. */
export const differentUnitOfMeasure: Rule = {
  ...RULE,
  check: (input) =>
    compareField<string>(input, RULE, {
      statements: ({ document, row: { unitOfMeasure } }) =>
        unitOfMeasure === undefined || formulaKey(unitOfMeasure.published) === ''
          ? []
          : [
              {
                value: keyOf(unitOfMeasure.published),
                published: unitOfMeasure.published,
                place: unitOfMeasure.place,
                ...(document.year !== undefined && { year: document.year }),
              },
            ],
      same: (one, other) => one === other,
    }),
};
