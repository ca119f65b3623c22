/** How a sheet is printed: A4, as wide as the page, heads on every page, who and what in the margins. */
import type { WriteSheet } from 'hucre/xlsx';
import type { DocumentTree } from '../../tree.ts';
import { legalText } from './cell-text.ts';

/** Characters that an upright A4 page holds; wider sheets lie sideways. */
const UPRIGHT_WIDTH = 95;
/** Longest text in a margin: the format allows 255 characters in all. */
const MARGIN_TEXT = 70;

/** A text in the margin, where an ampersand would begin a command. */
const marginText = (text: string): string =>
  legalText(text.slice(0, MARGIN_TEXT).replace(/[\ud800-\udbff]$/, ''))
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&&');

/** Paper, margins and their texts for a sheet of that width in characters. */
export const pageSetup = (
  tree: DocumentTree,
  width: number,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation: width > UPRIGHT_WIDTH ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  },
  headerFooter: {
    oddHeader: `&L${marginText(tree.administration)}&R${tree.draft ? '&BBOZZA' : ''}`,
    oddFooter: `&L${marginText(`${tree.title} – versione ${tree.version}`)}&R&P / &N`,
  },
});
