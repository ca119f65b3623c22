// The answers chosen in the form: for all cells of a question, for single cells, and none where nothing was chosen.
import { describe, expect, it } from 'vitest';
import {
  answerField,
  caseField,
  chosenAnswers,
} from '../../../../src/web/components/check/chosen-answers.ts';

const document = { sha256: 'a'.repeat(64), name: 'a.txt' };
const cases = [
  { place: { line: 3 }, published: '15' },
  { place: { line: 4 }, published: '20' },
];
const QUESTIONS = JSON.stringify([
  { kind: 'direction', document, form: 'without operator', cases },
  { kind: 'zero', document, form: 'zero', cases: cases.slice(1) },
]);

const chosen = (choices: Readonly<Record<string, string>>) =>
  chosenAnswers(QUESTIONS, (field) => choices[field]);

describe('chosenAnswers', () => {
  it('is empty where nothing was chosen, and where the form did not arrive whole', () => {
    expect(chosen({ [answerField(0)]: '' })).toEqual([]);
    expect(chosenAnswers('[{', () => 'atMost')).toEqual([]);
  });

  it('keeps the answer for all cells and those for single ones', () => {
    expect(chosen({ [answerField(0)]: 'atLeast', [caseField(0, 1)]: 'atMost' })).toEqual([
      { kind: 'direction', document, form: 'without operator', choice: 'atLeast' },
      { kind: 'direction', document, form: 'without operator', only: cases[1], choice: 'atMost' },
    ]);
  });
});
