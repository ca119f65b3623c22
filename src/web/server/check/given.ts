/** What was given with an uploaded form: the documents that were kept, and answers to what they leave open. */
import { type Answer, type CheckedFile, readAnswers } from '../../../app/index.ts';
import { err, ok, type Result } from '../../../kernel/index.ts';
import type { Failure } from '../../errors/failure.ts';
import { formUnusable } from '../../errors/failures.ts';
import type { UploadedFile, UploadedForm } from './read-form.ts';

/** The files of the field of documents. */
export const documentsOf = ({ files }: UploadedForm): readonly UploadedFile[] =>
  files.filter(({ field }) => field === 'documenti');

/** The documents that are not too large. */
export const keptFiles = (form: UploadedForm): readonly CheckedFile[] =>
  documentsOf(form).flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));

/** Answers given with the documents, as a file or as a field; no answers at all are an empty list. */
export const givenAnswers = ({ files, fields }: UploadedForm): Result<readonly Answer[], Failure> => {
  const file = files.find(({ field }) => field === 'risposte');
  const text = file === undefined ? (fields.get('risposte') ?? '') : new TextDecoder().decode(file.bytes);
  if (text.trim() === '') return ok([]);
  const answers = readAnswers(text);
  if (answers !== undefined) return ok(answers);
  const name = file?.name ?? 'risposte';
  return err(
    formUnusable(
      `Il file «${name}» non contiene risposte. Si scarica da questa pagina dopo una verifica, con il nome answers.json.`,
    ),
  );
};
