/**
 * The heading row of a table whose cells are broken over lines: headings are found in the letters without blanks, so it does not matter
 * where narrow columns broke them. Words of the field, not of any document.
 */
import type { Atom } from '../raw.ts';
import { plainText } from '../values/plain-text.ts';

/** What a column of such a table holds. */
export type BrokenRole =
  | 'pira'
  | 'mark'
  | 'code'
  | 'programme'
  | 'perspective'
  | 'title'
  | 'algorithm'
  | 'label'
  | 'period'
  | 'total'
  | 'result'
  | 'target'
  | 'achievement'
  | 'score'
  | 'value'
  | 'weighted'
  | 'share'
  | 'offices';

/** A column by its heading as printed, with the year that it names. */
export interface BrokenColumn {
  readonly role: BrokenRole;
  readonly heading: string;
  readonly year?: number;
}

const YEAR = '(?:(?:anno|al|31/12/)*20\\d\\d)?';

const VOCABULARY: readonly (readonly [BrokenRole, string])[] = [
  ['pira', 'p\\.?i\\.?r\\.?a\\.?(?=ob|tipo|liv)'],
  ['mark', 'ob\\.?/ind(?:\\.|icatore)?|livello|tipo(?:logia)?(?=obiettiv|indicator|cod)'],
  ['programme', '(?:missione/?)?programma(?:\\([^()]{0,30}\\))?'],
  ['perspective', 'prospettiva(?:performance|bsc)?'],
  [
    'title',
    '(?:obiettiv[oi](?:/|e)?)?indicator[ei](?:strategic[io]/operativ[io])?|descrizione(?:indicatore)?',
  ],
  ['algorithm', 'algoritmo(?:dicalcolo)?|formula(?:dicalcolo)?|metododicalcolo'],
  ['label', 'parametr[io](?:dicalcolo)?|variabil[ei]|fattor[ei](?:dicalcolo)?'],
  [
    'period',
    '(?:dat[io]|valor[ei])?(?:i{1,3}|iv|[1-4][°ºo^]?|primo|secondo|terzo|quarto)(?:quadr|trim|sem)(?:imestre|estre)?\\.?',
  ],
  ['total', `tot(?:ale)?\\.?/?media(?:anno)?|tot(?:ale)?\\.?anno|totale${YEAR}|mediaanno`],
  ['score', '%?(?:di)?realizz(?:azione|o|\\.)?(?:parametrat|ponderat)[ao]|punteggio|%parametrata'],
  [
    'achievement',
    '%?(?:di)?realizz(?:azione|o|\\.)?(?:del)?target|%?(?:di)?(?:realizzazione|raggiungimento)(?:target)?|gradodi(?:realizzazione|raggiungimento)',
  ],
  ['weighted', '%suob(?:iettivo|\\.)?pond(?:erat[ao]|\\.)?'],
  ['value', '%suob(?:iettivo|\\.)?'],
  ['share', '%suente'],
  ['target', `target${YEAR}|risultatoatteso${YEAR}|valoreatteso${YEAR}`],
  ['result', `risultat[oi]${YEAR}|consuntivo${YEAR}|valoreconseguito${YEAR}`],
  ['offices', 'uffic(?:io|i)|responsabil[ei]|struttur[ae]|unitaorganizzativ[ae]'],
];

const PATTERNS = VOCABULARY.map(([role, source]) => ({ role, pattern: new RegExp(source, 'y') }));

/** A heading row as read: its columns, and how many of its letters belong to none. */
export interface BrokenHeader {
  readonly columns: readonly BrokenColumn[];
  readonly strangeLetters: number;
}

interface Match {
  readonly role: BrokenRole;
  readonly length: number;
}

const longest = (letters: string, at: number): Match | undefined => {
  let best: Match | undefined;
  for (const { role, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const length = pattern.exec(letters)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { role, length };
  }
  return best;
};

const columnOf = (role: BrokenRole, heading: string): BrokenColumn => {
  const year = /20\d\d/.exec(heading.replace(/\s/g, ''))?.[0];
  return { role, heading, ...(year !== undefined && { year: Number(year) }) };
};

/** Reads the letters of a heading row. `text`: its lines with line ends as blanks. */
export const headerIn = (text: string): BrokenHeader => {
  const plain = plainText(text);
  const positions = [...plain].flatMap((letter, index) => (letter === ' ' ? [] : [index]));
  const letters = plain.replaceAll(' ', '').toLowerCase();
  const columns: BrokenColumn[] = [];
  let strangeLetters = 0;
  let at = 0;
  while (at < letters.length) {
    const found = longest(letters, at);
    if (found === undefined) {
      strangeLetters += 1;
      at += 1;
    } else {
      const end = at + found.length;
      columns.push(columnOf(found.role, plain.slice(positions[at], (positions[end - 1] ?? 0) + 1)));
      at = end;
    }
  }
  return { columns, strangeLetters };
};

const START =
  /^\s*(?:P\.?I\.?R\.?A\.?\s+)?(?:ob\.?\s*\/\s*in|obiettivi\s*\/\s*(?:indicatori|$)|tipo\s*$|livello\s*$)/i;

/** Whether a heading row may begin with this line. */
export const mayStartHeader = ({ text }: Atom): boolean => START.test(text);
