/** The questions that a document leaves open, one for all cells that are written in the same way, and its records with the answers applied. */
import type { DocumentRecord, IndicatorRecord, Quantity, ReadCell, ReadTarget } from '../../model/index.ts';
import {
  type Answer,
  type CaseKey,
  caseKey,
  type DocumentKey,
  type PlaceInside,
  type Question,
  type QuestionCase,
  type QuestionKey,
  questionKey,
} from './answer.ts';
import { type Doubt, RESULT_DOUBTS, TARGET_DOUBTS } from './doubts.ts';

/** What a document states, with the key of its content. */
export interface KeyedRecord {
  readonly record: DocumentRecord;
  readonly key: DocumentKey;
}

/** Answers by the key of their question or of its cell. */
export type AnswersByKey = ReadonlyMap<string, string>;

/** Answers in a form in which they are found; of two to the same question the later counts. */
export const answersByKey = (answers: readonly Answer[]): AnswersByKey =>
  new Map(
    answers.map((answer) => [
      answer.only === undefined ? questionKey(answer) : caseKey(answer, answer.only),
      answer.choice,
    ]),
  );

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

const placeInside = ({ place }: ReadCell): PlaceInside => {
  if ('id' in place) return { cell: `${place.id} ${place.field}` };
  const { file: _file, ...inside } = place;
  return inside;
};

const caseOf = (cell: ReadCell): CaseKey => ({ place: placeInside(cell), published: cell.published });

const keyOf = <Value extends ReadCell | ReadTarget>(
  doubt: Doubt<Value>,
  value: Value,
  document: DocumentKey,
): QuestionKey => ({ kind: doubt.kind, document, form: doubt.form(value) });

const questionsAbout =
  <Value extends ReadCell | ReadTarget>(doubts: readonly Doubt<Value>[], document: DocumentKey) =>
  (value: Value, row: IndicatorRecord): readonly Question[] =>
    doubts
      .filter((doubt) => doubt.isOpen(value, row))
      .map((doubt) => {
        const cell = cellOf(value);
        return {
          ...keyOf(doubt, value, document),
          cases: [{ ...caseOf(cell), title: titleOf(row) }],
          choices: doubt.choices(value),
          figures: doubt.kind === 'figure' ? cell.alternatives.map(figureText) : [],
        };
      });

/** Questions with the same key as one, each of their cells once, and what was answered already. */
const together = (same: readonly Question[], answers: AnswersByKey): readonly Question[] => {
  const [first] = same;
  if (first === undefined) return [];
  const cases = new Map(
    same.flatMap((question) =>
      question.cases.map((each): [string, QuestionCase] => {
        const given = answers.get(caseKey(question, each));
        return [caseKey(question, each), given === undefined ? each : { ...each, given }];
      }),
    ),
  );
  const given = answers.get(questionKey(first));
  return [{ ...first, cases: [...cases.values()], ...(given !== undefined && { given }) }];
};

/** Every question about the indicators of the documents, each once, those already answered included. */
export const questionsOf = (
  documents: readonly KeyedRecord[],
  answers: AnswersByKey,
): readonly Question[] => {
  const all = documents.flatMap(({ record, key }) => {
    const ofTarget = questionsAbout(TARGET_DOUBTS, key);
    const ofResult = questionsAbout(RESULT_DOUBTS, key);
    return record.indicators.flatMap((row) => [
      ...row.targets.flatMap(({ value }) => ofTarget(value, row)),
      ...row.results.flatMap(({ value }) => ofResult(value, row)),
    ]);
  });
  const groups = new Map<string, Question[]>();
  for (const question of all) {
    const same = groups.get(questionKey(question));
    if (same === undefined) groups.set(questionKey(question), [question]);
    else same.push(question);
  }
  return [...groups.values()].flatMap((same) => together(same, answers));
};

interface Settling<Value> {
  readonly value: Value;
  readonly row: IndicatorRecord;
  readonly document: DocumentKey;
}

const settle = <Value extends ReadCell | ReadTarget>(
  doubts: readonly Doubt<Value>[],
  answers: AnswersByKey,
  { value, row, document }: Settling<Value>,
): Value =>
  doubts.reduce((settled, doubt) => {
    if (!doubt.isOpen(settled, row)) return settled;
    const key = keyOf(doubt, settled, document);
    const choice = answers.get(caseKey(key, caseOf(cellOf(settled)))) ?? answers.get(questionKey(key));
    return choice === undefined ? settled : doubt.settle(settled, choice);
  }, value);

const answeredRow = (
  row: IndicatorRecord,
  document: DocumentKey,
  answers: AnswersByKey,
): IndicatorRecord => ({
  ...row,
  targets: row.targets.map((target) => ({
    ...target,
    value: settle(TARGET_DOUBTS, answers, { value: target.value, row, document }),
  })),
  results: row.results.map((result) => ({
    ...result,
    value: settle(RESULT_DOUBTS, answers, { value: result.value, row, document }),
  })),
});

/** The records with what the answers say in place of what was open; nothing else changes. */
export const withAnswers = ({ record, key }: KeyedRecord, answers: AnswersByKey): DocumentRecord =>
  answers.size === 0
    ? record
    : { ...record, indicators: record.indicators.map((row) => answeredRow(row, key, answers)) };
