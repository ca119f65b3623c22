/** What the program asks where a document leaves a doubt; the answers are downloaded as a file, because nothing is kept. */
import type { Question } from '../../../app/index.ts';
import { choiceText, openQuestionsSentence, placeText, questionSentence } from '../../../wording/index.ts';

const QuestionField = ({ question, index }: { question: Question; index: number }) => {
  const id = `domanda-${index}`;
  return (
    <li class="tr-question">
      <label for={id}>
        <span class="tr-question-title">{question.title}</span>
        {questionSentence(question)}
        <span class="tr-cell-note">{placeText(question.place)}</span>
      </label>
      <select id={id} name={`risposta-${index}`}>
        <option value="">Non so</option>
        {question.choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === question.given}>
            {choiceText(question, choice)}
          </option>
        ))}
      </select>
    </li>
  );
};

/** The questions as they travel with the form: what an answer must name, not what is shown. */
const travelling = (questions: readonly Question[]): string =>
  JSON.stringify(questions.map(({ kind, place, published }) => ({ kind, place, published })));

/** How many questions there are, and how many are still open. */
const summaryText = (questions: readonly Question[]): string => {
  const open = questions.filter(({ given }) => given === undefined).length;
  return open === 0
    ? 'A tutte le domande hai già risposto: puoi cambiare le risposte.'
    : openQuestionsSentence(open);
};

/** The form, closed at first because the findings come first; absent without questions. */
export const QuestionsForm = ({ questions }: { questions: readonly Question[] }) =>
  questions.length === 0 ? null : (
    <details class="tr-questions-part" id="domande">
      <summary>{summaryText(questions)}</summary>
      <form method="post" action="/verifica/risposte" encType="multipart/form-data" data-answers>
        <input type="hidden" name="domande" value={travelling(questions)} />
        <ol class="tr-questions">
          {questions.map((question, index) => (
            <QuestionField key={`${index} ${question.published}`} question={question} index={index} />
          ))}
        </ol>
        <p class="tr-actions">
          <button class="btn btn-outline-primary" type="submit">
            Scarica le risposte
          </button>
          <button class="btn btn-primary" type="button" data-check-again hidden>
            Verifica di nuovo con queste risposte
          </button>
        </p>
        <p role="status" data-upload-state />
        <p class="tr-note">
          Il server non conserva né i documenti né le risposte. Per usarle, scarica il file answers.json e
          caricalo insieme agli stessi documenti: anche domani, o da un altro computer.
        </p>
      </form>
    </details>
  );
