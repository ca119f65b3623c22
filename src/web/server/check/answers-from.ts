/** The answers that were chosen in the form of questions. */
import { type Answer, readAnswers } from '../../../app/index.ts';
import { chosenAnswers } from '../../components/check/chosen-answers.ts';

/** Answers to the questions that travelled with the form; what was left open is left out. Nothing when the form was not whole. */
export const answersFrom = (fields: ReadonlyMap<string, string>): readonly Answer[] | undefined => {
  const answers = chosenAnswers(fields.get('domande') ?? '', (field) => fields.get(field));
  return readAnswers(JSON.stringify({ format: 'traguardo-answers', version: 1, answers }));
};
