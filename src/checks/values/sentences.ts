/** Sentences of the prose of a document, in their order; headings stand alone. */
import { rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { lineOf } from './line-of.ts';
import { oneLine } from './one-line.ts';
import { type Passage, passagesOf } from './running-text.ts';

/** Where one sentence ends and the next one begins. */
const BETWEEN = /(?<=[.;!?:])\s+/g;

/** Part of a passage as a passage of its own, with the lines that it stands on. */
const part = ({ text, lines }: Passage, from: number, to: number): Passage => {
  const first = lines.findLastIndex(({ at }) => at <= from);
  return {
    text: text.slice(from, to),
    lines: lines
      .filter(({ at }, index) => index >= first && at < to)
      .map(({ at, place }) => ({ at: Math.max(0, at - from), place })),
  };
};

const split = (passage: Passage): readonly Passage[] => {
  const gaps = [...passage.text.matchAll(BETWEEN)].map(({ index, 0: gap }) => ({
    index,
    length: gap.length,
  }));
  const starts = [0, ...gaps.map(({ index, length }) => index + length)];
  const ends = [...gaps.map(({ index }) => index), passage.text.length];
  return starts.map((start, index) => part(passage, start, ends[index] ?? passage.text.length));
};

const firstLine = ({ lines: [first] }: Passage): number => (first === undefined ? 0 : lineOf(first.place));

/** The sentences of the texts of a document. */
export const sentencesOf = rememberObjects((document: DocumentRecord): readonly Passage[] => {
  const headings = document.texts.flatMap(({ role, text, place }): readonly Passage[] =>
    role === 'text' ? [] : [{ text: oneLine(text), lines: [{ at: 0, place }] }],
  );
  return [...passagesOf(document), ...headings]
    .flatMap(split)
    .filter(({ text }) => text !== '')
    .sort((one, other) => firstLine(one) - firstLine(other));
});
