// Answers that are about none of the documents given.
import { expect, it } from 'vitest';
import type { Answer } from '../../../src/app/checking/answer.ts';
import { unusedAnswers } from '../../../src/app/checking/unused-answers.ts';

const answer = (sha256: string, name: string): Answer => ({
  kind: 'direction',
  form: 'Tempi medi',
  choice: 'atMost',
  document: { sha256, name },
});

it('a renamed document keeps its answers', () => {
  expect(
    unusedAnswers([answer('a1', 'piano.pdf')], [{ sha256: 'a1', name: 'piano-definitivo.pdf' }]),
  ).toEqual([]);
});

it('a changed and an absent document are told once each, with the number of their answers', () => {
  const answers = [
    answer('a1', 'piano.pdf'),
    answer('a1', 'cartella/piano.pdf'),
    answer('b1', 'relazione.pdf'),
  ];
  expect(unusedAnswers(answers, [{ sha256: 'a2', name: 'nuovi/piano.pdf' }])).toEqual([
    {
      code: 'answers.documentChanged',
      severity: 'warning',
      place: { file: 'nuovi/piano.pdf' },
      params: { count: 2 },
    },
    {
      code: 'answers.documentAbsent',
      severity: 'warning',
      place: { file: 'relazione.pdf' },
      params: { count: 1 },
    },
  ]);
});
