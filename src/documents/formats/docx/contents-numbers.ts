/** What the table of contents says before the word processor counts for itself: numbers of the headings, pages. */
import type { BookmarkListNumber, EstimatedPageNumbers, IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { outlineOf } from '../../outline.ts';
import type { DocumentTree } from '../../tree.ts';
import type { Printing } from './printing.ts';

/** The deepest level that the contents list. */
const DEEPEST = 3;
/** Widths in the letters that Word measures by, in twentieths of a point. */
const DIGIT_WIDTH = 135;
const POINT_WIDTH = 60;

/** The mark that the writer has put on a heading. Bookmarks of our own have other names. */
const MARK = /"w:name":"(_Toc\d+)"/;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The marks of the listed headings, in reading order: each stands in a paragraph of the body itself. */
const marksOf = (body: IXmlableObject): readonly string[] => {
  const children: unknown = body['w:body'];
  if (!isList(children)) return [];
  return children.flatMap((child) => {
    if (typeof child !== 'object' || child === null || !('w:p' in child)) return [];
    const mark = MARK.exec(JSON.stringify(child['w:p']))?.[1];
    return mark === undefined ? [] : [mark];
  });
};

const listNumber = (text: string): BookmarkListNumber => ({
  text,
  separator: 'tab',
  width: [...text].reduce((sum, sign) => sum + (sign === '.' ? POINT_WIDTH : DIGIT_WIDTH), 0),
});

/** From this length on a word is no word; the estimate breaks it letter by letter, in a time that grows with its square and more. */
const LONGEST_WORD = 200;

/** Whether some text has such a word. Shapes of charts have no words to lay out. */
const hasEndlessWord = (tree: DocumentTree): boolean =>
  new RegExp(`[^\\s"\\\\]{${LONGEST_WORD}}`, 'u').test(
    JSON.stringify(tree, (key, value: unknown) => (key === 'shapes' ? undefined : value)),
  );

/** Knows no page: the word processor fills them in when the contents are updated. */
const noPages = (): EstimatedPageNumbers => ({ bookmarks: new Map() });

/**
 * Pages by an estimate that lays the document out with the letters embedded in it; numbers of the headings as every format counts them,
 * which spares a second layout.
 */
export const contentsNumbers = (tree: DocumentTree, printing: Printing): PageNumberEstimator => {
  const listed = outlineOf(tree).filter(({ heading }) => heading.level <= DEEPEST);
  const estimate = estimatePageNumbersWith({ guess: true });
  const pages: typeof noPages | typeof estimate = hasEndlessWord(tree) ? noPages : estimate;
  return Object.assign((...given: Parameters<PageNumberEstimator>) => pages(...given), {
    listNumbers: (body: IXmlableObject): ReadonlyMap<string, BookmarkListNumber> =>
      new Map(
        marksOf(body).flatMap((mark, place) => {
          const number = listed[place]?.number;
          return number === undefined || !printing.numbersItself ? [] : [[mark, listNumber(number)] as const];
        }),
      ),
  });
};
