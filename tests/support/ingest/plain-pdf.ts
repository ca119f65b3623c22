// PDFs without structure, written here piece by piece: text at places, ruled lines, several pages; for tests of what is guessed from places.

/** A piece of text with its lower left corner, in points from the lower left of the page. */
export type DrawnText = readonly [x: number, y: number, text: string];
/** A ruled line from one point to another. */
export type DrawnLine = readonly [x1: number, y1: number, x2: number, y2: number];

/** What stands on a page. */
export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  readonly lines?: readonly DrawnLine[];
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const contentOf = ({ texts, lines = [] }: DrawnPage): string =>
  [
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`),
    ...texts.map(([x, y, text]) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`),
  ].join('\n');

/** The bytes of a PDF with those pages, A4 upright, without compression. */
export const plainPdf = (pages: readonly DrawnPage[]): Uint8Array => {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
};

/** A ruled table: rows of texts in columns of given left edges, 20 points high, downward from `top`. */
export const ruledPage = (
  rows: readonly (readonly string[])[],
  xs: readonly number[],
  top: number,
): DrawnPage => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const bottom = top - rows.length * 20;
  return {
    texts: rows.flatMap((row, index) =>
      row.flatMap((text, column) => {
        const x = xs[column];
        return text === '' || x === undefined ? [] : [[x + 3, top - index * 20 - 14, text] as const];
      }),
    ),
    lines: [
      ...Array.from(
        { length: rows.length + 1 },
        (_, index) => [left, top - index * 20, right, top - index * 20] as const,
      ),
      ...xs.map((x) => [x, top, x, bottom] as const),
    ],
  };
};
