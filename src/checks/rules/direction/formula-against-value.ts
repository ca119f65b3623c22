/** DIRECTION-04: the formula speaks of another kind of figure than the row has ("Percentuale" over days, "data di …" over a count). */
import type { QuantityKind } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shortText } from '../../values/finding.ts';
import { measuredCells, rowKind, sampleFigure } from '../../values/row-kind.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-04', family: 'direction', severity: 'notice' } as const;

const CONTRADICTED: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [/^(?:%|percentuale|rapporto percentuale|valore percentuale)$/, ['date', 'number', 'boolean']],
  [/^% /, ['date', 'boolean']],
  [/^(?:contatore|conteggio|somma|numero|valore assoluto)$/, ['percent', 'date', 'boolean']],
  [/^(?:si no|on off)$/, ['percent', 'number', 'date', 'money']],
  [/^data\b(?! base| entry)/, ['number', 'percent', 'money']],
];

/** Figures of a result decide when targets are only words. */
const kindOf = (indicator: Parameters<typeof rowKind>[0]): QuantityKind | undefined => {
  const [result] = measuredCells(indicator);
  return rowKind(indicator) ?? (indicator.results.length > 0 ? result?.understood?.kind : undefined);
};

/** The rule. */
export const formulaAgainstValue: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const { algorithm } = indicator;
      const kind = kindOf(indicator);
      if (algorithm === undefined || kind === undefined) return [];
      const words = titleWords(algorithm.published);
      if (!CONTRADICTED.some(([pattern, kinds]) => pattern.test(words) && kinds.includes(kind))) return [];
      return [
        findingOf(RULE, {
          code: 'formulaAgainstValue',
          places: [algorithm.place, ...indicator.results.slice(0, 1).map(({ value }) => value.place)],
          published: shortText(algorithm.published),
          params: { indicator: indicatorName(indicator), figure: sampleFigure(indicator) },
        }),
      ];
    }),
};
