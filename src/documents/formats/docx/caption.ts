/** Captions with numbers that the word processor counts anew when a table or figure is put in. */
import { Paragraph, SimpleField } from 'docx';
import { textRuns } from './literal-text.ts';
import { type Printing, takePageStart } from './printing.ts';
import { bookmarked } from './text-blocks.ts';

/** What a caption says, and the block that it names. */
export interface CaptionText {
  readonly id: string;
  readonly text: string;
}

const caption = (
  printing: Printing,
  { id, text }: CaptionText,
  { word, number, keepNext }: { readonly word: string; readonly number: number; readonly keepNext: boolean },
): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext,
    pageBreakBefore: keepNext && takePageStart(printing),
    children: [
      ...bookmarked(printing, id, [
        ...textRuns(`${word} `),
        new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)),
      ]),
      ...textRuns(` – ${text}`),
    ],
  });

/** The caption above a table, kept with its first row. */
export const tableCaption = (printing: Printing, text: CaptionText): Paragraph => {
  printing.tables += 1;
  return caption(printing, text, { word: 'Tabella', number: printing.tables, keepNext: true });
};

/** The caption under a figure, which is kept with it. */
export const figureCaption = (printing: Printing, text: CaptionText): Paragraph => {
  printing.figures += 1;
  return caption(printing, text, { word: 'Figura', number: printing.figures, keepNext: false });
};
