/** Answers that are about none of the documents given: the document changed after it was asked about, or it is not there. */
import type { Issue } from '../../kernel/index.ts';
import type { Answer, DocumentKey } from './answer.ts';

const lastPart = (name: string): string => name.split(/[\\/]/).at(-1) ?? name;

/** One issue for each document whose answers are not used, with their number. A changed document is asked about again, never guessed. */
export const unusedAnswers = (
  answers: readonly Answer[],
  documents: readonly DocumentKey[],
): readonly Issue[] => {
  const contents = new Set(documents.map(({ sha256 }) => sha256));
  const unused = answers.filter(({ document }) => !contents.has(document.sha256));
  const names = [...new Set(unused.map(({ document }) => lastPart(document.name)))];
  return names.map((name) => {
    const changed = documents.find((document) => lastPart(document.name) === name);
    return {
      code: changed === undefined ? 'answers.documentAbsent' : 'answers.documentChanged',
      severity: 'warning',
      place: { file: changed?.name ?? name },
      params: { count: unused.filter(({ document }) => lastPart(document.name) === name).length },
    };
  });
};
