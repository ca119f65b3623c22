/** Identifiers made of printed codes and titles: readable, the same for the same documents, never twice. */
import { plainText, plainWords } from '../values/plain-text.ts';

const LONGEST_LINE = 2000;
const LONGEST_CODE = 100;
const LONGEST_SLUG = 48;

/** A printed text on one line, without control characters. */
export const lineOf = (published: string): string =>
  plainText(published.replace(/\p{Cc}/gu, ' ')).slice(0, LONGEST_LINE);

/** A printed code as it is kept. */
export const codeOf = (published: string): string => lineOf(published).slice(0, LONGEST_CODE);

/** Letters and digits of a text: two titles with the same key are the same title. */
export const titleKey = (published: string): string => plainWords(published).replace(/[^\p{L}\d]+/gu, '');

/** A code without what printing adds: case, spaces, a dot at its end. */
export const codeKey = (published: string): string =>
  plainWords(published).replace(/[\s\u00a0]+|[.:]+$/g, '');

/** A text as part of an identifier; empty when it has neither letters nor digits of the Latin alphabet. */
export const slugOf = (text: string): string =>
  plainWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');

/** Gives out identifiers: the first to ask for a name has it, later ones a number behind it. */
export type IdBook = (prefix: string, text: string) => string;

/** A new book of identifiers. */
export const idBook = (): IdBook => {
  const used = new Map<string, number>();
  const taken = new Set<string>();
  return (prefix, text) => {
    const slug = slugOf(text);
    const base = slug === '' ? prefix : `${prefix}-${slug}`;
    let number = (used.get(base) ?? 0) + 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    used.set(base, number);
    taken.add(id);
    return id;
  };
};
