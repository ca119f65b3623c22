/** DIRECTION-03: the declared type or unit of measure is not that of the row's figures ("Numerico" over percentages). */
import type { Finding, IndicatorRecord, QuantityKind, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { rowKind, sampleFigure } from '../../values/row-kind.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-03', family: 'direction', severity: 'notice' } as const;

/** Words of types and units, and the kinds of figures that contradict them. */
const CONTRADICTED: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [
    /^(?:numer\w+|n|nr|numero assoluto|valore assoluto|conteggio|contatore|quantitativo numerico)$/,
    ['percent', 'date', 'boolean'],
  ],
  [/^(?:%|percentual\w|in percentuale|valore percentuale)$/, ['date', 'boolean']],
  [/^(?:data|giorno mese anno|temporale data)$/, ['percent', 'number', 'money', 'boolean']],
  [/^(?:si no|on off|binario)$/, ['percent', 'number', 'date', 'money']],
  [/^(?:giorni|giorni medi|n giorni|numero giorni|gg|ore|minuti|mesi)$/, ['percent', 'date', 'boolean']],
  [/^(?:euro|valuta|importo)$/, ['percent', 'date', 'boolean']],
];

const DURATION = /^\d[\d.,]*\s*(?:gg\.?|giorni|ore|minuti|mesi)$/i;

const contradicts = (declared: ReadCell, kind: QuantityKind): boolean => {
  const words = titleWords(declared.published.replace('€', 'euro'));
  return CONTRADICTED.some(([pattern, kinds]) => pattern.test(words) && kinds.includes(kind));
};

/** "Numero" over results that all say days or hours. */
const hidesDuration = (declared: ReadCell, { results }: IndicatorRecord): boolean => {
  const printed = results.map(({ value }) => value).filter(({ empty }) => empty === undefined);
  const isDuration = printed.every(({ published }) => DURATION.test(published.trim()));
  return (
    printed.length > 0 &&
    isDuration &&
    /^(?:numer\w+|n|nr|%|percentual\w)$/.test(titleWords(declared.published))
  );
};

const ofField = (indicator: IndicatorRecord, field: 'type' | 'unitOfMeasure'): readonly Finding[] => {
  const declared = indicator[field];
  const kind = rowKind(indicator);
  if (declared === undefined) return [];
  const isOther = kind !== undefined && contradicts(declared, kind);
  if (!isOther && !hidesDuration(declared, indicator)) return [];
  return [
    findingOf(RULE, {
      code: field === 'type' ? 'typeAgainstValue' : 'unitAgainstValue',
      places: [declared.place],
      published: shown(declared),
      params: { indicator: indicatorName(indicator), figure: sampleFigure(indicator) },
    }),
  ];
};

/** The rule. */
export const typeAgainstValue: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => [
      ...ofField(indicator, 'type'),
      ...ofField(indicator, 'unitOfMeasure'),
    ]),
};
