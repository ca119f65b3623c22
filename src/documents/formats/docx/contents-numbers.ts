/** What the table of contents says before the word processor counts for itself: the numbers of the headings. */
import type { BookmarkListNumber, EstimatedPageNumbers, IXmlableObject, PageNumberEstimator } from 'docx';
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

/** Knows no page. A count of our own would differ from the word processor's here and there, and a wrong number is worse than none. */
const noPages = (): EstimatedPageNumbers => ({ bookmarks: new Map() });

/** Numbers of the headings as every format counts them; no pages: the word processor writes them when the contents are updated. */
export const contentsNumbers = (tree: DocumentTree, printing: Printing): PageNumberEstimator => {
  const listed = outlineOf(tree).filter(({ heading }) => heading.level <= DEEPEST);
  return Object.assign(noPages, {
    listNumbers: (body: IXmlableObject): ReadonlyMap<string, BookmarkListNumber> =>
      new Map(
        marksOf(body).flatMap((mark, place) => {
          const number = listed[place]?.number;
          return number === undefined || !printing.numbersItself ? [] : [[mark, listNumber(number)] as const];
        }),
      ),
  });
};
