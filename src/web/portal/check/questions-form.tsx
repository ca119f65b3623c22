/** What the program asks where a document leaves a doubt, once for all cells written in the same way; the answers are downloaded as a file, because nothing is kept. */
import { isUnanswered, type Question, type QuestionCase } from '../../../app/index.ts';
import { choiceText, openQuestionsSentence, placeText, questionSentence } from '../../../wording/index.ts';
import { answerField, caseField } from '../../components/check/chosen-answers.ts';

interface ChoiceProps {
  readonly question: Question;
  readonly name: string;
  readonly id: string;
  /** What it means when nothing is chosen. */
  readonly none: string;
  readonly given: string | undefined;
}

const Choice = ({ question, name, id, none, given }: ChoiceProps) => (
  <select id={id} name={name}>
    <option value="">{none}</option>
    {question.choices.map((choice) => (
      <option key={choice} value={choice} selected={choice === given}>
        {choiceText(question, choice)}
      </option>
    ))}
  </select>
);

const placeOf = ({ document }: Question, { place }: QuestionCase): string =>
  placeText({ ...place, file: document.name });

const CaseFields = ({ question, index }: { question: Question; index: number }) => (
  <details class="tr-question-cases" open={question.cases.some(({ given }) => given !== undefined)}>
    <summary>Vedi tutte le righe ({question.cases.length}), o rispondi in modo diverso per una</summary>
    <ol>
      {question.cases.map((each, position) => {
        const id = `domanda-${index}-${position}`;
        return (
          <li key={id}>
            <label for={id}>
              {each.title}: <strong>{each.published.trim()}</strong>
              <span class="tr-cell-note">{placeOf(question, each)}</span>
            </label>
            <Choice
              question={question}
              name={caseField(index, position)}
              id={id}
              none="Come per le altre righe"
              given={each.given}
            />
          </li>
        );
      })}
    </ol>
  </details>
);

const QuestionField = ({ question, index }: { question: Question; index: number }) => {
  const id = `domanda-${index}`;
  const [first, ...others] = question.cases;
  if (first === undefined) return null;
  const isGroup = others.length > 0;
  return (
    <li class="tr-question">
      <label for={id}>
        {!isGroup && <span class="tr-question-title">{first.title}</span>}
        {questionSentence(question)}
        <span class="tr-cell-note">{isGroup ? question.document.name : placeOf(question, first)}</span>
      </label>
      <Choice
        question={question}
        name={answerField(index)}
        id={id}
        none="Non so"
        given={question.given ?? (isGroup ? undefined : first.given)}
      />
      {isGroup && <CaseFields question={question} index={index} />}
    </li>
  );
};

/** The questions as they travel with the form: what an answer must name, not what is shown. */
const travelling = (questions: readonly Question[]): string =>
  JSON.stringify(
    questions.map(({ kind, document, form, cases }) => ({
      kind,
      document,
      form,
      cases: cases.map(({ place, published }) => ({ place, published })),
    })),
  );

/** How many questions there are, and how many are still open. */
const summaryText = (questions: readonly Question[]): string => {
  const open = questions.filter(isUnanswered).length;
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
            <QuestionField key={`${index} ${question.form}`} question={question} index={index} />
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
          caricalo insieme agli stessi documenti: anche domani, o da un altro computer. Le risposte valgono
          per il contenuto del documento: se il file cambia nome restano, se cambia il testo vanno date di
          nuovo.
        </p>
      </form>
    </details>
  );
