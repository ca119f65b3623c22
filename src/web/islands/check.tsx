/** On the page of the check: says that the upload goes on, keeps the chosen files so that answers can be used at once, and prints. */
import { chosenAnswers } from '../components/check/chosen-answers.ts';

/** Replaces the main part of the page by that of an answer. */
const show = (html: string): void => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const answer = page.querySelector('main');
  const main = document.querySelector('main');
  if (answer === null || main === null) return;
  document.title = page.title;
  main.replaceChildren(...answer.childNodes);
  main.focus();
  scrollTo(0, 0);
};

const say = (form: HTMLFormElement, text: string): void => {
  const state = form.querySelector('[data-upload-state]');
  if (state !== null) state.textContent = text;
};

/** The last line of progress in what has come so far of the answer. */
const progressIn = (html: string): string | undefined => {
  const last = html.slice(html.lastIndexOf('<li>')).split('</li>')[0] ?? '';
  return html.includes('class="tr-progress"') && !html.includes('tr-check-done') && last.startsWith('<li>')
    ? (new DOMParser().parseFromString(last, 'text/html').body.textContent ?? undefined)
    : undefined;
};

/** Reads the answer as it comes, telling how far the check is. */
const readAnswer = async (answer: Response, tell: (text: string) => void): Promise<string> => {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let html = '';
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    html += read.value;
    const progress = progressIn(html);
    if (progress !== undefined) tell(progress);
  }
  return html;
};

const check = async (data: FormData, form: HTMLFormElement, address: string): Promise<void> => {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit], [data-check-again]');
  if (button !== null) button.disabled = true;
  say(form, 'Carico e verifico: per documenti lunghi servono alcuni secondi …');
  try {
    const answer = await fetch(address, { method: 'POST', body: data });
    show(await readAnswer(answer, (text) => say(form, text)));
    prepare(data.getAll('documenti'));
  } catch {
    say(form, 'Il server non risponde: riprova fra poco.');
    if (button !== null) button.disabled = false;
  }
};

/** The answers chosen in the form, as a file that the server reads like an uploaded one. */
const answersIn = (form: HTMLFormElement): string => {
  const data = new FormData(form);
  const answers = chosenAnswers(String(data.get('domande') ?? ''), (field) => String(data.get(field) ?? ''));
  return JSON.stringify({ format: 'traguardo-answers', version: 1, answers });
};

const offerAgain = (form: HTMLFormElement, files: readonly FormDataEntryValue[]): void => {
  const button = form.querySelector<HTMLButtonElement>('[data-check-again]');
  if (button === null || files.length === 0) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const data = new FormData();
    for (const file of files) data.append('documenti', file);
    data.append('risposte', answersIn(form));
    void check(data, form, '/verifica');
  });
};

const prepare = (files: readonly FormDataEntryValue[]): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-upload]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const button = event.submitter;
      const address = button instanceof HTMLButtonElement ? button.formAction : form.action;
      void check(new FormData(form), form, address);
    });
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-answers]')) offerAgain(form, files);
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
};

prepare([]);
