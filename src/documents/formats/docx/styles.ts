/** The styles that an office goes on editing with: Word's own where it has them, so that they appear under their names in every language. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { HEADING_LIST } from './numbering.ts';
import { DRAFT, FAMILY, INK, LINE, MUTED, PRIMARY, WARNING, WARNING_GROUND } from './palette.ts';

/** Sizes are half points, distances twentieths of a point. */
const BODY_SIZE = 21;

const heading = (
  level: number,
  size: number,
  space: { readonly before: number; readonly after: number },
): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => ({
  run: { font: FAMILY, size, bold: true, color: level < 3 ? PRIMARY : INK },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: space,
    outlineLevel: level - 1,
    numbering: { reference: HEADING_LIST, level: level - 1 },
  },
});

const style = (
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'> & {
    readonly basedOn?: string;
    readonly next?: string;
  },
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...look });

const contentsLevel = (level: number): IParagraphStyleOptions =>
  style(`TOC${level}`, `toc ${level}`, {
    run: level === 1 ? { bold: true } : {},
    paragraph: {
      spacing: { before: level === 1 ? 120 : 0, after: 40 },
      // Where the writer puts the tab stop after the number: a long entry goes on beneath its text.
      indent: { left: level * 480, hanging: level * 480 - (level - 1) * 284 },
    },
  });

/** Items stand close together; what follows the last one keeps its distance. */
const LIST_ITEM = { paragraph: { contextualSpacing: true, spacing: { after: 160 } } } as const;

const TEXT_STYLES: readonly IParagraphStyleOptions[] = [
  style('Normal', 'Normal', {
    paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  style('Lead', 'Testo in evidenza', {
    next: 'Normal',
    run: { size: 25, color: PRIMARY },
    paragraph: {
      keepNext: true,
      spacing: { before: 60, after: 200, line: 240, lineRule: LineRuleType.AUTO },
    },
  }),
  style('SmallPrint', 'Nota', {
    run: { size: 18, color: MUTED },
    paragraph: { spacing: { before: 60, after: 160 } },
  }),
  style('Warning', 'Avviso', {
    next: 'Normal',
    run: { color: WARNING },
    paragraph: {
      spacing: { before: 120, after: 160 },
      indent: { left: 170, right: 170 },
      shading: { fill: WARNING_GROUND },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: WARNING } },
    },
  }),
  style('Chart', 'Figura', {
    next: 'Caption',
    paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
  }),
  style('Spacer', 'Distanza', {
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 80, line: 160, lineRule: LineRuleType.AUTO } },
  }),
  style('ListBullet', 'List Bullet', LIST_ITEM),
  style('ListNumber', 'List Number', LIST_ITEM),
];

const TABLE_STYLES: readonly IParagraphStyleOptions[] = [
  style('TableText', 'Testo tabella', {
    run: { size: 18 },
    paragraph: { spacing: { before: 20, after: 20, line: 216, lineRule: LineRuleType.AUTO } },
  }),
  style('TableFigure', 'Cifra tabella', {
    basedOn: 'TableText',
    paragraph: { alignment: AlignmentType.RIGHT },
  }),
  style('TableHead', 'Intestazione tabella', {
    basedOn: 'TableText',
    run: { bold: true, color: INK },
    paragraph: { keepNext: true },
  }),
  style('TableHeadGroup', 'Intestazione gruppo', {
    basedOn: 'TableHead',
    paragraph: { alignment: AlignmentType.CENTER },
  }),
  style('TableHeadFigure', 'Intestazione cifra', {
    basedOn: 'TableHead',
    paragraph: { alignment: AlignmentType.RIGHT },
  }),
];

const FRAME_STYLES: readonly IParagraphStyleOptions[] = [
  contentsLevel(1),
  contentsLevel(2),
  contentsLevel(3),
  style('TOCHeading', 'TOC Heading', {
    next: 'Normal',
    run: { size: 36, bold: true, color: PRIMARY },
    paragraph: { keepNext: true, spacing: { after: 240 } },
  }),
  style('TOCNote', "Nota dell'indice", {
    next: 'Normal',
    run: { size: 18, color: MUTED },
    paragraph: { spacing: { after: 160 } },
  }),
  style('Header', 'header', {
    run: { size: 16, color: MUTED },
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  }),
  style('HeaderEnd', 'Intestazione ultima riga', {
    basedOn: 'Header',
    paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: LINE } } },
  }),
  style('Footer', 'footer', {
    run: { size: 16, color: MUTED },
    paragraph: {
      alignment: AlignmentType.RIGHT,
      spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
    },
  }),
];

const COVER_STYLES: readonly IParagraphStyleOptions[] = [
  style('CoverAdministration', 'Copertina ente', {
    run: { size: 30, bold: true, color: INK },
    paragraph: {
      spacing: { before: 600, after: 2600 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 10, color: PRIMARY } },
    },
  }),
  style('Subtitle', 'Subtitle', { run: { size: 34, color: MUTED }, paragraph: { spacing: { after: 360 } } }),
  style('CoverLine', 'Copertina riga', {
    run: { size: 24, color: INK },
    paragraph: { spacing: { after: 100 } },
  }),
  style('CoverDraft', 'Copertina bozza', {
    run: { size: 28, bold: true, color: DRAFT },
    paragraph: {
      spacing: { before: 200, after: 300 },
      indent: { left: 170, right: 170 },
      shading: { fill: 'FCE9E6' },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: DRAFT } },
    },
  }),
  style('CoverSmall', 'Copertina dati', {
    run: { size: 18, color: MUTED },
    paragraph: { spacing: { after: 40 } },
  }),
];

/** All styles of a document. */
export const documentStyles = (): IStylesOptions => ({
  default: {
    document: { run: { font: FAMILY, size: BODY_SIZE, color: INK, language: { value: 'it-IT' } } },
    title: {
      run: { size: 64, bold: true, color: PRIMARY },
      paragraph: { spacing: { after: 200, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(1, 36, { before: 480, after: 200 }),
    heading2: heading(2, 28, { before: 360, after: 140 }),
    heading3: heading(3, 24, { before: 280, after: 100 }),
    heading4: heading(4, 21, { before: 200, after: 80 }),
    caption: {
      run: { size: 19, bold: true, color: INK },
      paragraph: { keepLines: true, spacing: { before: 240, after: 80 } },
    },
    hyperlink: { run: { color: PRIMARY, underline: {} } },
    footnoteText: {
      run: { size: 17 },
      paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [...TEXT_STYLES, ...TABLE_STYLES, ...FRAME_STYLES, ...COVER_STYLES],
});
