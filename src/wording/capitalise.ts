/** Words at the beginning of a label. */

/** The text with its first letter in upper case: vocabulary nouns are written small. */
export const capitalise = (text: string): string =>
  `${text.slice(0, 1).toLocaleUpperCase('it')}${text.slice(1)}`;
