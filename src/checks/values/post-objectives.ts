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

const rowOf = (
  objective: IndividualRecord,
  rows: readonly IndicatorRecord[],
): readonly RepeatedObjective[] => {
  const texts = [objective.title.published, objective.target?.cell.published ?? ''].map(wordsOf);
  const fitting = rows.filter(({ title }) => {
    const stems = stemsOf(title.published);
    return texts.some((words) => words.length >= FEWEST_WORDS && share(words, stems) >= CONTAINED);
  });
  const [row, ...others] = fitting;
  return row === undefined || others.length > 0 ? [] : [{ objective, row }];
};

/** Objectives without a code whose words are those of one indicator. */
export const repeatedObjectives = rememberObjects(
  ({ individual, indicators }: DocumentRecord): readonly RepeatedObjective[] =>
    individual.filter(({ code }) => code === undefined).flatMap((objective) => rowOf(objective, indicators)),
);
