/** Reads a DOCX as markup: paragraphs by their styles, tables with merged cells, footnotes at the end. Pictures are only counted. */
import type { Buffer } from 'node:buffer';

/** The markup of a document, and how many pictures it holds. */
export interface DocxMarkup {
  readonly html: string;
  readonly pictures: number;
}

/** Styles of titles that offices in Italy use beside those that the library knows; captions stay lines. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titolo'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Sottotitolo'] => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p[style-name='Titolo ${level}'] => h${level}:fresh`,
    `p[style-name='Titolo${level}'] => h${level}:fresh`,
  ]),
];

/** Throws what the library throws on a file that is no DOCX. `bytes`: an archive that has been unpacked under a budget before. */
export const readDocxMarkup = async (bytes: Buffer): Promise<DocxMarkup> => {
  // Loaded with the first DOCX: most programs read none.
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap: STYLES, convertImage, externalFileAccess: false, ignoreEmptyParagraphs: true },
  );
  return { html: value, pictures };
};
