/** DIRECTION-12: where the unit of measure should stand, a source of data stands ("indagine di customer satisfaction"). */
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-12', family: 'direction', severity: 'notice' } as const;

const SOURCE =
  /^(?:indagin[ei]|rilevazion[ei]|questionari[oi]|banc(?:a|he) dati|archivi[oi]|protocollo|registro|ufficio|servizio|area|software|gestionale)\b/;

/** The rule. */
export const unitIsSource: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const { unitOfMeasure } = indicator;
      if (unitOfMeasure === undefined || !SOURCE.test(titleWords(unitOfMeasure.published))) return [];
      return [
        findingOf(RULE, {
          code: 'unitIsSource',
          places: [unitOfMeasure.place],
          published: shown(unitOfMeasure),
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
