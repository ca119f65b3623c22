/** DIRECTION-02: result and target of a row are of different kinds, a day against a count, and cannot be compared. */
import { compare, ZERO } from '../../../kernel/index.ts';
import type {
  DocumentRecord,
  Finding,
  IndicatorRecord,
  QuantityKind,
  ReadCell,
  ReadTarget,
} from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { allRows } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';
import { reportedPair, type YearPair } from '../../values/year-pairs.ts';

const RULE = { id: 'DIRECTION-02', family: 'direction', severity: 'warning' } as const;

const DEADLINE_WORDS = /\bentro\b|\d{1,2}\s?[/.]\s?\d{1,2}\b/i;

type Comparable = 'day' | 'percent' | 'count' | 'answer';

const KINDS: Readonly<Partial<Record<QuantityKind, Comparable>>> = {
  date: 'day',
  percent: 'percent',
  number: 'count',
  money: 'count',
  boolean: 'answer',
};

/** What a target asks for; prose with days in it asks for a day. */
const targetKind = ({ cell, goal }: ReadTarget): Comparable | undefined => {
  if (cell.understood !== undefined) return KINDS[cell.understood.kind];
  return goal?.direction === 'narrative' && DEADLINE_WORDS.test(goal.text) ? 'day' : undefined;
};

/** Days, hours or months behind a figure. */
const TIME = /\d\s*(?:giorn[io]|gg|or[ae]|mes[ei]|minut[io])\.?$/i;

/** A percentage beside a duration, each with its sign or word: they measure different things. */
const isShareOfTime = (one: ReadCell, other: ReadCell): boolean =>
  one.understood?.kind === 'percent' && TIME.test(other.published.trim());

/** A percent sign left out is common and changes nothing; a day against a figure does. */
const isContradiction = (target: Comparable, result: Comparable): boolean =>
  target !== result && (target === 'day' || result === 'day' || target === 'answer' || result === 'answer');

/** A number of things asked for, a percentage given: the title itself begins with "numero". */
const isShareOfCount = (title: string, target: Comparable, result: Comparable): boolean =>
  target === 'count' && result === 'percent' && /^(?:numero|n|nr)\b/.test(titleWords(title));

interface Kinds {
  readonly asked: Comparable;
  readonly given: Comparable;
}

const kindsOf = ({ target, result }: YearPair): Kinds | undefined => {
  const asked = targetKind(target);
  const given = result.understood === undefined ? undefined : KINDS[result.understood.kind];
  return asked === undefined || given === undefined ? undefined : { asked, given };
};

/** Whether target and result of the year cannot be compared, whatever the document is used to leave out. */
export const kindsContradict = (document: DocumentRecord, indicator: IndicatorRecord): boolean => {
  const pair = reportedPair(document, indicator);
  const kinds = pair === undefined ? undefined : kindsOf(pair);
  if (kinds === undefined) return false;
  const { asked, given } = kinds;
  const [target, result] = [pair?.target.cell, pair?.result];
  if (target !== undefined && result !== undefined) {
    if (isShareOfTime(target, result) || isShareOfTime(result, target)) return true;
  }
  return isContradiction(asked, given) || isShareOfCount(indicator.title.published, asked, given);
};

type Row = Kinds & YearPair & { readonly indicator: IndicatorRecord };

const rowsOf = (document: DocumentRecord): readonly Row[] =>
  allRows(document).flatMap((indicator) => {
    const pair = reportedPair(document, indicator);
    const kinds = pair === undefined ? undefined : kindsOf(pair);
    return pair === undefined || kinds === undefined ? [] : [{ ...pair, ...kinds, indicator }];
  });

/** The fewest rows that show whether a document keeps percent signs, and how many of them one exception needs. */
const FEWEST_ROWS = 5;
const ROWS_PER_EXCEPTION = 8;

/** In a document that keeps its percent signs, the rows in which only one of target and result has it. A zero may be any. */
const exceptions = (rows: readonly Row[], asked: Comparable): readonly Row[] => {
  const own = rows.filter((row) => row.asked === asked && (row.given === 'percent' || row.given === 'count'));
  const odd = own.filter(
    ({ given, result }) => given !== asked && compare(amountOf(result) ?? ZERO, ZERO) !== 0,
  );
  return own.length < FEWEST_ROWS || odd.length * ROWS_PER_EXCEPTION > own.length ? [] : odd;
};

const differ = ({ indicator, target, result }: Row): Finding =>
  findingOf(RULE, {
    code: 'kindsDiffer',
    places: [result.place, target.cell.place],
    published: shown(result),
    params: { indicator: indicatorName(indicator), target: shown(target.cell) },
  });

const FEWEST_YEARS = 3;

/** A percentage among the counts of other years, or a count among percentages. */
const amongYears = (indicator: IndicatorRecord): readonly Finding[] => {
  const cells = indicator.results
    .map(({ value }) => value)
    .filter((cell) => compare(amountOf(cell) ?? ZERO, ZERO) !== 0);
  const [percents, counts] = (['percent', 'number'] as const).map((kind) =>
    cells.filter(({ understood }) => understood?.kind === kind),
  );
  const alone = percents?.length === 1 ? percents[0] : counts?.length === 1 ? counts[0] : undefined;
  const both = (percents?.length ?? 0) + (counts?.length ?? 0);
  if (alone === undefined || cells.length < FEWEST_YEARS || both !== cells.length) return [];
  const others = cells.filter((cell) => cell !== alone);
  return [
    findingOf(RULE, {
      code: 'kindOfOneYear',
      places: [alone.place, ...others.map(({ place }) => place)],
      published: shown(alone),
      params: { indicator: indicatorName(indicator), others: others.map(shown).join('; ') },
    }),
  ];
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const rows = rowsOf(document);
  const odd = new Set([...exceptions(rows, 'percent'), ...exceptions(rows, 'count')]);
  return [
    ...rows.filter((row) => odd.has(row) || kindsContradict(document, row.indicator)).map(differ),
    ...document.indicators.flatMap(amongYears),
  ];
};

/** The rule. */
export const kindsDiffer: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
