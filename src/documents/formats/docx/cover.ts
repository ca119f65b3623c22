/** The cover: whose document, which, how it was approved, and whether something is missing. */
import { HeadingLevel, Paragraph } from 'docx';
import { formatDate } from '../../../wording/index.ts';
import type { DocumentTree } from '../../tree.ts';
import { textRuns } from './literal-text.ts';
import { DRAFT_WORD } from './page-frame.ts';

const line = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [...textRuns(text)] });

/** The paragraphs of the cover. */
export const coverParagraphs = (tree: DocumentTree): readonly Paragraph[] => [
  line('CoverAdministration', tree.administration),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [...textRuns(tree.title)] }),
  ...(tree.subtitle === undefined ? [] : [line('Subtitle', tree.subtitle)]),
  ...(tree.draft ? [line('CoverDraft', `${DRAFT_WORD}: mancano ancora dei contenuti.`)] : []),
  ...tree.cover.map((text) => line('CoverLine', text)),
  ...(tree.act === undefined ? [] : [line('CoverLine', tree.act)]),
  ...(tree.date === undefined ? [] : [line('CoverLine', formatDate(tree.date))]),
  line('CoverSmall', `Anno ${tree.year} · versione ${tree.version}`),
];
