/** Running text: pieces of a sentence as runs, links, notes. */
import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Inline } from '../../tree.ts';
import { literalText, type RunLook, textRuns } from './literal-text.ts';
import { STATUS_COLOURS } from './palette.ts';
import { keepNote, type Printing } from './printing.ts';

const linkRuns = (
  printing: Printing,
  { text, target }: Extract<Inline, { kind: 'link' }>,
  look: RunLook,
): readonly ParagraphChild[] => {
  const children = [...textRuns(text, { ...look, style: 'Hyperlink' })];
  if (/^https?:\/\//i.test(target)) return [new ExternalHyperlink({ link: literalText(target), children })];
  const anchor = target.startsWith('#') ? printing.bookmarks.get(target.slice(1)) : undefined;
  return anchor === undefined ? textRuns(text, look) : [new InternalHyperlink({ anchor, children })];
};

const inlineRuns = (printing: Printing, inline: Inline, look: RunLook): readonly ParagraphChild[] => {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return textRuns(inline.text, look);
    case 'strong':
      return textRuns(inline.text, { ...look, bold: true });
    case 'emphasis':
      return textRuns(inline.text, { ...look, italics: true });
    case 'link':
      return linkRuns(printing, inline, look);
    case 'status':
      return [
        ...textRuns(inline.status.symbol, { ...look, color: STATUS_COLOURS[inline.status.stem] }),
        ...textRuns(` ${inline.status.word}`, look),
      ];
    case 'note':
      return [new FootnoteReferenceRun(keepNote(printing, inline.text))];
  }
};

/** The runs of a sentence. A link to nowhere, or to another scheme than the web's, is plain text. */
export const runsOf = (
  printing: Printing,
  inlines: readonly Inline[],
  look: RunLook = {},
): readonly ParagraphChild[] => inlines.flatMap((inline) => inlineRuns(printing, inline, look));
