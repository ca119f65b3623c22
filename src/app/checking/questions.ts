/** The questions that a document leaves open, and its records with the answers applied. */
import type { DocumentRecord, IndicatorRecord, Quantity, ReadCell, ReadTarget } from '../../model/index.ts';
import { type Answer, type Question, questionKey } from './answer.ts';
import { type Doubt, RESULT_DOUBTS, TARGET_DOUBTS } from './doubts.ts';

/** Answers by the key of their question. */
export type AnswersByKey = ReadonlyMap<string, string>;

/** Answers in a form in which they are found; of two to the same question the later counts. */
export const answersByKey = (answers: readonly Answer[]): AnswersByKey =>
  new Map(answers.map((answer) => [questionKey(answer), answer.choice]));

const cellOf = (value: ReadCell | ReadTarget): ReadCell => ('cell' in value ? value.cell : value);

const figureText = (quantity: Quantity): string => {
  if (quantity.kind === 'date') return quantity.date;
  if (quantity.kind === 'text') return quantity.text;
  if (quantity.kind === 'boolean') return quantity.value ? 'sì' : 'no';
  return `${quantity.amount.replace('.', ',')}${quantity.kind === 'percent' ? ' %' : ''}`;
};

const titleOf = ({ code, title }: IndicatorRecord): string =>
  [code?.published.trim(), title.published.trim()]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');

const keyOf = <Value extends ReadCell | ReadTarget>(doubt: Doubt<Value>, value: Value): string => {
  const { place, published } = cellOf(value);
  return questionKey({ kind: doubt.kind, place, published });
};

const questionsAbout =
  <Value extends ReadCell | ReadTarget>(doubts: readonly Doubt<Value>[], answers: AnswersByKey) =>
  (value: Value, row: IndicatorRecord): readonly Question[] =>
    doubts
      .filter((doubt) => doubt.isOpen(value, row))
      .map((doubt) => {
        const { place, published, alternatives } = cellOf(value);
        const given = answers.get(keyOf(doubt, value));
        return {
          kind: doubt.kind,
          place,
          published,
          title: titleOf(row),
          choices: doubt.choices(value),
          figures: doubt.kind === 'figure' ? alternatives.map(figureText) : [],
          ...(given !== undefined && { given }),
        };
      });

/** Every question about the indicators of a document, each once, those already answered included. */
export const questionsOf = ({ indicators }: DocumentRecord, answers: AnswersByKey): readonly Question[] => {
  const ofTarget = questionsAbout(TARGET_DOUBTS, answers);
  const ofResult = questionsAbout(RESULT_DOUBTS, answers);
  const all = indicators.flatMap((row) => [
    ...row.targets.flatMap(({ value }) => ofTarget(value, row)),
    ...row.results.flatMap(({ value }) => ofResult(value, row)),
  ]);
  return [...new Map(all.map((question) => [questionKey(question), question])).values()];
};

const settle = <Value extends ReadCell | ReadTarget>(
  doubts: readonly Doubt<Value>[],
  answers: AnswersByKey,
  { value, row }: { value: Value; row: IndicatorRecord },
): Value =>
  doubts.reduce((settled, doubt) => {
    const choice = answers.get(keyOf(doubt, value));
    return choice !== undefined && doubt.isOpen(settled, row) ? doubt.settle(settled, choice) : settled;
  }, value);

const answeredRow = (row: IndicatorRecord, answers: AnswersByKey): IndicatorRecord => ({
  ...row,
  targets: row.targets.map((target) => ({
    ...target,
    value: settle(TARGET_DOUBTS, answers, { value: target.value, row }),
  })),
  results: row.results.map((result) => ({
    ...result,
    value: settle(RESULT_DOUBTS, answers, { value: result.value, row }),
  })),
});

/** The records with what the answers say in place of what was open; nothing else changes. */
export const withAnswers = (record: DocumentRecord, answers: AnswersByKey): DocumentRecord =>
  answers.size === 0
    ? record
    : { ...record, indicators: record.indicators.map((row) => answeredRow(row, answers)) };
