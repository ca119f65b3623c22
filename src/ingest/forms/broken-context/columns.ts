/** Headings of a context table in lines: columns that follow each other without words between ("Anno 2019 Anno 2018", "Dipendenti 2019 %"). */
import type { ContextRecord } from '../../../model/index.ts';
import type { Atom } from '../../raw.ts';
import { plainText } from '../../values/plain-text.ts';
import { columnHeadsAt } from './column-heads.ts';

/** The headings found: the lines that hold them, the words before the first one, and the columns. */
export interface FoundColumns {
  readonly lines: number;
  readonly corner: string;
  readonly columns: ContextRecord['columns'];
}

const COLUMN = new RegExp(
  [
    '(?:Variazione|Var\\.|Differenza|Scostamento|Saldo)(?: ?%)?(?: ?20\\d\\d ?[/-] ?(?:20)?\\d\\d)?(?= |$)',
    'Totale(?= |$)',
    '(?:Preventivo|Preconsuntivo|Consuntivo|Budget|Previsione)(?: anno)? 20\\d\\d(?: aggiornato)?',
    '(?:Preventivo aggiornato|Preventivo|Consuntivo)(?: al)?(?= |$)',
    '(?:Anno|Dipendenti|Valore|Valori|Unità|Imprese|Importo|Numero|N\\.|Al) ?20\\d\\d',
    '(?:al )?31[./]12[./]20\\d\\d',
    '20\\d\\d(?![\\d/.])',
    'Valore (?:assoluto|%)',
    'Capitale sociale',
    'Quota [^%]{0,40}\\(%\\)',
    '(?:Registrate|Attive|Iscritte|Cessate|Femmine|Maschi|Donne|Uomini)(?= |$)',
    '(?:Var\\.? ?|Inc\\.? ?)?%(?= |$)',
  ].join('|'),
  'iy',
);

const chainAt = (text: string, from: number): readonly string[] => {
  const chain: string[] = [];
  let at = from;
  for (;;) {
    COLUMN.lastIndex = at;
    const [found] = COLUMN.exec(text) ?? [];
    if (found === undefined || found === '') return at >= text.length ? chain : [];
    chain.push(found);
    at += found.length;
    while (text[at] === ' ') at += 1;
  }
};

/** Where the chain that reaches the end of the text begins, on the first line. */
const chainIn = (first: string, text: string): { readonly at: number; readonly chain: readonly string[] } => {
  for (let at = 0; at < first.length; at = nextWord(first, at)) {
    const chain = chainAt(text, at);
    if (chain.length >= 2) return { at, chain };
  }
  return { at: 0, chain: [] };
};

const nextWord = (text: string, at: number): number => {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? text.length : blank + 1;
};

/** A share belongs to the year of the column before it. */
const columnOf = (label: string, before: string): ContextRecord['columns'][number] => {
  const year = /20\d\d/.exec(label)?.[0] ?? (label.includes('%') ? /20\d\d/.exec(before)?.[0] : undefined);
  return { label, isShare: label.includes('%'), ...(year !== undefined && { year: Number(year) }) };
};

const MOST_LINES = 14;
const LONGEST = 100;
const SIGN = /20\d\d|%|anno|assoluto|registrate|attive|sociale|preventivo|consuntivo|donne|uomini/i;

/** The headings that begin on this line: those of known words, or words of any kind when only they fit the rows below. */
export const columnsAt = (lines: readonly Atom[], index: number): FoundColumns | undefined => {
  const known = knownColumnsAt(lines, index);
  if (known !== undefined && known.lines > 1) return known;
  const heads = columnHeadsAt(lines, index);
  const isKnown = heads === undefined || heads.columns.length === known?.columns.length;
  return isKnown ? known : { lines: 1, ...heads };
};

/** Headings of known words that fill whole lines; the longest when several fit. */
const knownColumnsAt = (lines: readonly Atom[], index: number): FoundColumns | undefined => {
  const own = lines[index]?.text ?? '';
  if (own.length > LONGEST || !SIGN.test(own)) return undefined;
  const first = plainText(own);
  let text = '';
  let best: FoundColumns | undefined;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const next = lines[index + count - 1];
    if (next === undefined || next.text.length > LONGEST) break;
    text = `${text} ${plainText(next.text)}`.trim();
    const { at, chain } = chainIn(first, text);
    if (chain.length >= 2 && chain.length >= (best?.columns.length ?? 0)) {
      best = {
        lines: count,
        corner: text.slice(0, at).trim(),
        columns: chain.map((label, position) => columnOf(label, chain[position - 1] ?? '')),
      };
    }
  }
  return best;
};
