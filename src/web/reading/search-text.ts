/** Whether a text holds all words of a filter; accents and case do not matter. */

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** True for an empty filter. */
export const matchesText = (filter: string | undefined, text: string): boolean => {
  const haystack = plain(text);
  return plain(filter ?? '')
    .split(/\s+/)
    .every((word) => haystack.includes(word));
};
