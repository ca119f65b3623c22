/**
 * The fields of a card in lines without tabs, parted by empty lines, right above a table: a label and its value on one line ("Obiettivo
 * Rendere più rapidi i servizi"), a value of several lines under its label, or labels and amounts in turn. Only a run of them is a card.
 */
import type { LaidTable } from '../fixed-width/laid-tables.ts';
import type { LaidRow } from '../fixed-width/rows.ts';

const LABEL = new RegExp(
  `^(?:${[
    'missione',
    'programma',
    'codice(?: obiettivo)?',
    'obiettivo(?: (?:operativo|strategico|annuale|specifico))?(?: di riferimento)?',
    "descrizione(?: sintetica| (?:dell')?obiettivo)?",
    'in cosa consiste',
    'finalità',
    'attività svolta',
    "portatori d(?:i |')interesse",
    'stakeholder(?: esterni| interni)?',
    'destinatari',
    'beneficiari',
    'centro di (?:responsabilità|costo)',
    'unità organizzativa(?: responsabile)?',
    '(?:struttura|ufficio|area|servizio) responsabile',
    'responsabile',
    '(?:arco|orizzonte) temporale',
    'peso',
    '(?:numero|n\\.|nr\\.?) (?:di )?indicatori(?: associati)?',
  ].join('|')})\\s*:?(?= |$)`,
  'i',
);
const OBJECTIVE = /^obiettivo\b/i;
const MONEY_LABEL =
  /(?<=^| )(?:risorse(?: finanziarie)?(?: (?:a |da )?[a-z]+)?|stanziamento|utilizzo|preventivo|consuntivo|previsione|budget|speso|(?:importo|somma) [a-z]+|% (?:di )?(?:spesa|utilizzo|utilizzato|impiego))(?: 20\d\d)?\s*:?(?= |$)/gi;
const FIRST_MONEY_LABEL = new RegExp(`^(?:${MONEY_LABEL.source})`, 'i');
const AMOUNT = /^(?:€ ?-?\d[\d.,]*|€ ?-|-|\d[\d.,]*(?: ?[€%])?|#[A-Z]+[/!?0]*!?|n\.? ?d\.?)$/i;
const MOST_LINES = 16;
/** Fewer fields may be lines of prose that begin with such a word. */
const LEAST_FIELDS = 3;

/** A field: its row, whether it names the objective, and the line after it (from 0). */
interface Field {
  readonly row: LaidRow;
  readonly isObjective: boolean;
  readonly to: number;
}

const textOf = (line: string | undefined): string => (line ?? '').trim().replace(/\s+/g, ' ');

/** Labels and amounts in turn; nothing where something else stands between the labels. */
const moneyRow = (text: string, line: number): LaidRow | undefined => {
  const labels = [...text.matchAll(MONEY_LABEL)];
  const cells = labels.flatMap((label, index) => {
    const end = labels[index + 1]?.index ?? text.length;
    return [label[0].trim(), text.slice(label.index + label[0].length, end).trim()];
  });
  const isWhole = cells.every((cell, index) => index % 2 === 0 || AMOUNT.test(cell));
  return isWhole && cells.length > 0 ? cells.map((cell) => ({ text: cell, line })) : undefined;
};

/** The field that begins on a line. */
const fieldAt = (lines: readonly string[], at: number): Field | undefined => {
  const text = textOf(lines[at]);
  if (text.includes('\t')) return undefined;
  if (FIRST_MONEY_LABEL.test(text)) {
    const row = moneyRow(text, at + 1);
    return row === undefined ? undefined : { row, isObjective: false, to: at + 1 };
  }
  const [label = ''] = LABEL.exec(text) ?? [];
  if (label === '') return undefined;
  let to = at + 1;
  while (to < lines.length && textOf(lines[to]) !== '' && to - at < MOST_LINES) {
    if (LABEL.test(textOf(lines[to])) || FIRST_MONEY_LABEL.test(textOf(lines[to]))) break;
    to += 1;
  }
  const value = [text.slice(label.length), ...lines.slice(at + 1, to).map(textOf)].join(' ').trim();
  if (value === '') return undefined;
  const row = [label.replace(/\s*:$/, ''), value].map((cell) => ({ text: cell, line: at + 1 }));
  return { row, isObjective: OBJECTIVE.test(text), to };
};

const afterEmpty = (lines: readonly string[], from: number): number => {
  let at = from;
  while (at < lines.length && textOf(lines[at]) === '') at += 1;
  return at;
};

/** The fields one under the other from a line on, and the line that follows them. */
const runAt = (
  lines: readonly string[],
  at: number,
): { readonly fields: readonly Field[]; readonly next: number } => {
  const fields: Field[] = [];
  let next = at;
  for (;;) {
    const field = fieldAt(lines, next);
    if (field === undefined || textOf(lines[field.to]) !== '') return { fields, next };
    fields.push(field);
    next = afterEmpty(lines, field.to);
  }
};

/** The cards' fields right above tables; `isTaken`: lines of tables, which end a run. */
export const cardFields = (
  lines: readonly string[],
  isTaken: (index: number) => boolean,
): readonly LaidTable[] => {
  const found: LaidTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (isTaken(at)) continue;
    const { fields, next } = runAt(lines, at);
    const last = fields.at(-1);
    if (last === undefined) continue;
    const isCard = fields.length >= LEAST_FIELDS && fields.some(({ isObjective }) => isObjective);
    if (isCard && isTaken(next)) found.push({ from: at, to: last.to, rows: fields.map(({ row }) => row) });
    at = last.to - 1;
  }
  return found;
};
