/** Words of titles and algorithms that say which way is better, and number words; about the language, not about any document. */
import { plainWords } from './plain-text.ts';

const LOWER =
  /\b(?:tempo medio|tempi medi|tempo di|tempi di|giorni|giornate di assenza|assenz[ae]|ritard[oi]|riduzion[ei]|riduzione d|contenimento|diminuzion[ei]|non conformita|reclami|costo|costi|scostament[oi]|contenzios[oi]|errori)\b/;
/** Counts of days that are better when there are more of them. */
const HIGHER_ALL_THE_SAME = /\bgiorni di (?:apertura|formazione|presenza)\b/;

/** Whether the title says that less is better. */
export const titleSaysLower = (title: string): boolean => {
  const words = plainWords(title);
  return LOWER.test(words) && !HIGHER_ALL_THE_SAME.test(words);
};

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  un: '1',
  uno: '1',
  una: '1',
  due: '2',
  tre: '3',
  quattro: '4',
  cinque: '5',
  sei: '6',
  sette: '7',
  otto: '8',
  nove: '9',
  dieci: '10',
};

/** `due eventi` → `2 eventi`, for the first word only. */
export const withFigure = (text: string): string => {
  const [first = '', ...rest] = text.split(' ');
  const figure = NUMBER_WORDS[first.toLowerCase()];
  return figure === undefined ? text : [figure, ...rest].join(' ');
};
