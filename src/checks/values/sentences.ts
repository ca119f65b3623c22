/** Sentences of prose that lines break, each with the place of its first line. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { lineOf } from './hierarchy.ts';

/** A sentence on one line; `lines`: where in its text each printed line begins. */
export interface Sentence {
  readonly text: string;
  readonly place: Place;
  readonly lines: readonly { readonly from: number; readonly place: Place }[];
}

/** The place of the line in which a position of a sentence stands. */
export const placeIn = ({ lines, place }: Sentence, position: number): Place =>
  lines.findLast(({ from }) => from <= position)?.place ?? place;

/** Empty lines between the lines of a text that is set with wide spacing. */
const LINES_APART = 2;
/** A sentence that goes on for longer is no sentence. */
const LONGEST = 900;
const END = /[.;!?:](?=\s|$)/;

const longer = (open: Sentence | undefined, words: string, place: Place): Sentence =>
  open === undefined
    ? { text: words, place, lines: [{ from: 0, place }] }
    : {
        ...open,
        text: `${open.text} ${words}`,
        lines: [...open.lines, { from: open.text.length + 1, place }],
      };

/** The sentences of the texts of a document; headings stand alone. */
export const sentencesOf = rememberObjects(({ texts }: DocumentRecord): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  let last = 0;
  const close = () => {
    if (open !== undefined) sentences.push(open);
    open = undefined;
  };
  for (const { role, text, place } of texts) {
    const line = lineOf(place);
    if (role !== 'text' || line > last + LINES_APART || (open?.text.length ?? 0) > LONGEST) close();
    last = line;
    const parts = text
      .replace(/\s+/g, ' ')
      .trim()
      .split(new RegExp(`(?<=${END.source})`));
    for (const part of parts) {
      const words = part.trim();
      if (words === '') continue;
      open = longer(open, words, place);
      if (END.test(words)) close();
    }
    if (role !== 'text') close();
  }
  close();
  return sentences;
});
