/** Words that a narrow cell has broken over two lines without a hyphen: put together where the document, or the field, knows the whole word. */
import type { PdfPage } from './page.ts';

/** Words that heads of these documents are made of: a head may stand once in a document, and broken. */
const OF_HEADS = [
  'algoritmo',
  'baseline',
  'codice',
  'consuntivo',
  'descrizione',
  'indicatore',
  'indicatori',
  'missione',
  'obiettivo',
  'performance',
  'preventivo',
  'programma',
  'punteggio',
  'raggiungimento',
  'realizzazione',
  'realizzato',
  'responsabile',
  'risultato',
  'risultati',
  'tipologia',
  'valore',
];

/** Tells whether the end of a line and the start of the next are one word. */
export type WordJoiner = (line: string, next: string) => boolean;

const WORDS = /\p{L}+/gu;

/** Knows the words of all pages. Two that stand as words of their own inside lines are left apart. */
export const wordJoiner = (pages: readonly PdfPage[]): WordJoiner => {
  const known = new Set(OF_HEADS);
  const ownWords = new Set<string>();
  for (const { text } of pages.flatMap(({ pieces }) => pieces)) {
    const words = text.toLowerCase().match(WORDS) ?? [];
    for (const word of words) known.add(word);
    for (const word of words.slice(1, -1)) ownWords.add(word);
  }
  return (line, next) => {
    const [end] = /\p{L}+$/u.exec(line) ?? [];
    const [start] = /^\p{Ll}+/u.exec(next) ?? [];
    if (end === undefined || start === undefined) return false;
    const whole = `${end}${start}`.toLowerCase();
    return known.has(whole) && !(ownWords.has(end.toLowerCase()) && ownWords.has(start));
  };
};
