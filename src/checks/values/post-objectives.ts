/** Objectives of posts written out in words, and the indicator of the document's tables that each repeats. */
import { rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord, IndividualRecord } from '../../model/index.ts';
import { stemsOf } from './comparable-text.ts';

/** An objective of a post with the row of the tables that says the same. */
export interface RepeatedObjective {
  readonly objective: IndividualRecord;
  readonly row: IndicatorRecord;
}

/** Words of an objective that must all stand in the title of the indicator, but for one in six. */
const FEWEST_WORDS = 5;
const CONTAINED = 84;
const WITHOUT_SENSE = new Set([
  'almeno',
  'entro',
  'della',
  'delle',
  'dello',
  'degli',
  'dalla',
  'dei',
  'del',
  'dal',
  'per',
  'con',
  'non',
]);

const wordsOf = (text: string): readonly string[] =>
  [...stemsOf(text)].filter((word) => !/\d/.test(word) && !WITHOUT_SENSE.has(word));

const share = (words: readonly string[], title: ReadonlySet<string>): number =>
  (100 * words.filter((word) => title.has(word)).length) / words.length;

/** Indicators by each of the stems of their titles. */
type ByStem = ReadonlyMap<string, readonly IndicatorRecord[]>;

const byStem = (rows: readonly IndicatorRecord[]): ByStem => {
  const found = new Map<string, IndicatorRecord[]>();
  for (const row of rows) {
    for (const stem of stemsOf(row.title.published)) {
      const known = found.get(stem);
      if (known === undefined) found.set(stem, [row]);
      else known.push(row);
    }
  }
  return found;
};

/** Indicators that have enough of the words: each must have one of those few that may be missing and of one more, so the rarest are looked at. */
const candidates = (words: readonly string[], rows: ByStem): readonly IndicatorRecord[] => {
  const missing = Math.floor(((100 - CONTAINED) * words.length) / 100);
  return words
    .map((word) => rows.get(word) ?? [])
    .sort((one, other) => one.length - other.length)
    .slice(0, missing + 1)
    .flat();
};

const rowOf = (objective: IndividualRecord, rows: ByStem): readonly RepeatedObjective[] => {
  const texts = [objective.title.published, objective.target?.cell.published ?? '']
    .map(wordsOf)
    .filter((words) => words.length >= FEWEST_WORDS);
  const fitting = texts.flatMap((words) =>
    candidates(words, rows).filter(({ title }) => share(words, stemsOf(title.published)) >= CONTAINED),
  );
  const [row, ...others] = new Set(fitting);
  return row === undefined || others.length > 0 ? [] : [{ objective, row }];
};

/** Objectives without a code whose words are those of one indicator. */
export const repeatedObjectives = rememberObjects(
  ({ individual, indicators }: DocumentRecord): readonly RepeatedObjective[] => {
    const rows = byStem(indicators);
    return individual.filter(({ code }) => code === undefined).flatMap((objective) => rowOf(objective, rows));
  },
);
