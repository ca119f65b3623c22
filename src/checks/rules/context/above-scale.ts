/** A vote above the scale that its heading names: 6,1 under "voto medio (scala 1-5)". */
import { compare, type Place, type Rational, rational, rememberObjects } from '../../../kernel/index.ts';
import type {
  ContextRecord,
  DocumentRecord,
  Finding,
  IndicatorRecord,
  ReadCell,
} from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'CONTEXT-16', family: 'context', severity: 'error' } as const;

/** "scala 1-5", "voti da 1 a 10", "punteggio da 0 a 100", "su una scala da 1 a 5". */
const SCALE =
  /\b(?:scala|vot[oi]|punteggi[oi]?|giudizi[oi]?|valutazioni?)\b[^\d.;]{0,20}?\b([01])\s*(?:-|–|a|\/)\s*(5|6|7|10|30|100)(?![\d.,]*\d|\s*%)/i;

interface Scale {
  readonly least: Rational;
  readonly most: Rational;
  readonly words: string;
}

const scaleIn = (text: string): Scale | undefined => {
  const [, least, most] = SCALE.exec(text) ?? [];
  return least === undefined || most === undefined
    ? undefined
    : { least: rational(BigInt(least)), most: rational(BigInt(most)), words: `${least}-${most}` };
};

const isOn = (scale: Scale, cell: ReadCell): boolean => {
  const amount = amountOf(cell);
  return amount !== undefined && compare(amount, scale.least) >= 0 && compare(amount, scale.most) <= 0;
};

const isAbove = (scale: Scale, cell: ReadCell): boolean => {
  const amount = amountOf(cell);
  return cell.understood?.kind === 'number' && amount !== undefined && compare(amount, scale.most) > 0;
};

const findingFor = (cell: ReadCell, scale: Scale, row: string): Finding =>
  findingOf(RULE, {
    code: 'aboveScale',
    places: [cell.place],
    published: shown(cell),
    expected: `non più di ${scale.words.split('-')[1] ?? ''}`,
    params: { row: shortText(row), scale: scale.words },
  });

/** For each vote above the scale the table has at least so many on it. */
const LEAST_ON_SCALE = 2;

/** A column of votes: its own heading says so, or the title of the table does and most of its figures lie on the scale. */
const inColumn = (table: ContextRecord, column: number, above: Scale | undefined): readonly Finding[] => {
  const scale = scaleIn(table.columns[column]?.label ?? '') ?? above;
  if (scale === undefined) return [];
  const cells = table.rows.flatMap(({ cells: all, label }) => {
    const cell = all[column];
    return cell === undefined || amountOf(cell) === undefined ? [] : [{ cell, label: label.published }];
  });
  const tooHigh = cells.filter(({ cell }) => isAbove(scale, cell));
  const on = cells.filter(({ cell }) => isOn(scale, cell)).length;
  const all = table.rows.flatMap((row) => row.cells).filter((cell) => isOn(scale, cell)).length;
  if (on < tooHigh.length || all < tooHigh.length * LEAST_ON_SCALE) return [];
  return tooHigh.map(({ cell, label }) => findingFor(cell, scale, label));
};

/** Results of an indicator whose title, algorithm or unit names the scale. */
const ofIndicator = ({ title, algorithm, unitOfMeasure, results }: IndicatorRecord): readonly Finding[] => {
  const texts = [title, algorithm, unitOfMeasure].map((cell) => cell?.published ?? '');
  const scale = texts.flatMap((text) => scaleIn(text) ?? [])[0];
  if (scale === undefined) return [];
  return results.flatMap(({ value }) =>
    isAbove(scale, value) ? [findingFor(value, scale, title.published)] : [],
  );
};

const TITLE_LINES = 4;

const lineOf = (place: Place): number => ('file' in place ? (place.line ?? 0) : 0);

/** Texts by the number of their line. */
const textsByLine = rememberObjects(
  ({ texts }: DocumentRecord): ReadonlyMap<number, string> =>
    new Map(texts.flatMap(({ text, place }) => (lineOf(place) > 0 ? [[lineOf(place), text] as const] : []))),
);

/** The scale that the title of a table names, or the last line above it. */
const scaleAbove = (document: DocumentRecord, { table }: ContextRecord): Scale | undefined => {
  const at = lineOf(table.place);
  const texts = textsByLine(document);
  const near = Array.from({ length: TITLE_LINES }, (_, index) => texts.get(at - 1 - index));
  const above = near.find((text) => text !== undefined);
  return scaleIn(table.title ?? '') ?? (above === undefined ? undefined : scaleIn(above));
};

const inDocument = (document: DocumentRecord): readonly Finding[] => [
  ...document.contexts.flatMap((table) => {
    const above = scaleAbove(document, table);
    return table.columns.flatMap((_, column) => inColumn(table, column, above));
  }),
  ...document.indicators.flatMap(ofIndicator),
];

/** The rule. */
export const aboveScale: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
