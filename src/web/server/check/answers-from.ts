/** The answers that were chosen in the form of questions. */
import { type Answer, readAnswers } from '../../../app/index.ts';

const parsed = (text: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Answers to the questions that travelled with the form; what was left open is left out. Nothing when the form was not whole. */
export const answersFrom = (fields: ReadonlyMap<string, string>): readonly Answer[] | undefined => {
  const answers = parsed(fields.get('domande') ?? '').flatMap((question, index) => {
    const choice = fields.get(`risposta-${index}`) ?? '';
    return choice === '' || !isRecord(question) ? [] : [{ ...question, choice }];
  });
  return readAnswers(JSON.stringify({ format: 'traguardo-answers', version: 1, answers }));
};
