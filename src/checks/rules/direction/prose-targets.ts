/** DIRECTION-09: the unit of measure is a percentage, but no target of the row holds a figure: nothing says when it is reached. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-09', family: 'direction', severity: 'notice' } as const;

const PERCENT = /^(?:%|percentual\w|in percentuale|valore percentuale)$/;
const NUMBER_WORD =
  /\b(?:un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|meta|tutt[eio]|entro)\b|\d/;

/** Whether all that the row aims at is prose, in which not even a number word stands. Years are no figures. */
const isProse = ({ targets, unitOfMeasure }: IndicatorRecord): boolean => {
  if (unitOfMeasure === undefined || !PERCENT.test(titleWords(unitOfMeasure.published))) return false;
  const asked = targets.filter(({ value }) => value.cell.empty === undefined);
  return (
    asked.length > 0 &&
    asked.every(
      ({ value: { goal, cell } }) =>
        goal?.direction === 'narrative' &&
        !NUMBER_WORD.test(titleWords(cell.published).replace(/\b(?:19|20)\d{2}\b/g, '')),
    )
  );
};

const inDocument = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const rows = indicators.filter(isProse);
  const [first] = rows;
  if (first === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'proseTargets',
      places: rows.flatMap(({ unitOfMeasure, place }) => unitOfMeasure?.place ?? place),
      published: first.unitOfMeasure?.published.trim() ?? '',
      params: { rows: rows.length, all: indicators.length, indicator: indicatorName(first) },
    }),
  ];
};

/** The rule. */
export const proseTargets: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
