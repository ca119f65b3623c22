/** DIRECTION-04: the formula speaks of another kind of figure than the row has ("Percentuale" over days, "data di …" over a count). */
import type { DocumentRecord, Finding, IndicatorRecord, QuantityKind } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { measuredCells, rowKind, sampleFigure } from '../../values/row-kind.ts';
import { allRows } from '../../values/rows-of.ts';
import { indicatorKey, titleWords } from '../../values/titles.ts';
import { kindsContradict } from './kinds-differ.ts';
import { contradictedFields } from './type-against-value.ts';

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

/** What the rules on types and on kinds tell of the row already. */
const isTold = (indicator: IndicatorRecord, document: DocumentRecord): boolean =>
  contradictedFields(indicator).length > 0 || kindsContradict(document, indicator);

const isContradicted = (indicator: IndicatorRecord): boolean => {
  const { algorithm } = indicator;
  const kind = kindOf(indicator);
  if (algorithm === undefined || kind === undefined) return false;
  const words = titleWords(algorithm.published);
  return CONTRADICTED.some(([pattern, kinds]) => pattern.test(words) && kinds.includes(kind));
};

/** Tables and posts repeat the row of an indicator: its formula is wrong once. */
const ofRows = (rows: readonly IndicatorRecord[]): readonly Finding[] => {
  const [first] = rows;
  if (first?.algorithm === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'formulaAgainstValue',
      places: rows.flatMap(({ algorithm, place, results }) => [
        algorithm?.place ?? place,
        ...results.slice(0, 1).map(({ value }) => value.place),
      ]),
      published: shortText(first.algorithm.published),
      params: { indicator: indicatorName(first), figure: sampleFigure(first) },
    }),
  ];
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const rows = allRows(document).filter((row) => isContradicted(row) && !isTold(row, document));
  return [...groupBy(rows, indicatorKey).values()].flatMap(ofRows);
};

/** The rule. */
export const formulaAgainstValue: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(inDocument),
};
