/** Ids and links of the markup: ids without characters that an address would not bear, links only to where they may lead. */

/** An id as an anchor: letters, figures, `-`, `.` and `_`; every other character as its number, so that two ids stay two. */
export const anchorOf = (id: string): string =>
  id.replace(/[^\p{L}\p{N}.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);

/** The address of a link: a place of this document or a page of the web, nothing else. */
export const hrefOf = (target: string): string | undefined => {
  if (target.startsWith('#')) return `#${anchorOf(target.slice(1))}`;
  return /^https?:\/\//i.test(target) ? target : undefined;
};
