/** The answers that were chosen in the form of questions, on the server as in the browser: for each question one for all its cells, and some for single cells. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parsed = (text: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};

/** Name of the field with the answer to a question. */
export const answerField = (question: number): string => `risposta-${question}`;

/** Name of the field with the answer for one of its cells. */
export const caseField = (question: number, position: number): string => `risposta-${question}-${position}`;

/** Answers as they stand in a file, not yet checked. `questions`: the questions as they travelled with the form; what was left open is left out. */
export const chosenAnswers = (
  questions: string,
  choiceOf: (field: string) => string | undefined,
): readonly unknown[] =>
  parsed(questions).flatMap((question, index) => {
    if (!isRecord(question)) return [];
    const { cases, ...key } = question;
    const answer = (field: string, only: object): readonly unknown[] => {
      const choice = choiceOf(field) ?? '';
      return choice === '' ? [] : [{ ...key, ...only, choice }];
    };
    return [
      ...answer(answerField(index), {}),
      ...(Array.isArray(cases) ? cases : []).flatMap((only: unknown, position) =>
        answer(caseField(index, position), { only }),
      ),
    ];
  });
