/** Words of a row that a new page has put after its figures: the rest of its title or of its algorithm. */
import { isOpen } from './pieces.ts';
import type { Word } from './words.ts';

/** Words before a page's first line, and from there on. */
export interface PageParts {
  readonly before: readonly Word[];
  readonly rest: readonly Word[];
}

/** Parts words at the first line of a new page. */
export const partAtPage = (words: readonly Word[]): PageParts => {
  const at = words.findIndex(({ startsPage }) => startsPage);
  return at < 0 ? { before: words, rest: [] } : { before: words.slice(0, at), rest: words.slice(at) };
};

const endsOpen = (words: readonly Word[]): boolean => isOpen(words.at(-1)?.text ?? '');

/** Which text goes on: the one that ends open; a title otherwise, but then it is not certain when the title may be complete. */
export const continued = (
  title: readonly Word[],
  algorithm: readonly Word[],
  rest: readonly Word[],
): { readonly title: readonly Word[]; readonly algorithm: readonly Word[]; readonly isCertain: boolean } => {
  if (rest.length === 0) return { title, algorithm, isCertain: true };
  if (endsOpen(algorithm) && !endsOpen(title)) {
    return { title, algorithm: [...algorithm, ...rest], isCertain: true };
  }
  const goesOn = /^[\p{Ll}(]/u.test(rest[0]?.text ?? '');
  return { title: [...title, ...rest], algorithm, isCertain: endsOpen(title) || goesOn };
};
