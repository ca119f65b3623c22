/** Numbers of things that a sentence declares: "Le 3 aree strategiche si articolano in 6 obiettivi strategici". */

/** The things that documents of the cycle count. */
export type CountedThing =
  | 'areas'
  | 'strategicObjectives'
  | 'operationalObjectives'
  | 'objectives'
  | 'indicators';

/** A number in a sentence with what it counts and where it stands in the text. */
export interface DeclaredNumber {
  readonly thing: CountedThing;
  readonly number: number;
  readonly at: number;
  readonly words: string;
}

const WORDS: readonly string[] = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
];

/** The number of figures or of a word up to twenty. */
const numberOf = (word: string): number | undefined => {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const index = WORDS.indexOf(word.toLowerCase());
  return index < 0 ? undefined : index;
};

const THINGS: readonly (readonly [CountedThing, RegExp])[] = [
  ['areas', /^(?:aree|ambiti) strategic/i],
  ['strategicObjectives', /^obiettivi (?:strategici|specifici)/i],
  ['operationalObjectives', /^obiettivi (?:operativi|annuali)/i],
  ['objectives', /^obiettivi/i],
  ['indicators', /^indicatori/i],
];

const NUMBER = `\\d{1,3}|${WORDS.slice(2).join('|')}`;
const DECLARED = new RegExp(
  `(?<![\\p{L}\\d.,/-])(${NUMBER})\\s+((?:aree|ambiti) strategic[hi]e?|obiettivi(?: (?:strategici|specifici|operativi|annuali))?|indicatori)(?!\\p{L})`,
  'giu',
);

/** All numbers that a text declares, in its order. */
export const declaredNumbers = (text: string): readonly DeclaredNumber[] =>
  [...text.matchAll(DECLARED)].flatMap(({ 0: words, 1: number, 2: noun, index }) => {
    const amount = numberOf(number ?? '');
    const thing = THINGS.find(([, pattern]) => pattern.test(noun ?? ''))?.[0];
    return amount === undefined || thing === undefined ? [] : [{ thing, number: amount, at: index, words }];
  });
