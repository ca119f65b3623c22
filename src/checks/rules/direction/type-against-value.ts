/** DIRECTION-03: the declared type or unit of measure is not that of the row's figures ("Numerico" over percentages). */
import type {
  DocumentRecord,
  Finding,
  IndicatorRecord,
  QuantityKind,
  ReadCell,
} from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { rowKind, sampleFigure } from '../../values/row-kind.ts';
import { allRows } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-03', family: 'direction', severity: 'notice' } as const;

const TIME = /^(?:giorni|giorni medi|n giorni|numero giorni|gg|ore|minuti|mesi)$/;

/** Words of types and units, and the kinds of figures that contradict them. */
const CONTRADICTED: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [
    /^(?:numer\w+|n|nr|numero assoluto|valore assoluto|conteggio|contatore|quantitativo numerico)$/,
    ['percent', 'date', 'boolean'],
  ],
  [/^(?:%|percentual\w|in percentuale|valore percentuale)$/, ['date', 'boolean']],
  [/^(?:data|giorno mese anno|temporale data)$/, ['percent', 'number', 'money', 'boolean']],
  [/^(?:si no|on off|binario)$/, ['percent', 'number', 'date', 'money']],
  [TIME, ['percent', 'date', 'boolean']],
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

/** A unit of time over targets that are all percentages, whatever the results are. */
const asksShare = (declared: ReadCell, { targets }: IndicatorRecord): boolean =>
  targets.length > 0 &&
  targets.every(({ value }) => value.cell.understood?.kind === 'percent') &&
  TIME.test(titleWords(declared.published));

type Field = 'type' | 'unitOfMeasure';

/** The declared fields of a row that its figures contradict, whatever the document is used to leave out. */
export const contradictedFields = (indicator: IndicatorRecord): readonly Field[] => {
  const kind = rowKind(indicator);
  return (['type', 'unitOfMeasure'] as const).filter((field) => {
    const declared = indicator[field];
    if (declared === undefined) return false;
    return (
      (kind !== undefined && contradicts(declared, kind)) ||
      hidesDuration(declared, indicator) ||
      asksShare(declared, indicator)
    );
  });
};

const PERCENT = /^(?:%|percentual\w|in percentuale|valore percentuale)$/;
/** The fewest rows that show whether a document keeps percent signs, and how many of them one exception needs. */
const FEWEST_ROWS = 5;
const ROWS_PER_EXCEPTION = 8;

/** In a document that keeps its percent signs, the rows in "%" without any. */
const withoutSigns = (document: DocumentRecord): readonly IndicatorRecord[] => {
  const rows = allRows(document).filter((row) => {
    const kind = rowKind(row);
    const isPercent = PERCENT.test(titleWords(row.unitOfMeasure?.published ?? ''));
    return isPercent && (kind === 'percent' || kind === 'number');
  });
  const odd = rows.filter((row) => rowKind(row) === 'number' && contradictedFields(row).length === 0);
  return rows.length < FEWEST_ROWS || odd.length * ROWS_PER_EXCEPTION > rows.length ? [] : odd;
};

const figureAgainst = (declared: ReadCell, indicator: IndicatorRecord): string => {
  const [target] = indicator.targets;
  return target !== undefined && asksShare(declared, indicator)
    ? shown(target.value.cell)
    : sampleFigure(indicator);
};

const foundIn = (indicator: IndicatorRecord, field: Field): readonly Finding[] => {
  const declared = indicator[field];
  if (declared === undefined) return [];
  return [
    findingOf(RULE, {
      code: field === 'type' ? 'typeAgainstValue' : 'unitAgainstValue',
      places: [declared.place],
      published: shown(declared),
      params: { indicator: indicatorName(indicator), figure: figureAgainst(declared, indicator) },
    }),
  ];
};

/** The rule. */
export const typeAgainstValue: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [
      ...allRows(document).flatMap((row) => contradictedFields(row).flatMap((field) => foundIn(row, field))),
      ...withoutSigns(document).flatMap((row) => foundIn(row, 'unitOfMeasure')),
    ]),
};
