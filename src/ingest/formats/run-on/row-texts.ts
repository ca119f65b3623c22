/** The words of a row before its figures by column: level, code, title and the text after it. */
import type { RunOnColumn } from './headings.ts';

/** A piece of a row's words with its line, from 1. */
export interface Fragment {
  readonly text: string;
  readonly line: number;
  /** Whether an empty line follows: a cell over several lines ends there. */
  readonly isLast?: boolean;
}

const LEVEL =
  /^(?:(?:area|ambito|asse|linea) strategic[ao]|obiettivo (?:strategico|operativo|specifico)|programma|prospettiva|ente|amministrazione)(?= )/i;
/** Codes of rows: letters and numbers with points, a letter or number behind a dash. */
export const ROW_CODE =
  /^(?:[A-Z]{1,4}\.?\d+(?:\.\d+)*(?:[-–.][a-z\d]{1,2})?|\d+(?:\.\d+)+(?:[-–.][a-z]|[-–]\d{1,2})?|\d{1,2}[-.][a-z])(?=[ :]|$)/;
/** Numbers of rows, where the heading asks for them. */
export const ROW_NUMBER = /^\d{1,3}(?=[ .)]|$)/;
/** How algorithms and parameters begin. */
const FORMULA =
  /(?:^| )(?=(?:N\. |n\. |N° |Nr\.? |% di |Numero |Giorni (?:medi|totali)|Data (?:di|del|entro)|Somma |Media |Rapporto |Importo |Valore |Percentuale |\(?[A-Z][\p{L}.]* (?:[\p{L}\d.]+ ){0,7}\/ ))/u;
const OPEN =
  /\b(?:di|del|della|dei|delle|degli|a|al|alla|ai|da|dal|in|nel|nella|con|su|sul|per|e|il|la|le|i|gli|lo|un|una|tra|entro)$/i;

/** How the code of a row is written under a heading: a number under "N.". */
export const codePattern = ({ heading }: RunOnColumn): RegExp =>
  /^(?:n\.|scheda(?: n\.)?)$/i.test(heading) ? ROW_NUMBER : ROW_CODE;

/** Units of measure as a cell of their own holds them. */
const UNIT =
  / (numero|n\.|%|percentuale|valore assoluto|giorni|gg\.?|ore|data|euro|€|s[iì]\/no|rapporto|indice)$/i;
/** How the names of offices begin. */
const OFFICE =
  /(?:^| )(?=(?:Servizi?o?|Uffici?o?|Settore|Unità organizzativa|U\.?O\.?|Area|Segreteria|Segretario|Dirigente|Azienda speciale)(?: |$))/;

/** The words up to a cell that is known by how it is written, and that cell. */
const parted = (fragments: readonly Fragment[], at: number): readonly [readonly Fragment[], string] => {
  const kept: Fragment[] = [];
  let length = 0;
  for (const fragment of fragments) {
    const room = at - length;
    if (room > 0) kept.push({ ...fragment, text: fragment.text.slice(0, room).trim() });
    length += fragment.text.length + 1;
  }
  return [kept.filter(({ text }) => text !== ''), joined(fragments).slice(at).trim()];
};

const joined = (fragments: readonly Fragment[]): string => fragments.map(({ text }) => text).join(' ');

/** Where the second text begins: at a line that begins as formulas do, inside a line, else at the last line that begins a cell. */
const splitAt = (fragments: readonly Fragment[]): readonly [string, string] => {
  const end = fragments.findIndex(({ isLast }) => isLast === true) + 1;
  if (end > 0 && end < fragments.length)
    return [joined(fragments.slice(0, end)), joined(fragments.slice(end))];
  const isStart = ({ text }: Fragment, index: number): boolean =>
    index > 0 && FORMULA.exec(text)?.index === 0 && !OPEN.test(fragments[index - 1]?.text ?? '');
  const line = fragments.findIndex(isStart);
  if (line > 0) return [joined(fragments.slice(0, line)), joined(fragments.slice(line))];
  const whole = joined(fragments);
  const inside = FORMULA.exec(whole.slice(3));
  if (fragments.length === 1 && inside !== null)
    return [whole.slice(0, inside.index + 3).trim(), whole.slice(inside.index + 3).trim()];
  const last = fragments.findLastIndex(
    ({ text }, index) =>
      index > 0 && /^[\p{Lu}(%]/u.test(text) && !OPEN.test(fragments[index - 1]?.text ?? ''),
  );
  return last > 0 ? [joined(fragments.slice(0, last)), joined(fragments.slice(last))] : [whole, ''];
};

const without = (fragments: readonly Fragment[], length: number): readonly Fragment[] => {
  const [first, ...others] = fragments;
  if (first === undefined) return [];
  const text = first.text.slice(length).replace(/^[ :]+/, '');
  return text === '' ? others : [{ ...first, text }, ...others];
};

/** The texts of a row, one for each column of words. */
export const textsOf = (
  fragments: readonly Fragment[],
  columns: readonly RunOnColumn[],
): readonly string[] => {
  let rest = fragments;
  const take = (pattern: RegExp): string => {
    const [found] = pattern.exec(rest[0]?.text ?? '') ?? [];
    if (found === undefined) return '';
    rest = without(rest, found.length);
    return found;
  };
  const level = columns.some(({ kind }) => kind === 'level') ? take(LEVEL) : '';
  const ofCode = columns.find(({ kind }) => kind === 'code');
  const code = ofCode === undefined ? '' : take(codePattern(ofCode));
  const own = new Map<RunOnColumn, string>();
  const cut = (role: RunOnColumn['role'], pattern: RegExp): void => {
    const column = columns.find((each) => each.role === role);
    const found = column === undefined ? null : pattern.exec(joined(rest));
    if (column === undefined || found === null || found.index === 0) return;
    const [kept, cell] = parted(rest, found.index);
    rest = kept;
    own.set(column, cell);
  };
  cut('unit', UNIT);
  cut('office', OFFICE);
  const free = columns.filter((column) => column.kind === 'text' && column.role === undefined);
  const [title, text] = free.length > 0 && own.size === 0 ? splitAt(rest) : [joined(rest), ''];
  const [firstFree] = free;
  return columns.map((column) => {
    if (column.kind === 'level') return level;
    if (column.kind === 'code') return code;
    if (column.kind === 'title') return title;
    return own.get(column) ?? (column === firstFree ? text : '');
  });
};
