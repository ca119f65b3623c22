/** Rows of separated values: semicolons, commas or tabs, with quoted fields that may hold separators and line breaks. */

/** A row with the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Field {
  readonly text: string;
  readonly end: number;
}

/** A quoted field; the closing quote may be missing, then the field ends with the text. */
const quotedField = (text: string, start: number, separator: string): Field => {
  let content = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: content + text.slice(at), end: text.length };
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      at = quote + 1;
      break;
    }
    content += '"';
    at = quote + 2;
  }
  const rest = plainField(text, at, separator);
  return { text: content + rest.text, end: rest.end };
};

const plainField = (text: string, start: number, separator: string): Field => {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end };
};

/** Splits a text whose line breaks are single line feeds. */
export const csvRows = (text: string, separator: string): readonly CsvRow[] => {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let [line, start, at] = [1, 1, 0];
  while (at <= text.length) {
    const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
    for (
      let each = text.indexOf('\n', at);
      each !== -1 && each < field.end;
      each = text.indexOf('\n', each + 1)
    )
      line += 1;
    fields.push(field.text);
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    rows.push({ line: start, fields });
    fields = [];
    line += 1;
    start = line;
  }
  return rows;
};

/** How many rows are looked at to find the separator. */
const SAMPLE = 50;
const SEPARATORS = [';', '\t', ','] as const;

/** The separator that gives the most rows the same number of fields; `undefined` where none gives two fields to most rows. */
export const separatorOf = (text: string): string | undefined => {
  const sample = text.split('\n', SAMPLE).filter((line) => line.trim() !== '');
  let best: { readonly separator: string; readonly rows: number } | undefined;
  for (const separator of SEPARATORS) {
    const widths = csvRows(sample.join('\n'), separator).map(({ fields }) => fields.length);
    const counts = new Map<number, number>();
    for (const width of widths.filter((each) => each > 1)) counts.set(width, (counts.get(width) ?? 0) + 1);
    const rows = Math.max(0, ...counts.values());
    if (rows * 2 > widths.length && rows > (best?.rows ?? 0)) best = { separator, rows };
  }
  return best?.separator;
};
