/** The few styles of the sheets: quiet lines, bold heads and totals, links as links. */
import type { CellStyle } from 'hucre/xlsx';

const INK = '17324D';
const MUTED = '50606F';
const LINE = { style: 'thin', color: { rgb: 'D3DAE3' } } as const;
const STRONG_LINE = { style: 'medium', color: { rgb: INK } } as const;
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/** A font named in full: programs do not take what is missing from the usual one. */
const font = (style: NonNullable<CellStyle['font']>): Pick<CellStyle, 'font'> => ({
  font: { name: 'Calibri', size: 11, ...style },
});

const ground = (rgb: string): Pick<CellStyle, 'fill'> => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});

/** The title of a sheet: the caption of its table. */
export const CAPTION: CellStyle = {
  ...font({ bold: true, size: 14, color: { rgb: INK } }),
  alignment: { vertical: 'center', wrapText: true },
};

/** Small print. */
export const SMALL: CellStyle = {
  ...font({ size: 10, color: { rgb: MUTED } }),
  alignment: { vertical: 'top', wrapText: true },
};

/** A link to another sheet or page. */
export const LINK: CellStyle = {
  ...font({ underline: true, color: { rgb: '0055AA' } }),
  alignment: { vertical: 'top', wrapText: true },
};

/** The word that says that something is missing. */
export const DRAFT: CellStyle = font({ bold: true, size: 14, color: { rgb: 'B3261E' } });

/** The name of a fact. */
export const LABEL: CellStyle = { ...font({ bold: true }), alignment: { vertical: 'top' } };

/** Running text. */
export const TEXT: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** A heading over a column or over a group of columns. */
export const headStyle = (align: 'left' | 'right' | 'center'): CellStyle => ({
  ...font({ bold: true, color: { rgb: INK } }),
  ...ground('E4EEFA'),
  border: { ...GRID, bottom: STRONG_LINE },
  alignment: {
    horizontal: align,
    vertical: 'bottom',
    wrapText: true,
    ...(align === 'right' && { indent: 1 }),
  },
});

/** How a cell of a table looks. */
export interface BodyLook {
  readonly role: 'body' | 'group' | 'total';
  readonly figures: boolean;
  readonly indent: number;
  readonly link: boolean;
  readonly format?: string;
}

/** Deepest indent that is still read. */
const INDENT_LIMIT = 10;

/** The style of a cell of a table. */
export const bodyStyle = ({ role, figures, indent, link, format }: BodyLook): CellStyle => ({
  ...(role !== 'body' && font({ bold: true })),
  ...(link && font({ underline: true, bold: role !== 'body', color: { rgb: '0055AA' } })),
  ...(role === 'group' && ground('F0F4F9')),
  border: role === 'total' ? { ...GRID, top: STRONG_LINE } : GRID,
  alignment: {
    horizontal: figures ? 'right' : 'left',
    vertical: 'top',
    wrapText: true,
    // Figures keep a little away from the words of the next column
    ...((figures || indent > 0) && { indent: figures ? 1 : Math.min(indent, INDENT_LIMIT) }),
  },
  ...(format !== undefined && { numFmt: format }),
});
