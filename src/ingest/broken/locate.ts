/** Where tables with broken cells stand among lines: heading row, title above it, rows from mark to mark, and where the last one ends. */
import type { Atom } from '../raw.ts';
import { type BrokenHeader, headerIn, mayStartHeader } from './headings.ts';
import { codeMark, type Mark, markIn } from './marks.ts';
import { isRunPiece } from './pieces.ts';
import { isBlank, type LineRun, startsPage } from './source-lines.ts';
import { textOf, wordsOf } from './words.ts';
import { linePieces } from './written-lines.ts';

/** The lines of a row and its mark. */
export interface BrokenRow {
  readonly mark: Mark;
  readonly lines: readonly Atom[];
}

/** A table found; `furniture`: lines of the page that stand between its rows. */
export interface BrokenTable {
  readonly header: BrokenHeader;
  readonly titleLines: readonly Atom[];
  readonly headerLines: readonly Atom[];
  readonly rows: readonly BrokenRow[];
  readonly furniture: readonly Atom[];
  readonly keepsEnds: boolean;
}

const HEADER_LINES = 100;
const TITLE_DISTANCE = 160;
const PROSE_LENGTH = 95;
const LAST_ROW_LINES = 70;

const collapsed = (text: string): string => text.trim().replace(/\s+/g, ' ');

const nextWritten = (lines: readonly Atom[], after: number): string => {
  const found = lines.slice(after + 1, after + 4).find((line) => !isBlank(line));
  return found === undefined ? '' : collapsed(found.text);
};

const HALF_MARK = /^(?:E|FRD:?|FRRD:?|FUA:?|Ind\.|Ob\.|Indicatore|Obiettivo|Area|Ambito|[AIO][SO])$/;

/** The mark that a row begins with on this line; a mark of two words may be broken over two lines. */
const markAt = (lines: readonly Atom[], index: number): Mark | undefined => {
  const own = collapsed(lines[index]?.text ?? '').replace(/^P (?=[A-Z])/, '');
  if (own === '') return undefined;
  return markIn(HALF_MARK.test(own) ? `${own} ${nextWritten(lines, index)}` : own);
};

/** The mark of a row of this table: without a column of marks a row begins with its code. */
const rowMarkAt = (lines: readonly Atom[], index: number, isMarked: boolean): Mark | undefined =>
  isMarked ? markAt(lines, index) : codeMark(collapsed(lines[index]?.text ?? ''));

const NUMBERED = /^\s*\d+(?:\.\d+)+\s*[-–—]\s*\S/;
const UNIT_TITLE = /[-–—:]\s.*(?:risultato|performance|grado)\b.*\d\s*%\s*$/i;

/** Tables of a post's objectives: "PO 2 – Servizio …", "Obiettivi del S.G.". */
const POST_TITLE =
  /^\s*(?:P\.?\s?O\.?\s?\d*\s*[-–—]|E\.?Q\.?\s?\d*\s*[-–—]|posizione organizzativa|obiettivi (?:del|dell['’]|dei|individuali)|dirigente|segretario generale)/i;

const isTitleLine = ({ text }: Atom): boolean => NUMBERED.test(text) || UNIT_TITLE.test(text);

const isPostTitle = ({ text }: Atom): boolean => POST_TITLE.test(text) && text.length <= PROSE_LENGTH;

const endsInFigure = (line: Atom): boolean => isRunPiece(linePieces(line).at(-1));

/** Where the title of a table begins and ends above its heading row; `undefined` when the table goes on from the one above. */
const titleRange = (
  lines: readonly Atom[],
  header: number,
  from: number,
): readonly [number, number] | undefined => {
  let near = header - 1;
  while (near >= from && header - near < 10 && isBlank(lines[near] ?? NO_LINE)) near -= 1;
  const line = lines[near];
  if (line === undefined || near < from || isBlank(line)) return undefined;
  if (isTitleLine(line) || isPostTitle(line) || startsPage(line)) return [near, near + 1];
  for (let index = near; index >= Math.max(from, header - TITLE_DISTANCE); index -= 1) {
    const above = lines[index];
    if (above !== undefined && isTitleLine(above)) return [index, index + 1];
    if (markAt(lines, index) !== undefined) break;
  }
  if (endsInFigure(line) || line.text.length > PROSE_LENGTH) return undefined;
  const before = lines[near - 1];
  const isTwoLines = before !== undefined && near - 1 >= from && !isBlank(before) && !endsInFigure(before);
  return [isTwoLines && UNIT_TITLE.test(`${before.text} ${line.text}`) ? near - 1 : near, near + 1];
};

const NO_LINE: Atom = { atom: -1, text: '', place: { file: '' } };

interface FoundHeader {
  readonly header: BrokenHeader;
  readonly at: number;
  readonly body: number;
  readonly isMarked: boolean;
}

const isTelling = ({ columns, strangeLetters }: BrokenHeader): boolean => {
  const roles = new Set(columns.map(({ role }) => role));
  const figures = (['result', 'target', 'achievement', 'score', 'value'] as const).filter((role) =>
    roles.has(role),
  );
  return roles.has('title') && figures.length > 0 && strangeLetters <= columns.length * 2;
};

const headerAt = (run: LineRun, at: number): FoundHeader | undefined => {
  const line = run.lines[at];
  if (line === undefined || !mayStartHeader(line)) return undefined;
  const end = Math.min(run.lines.length, at + HEADER_LINES);
  for (let body = at + 1; body < end; body += 1) {
    const isMarked = markAt(run.lines, body) !== undefined;
    if (!isMarked && rowMarkAt(run.lines, body, false) === undefined) continue;
    const header = headerIn(textOf(wordsOf(run.lines.slice(at, body), run.keepsEnds).words));
    return isTelling(header) ? { header, at, body, isMarked } : undefined;
  }
  return undefined;
};

const PLACEHOLDER = /^\s*\[[^\]]{3,40}\]\s*$/;

/** A template's placeholder with the page number after it. */
const isFurniture = (lines: readonly Atom[], index: number): boolean => {
  const line = lines[index];
  if (line === undefined) return false;
  if (PLACEHOLDER.test(line.text)) return true;
  const above = lines.slice(Math.max(0, index - 4), index).filter((each) => !isBlank(each));
  return /^\s*\d{1,3}\s*$/.test(line.text) && PLACEHOLDER.test(above.at(-1)?.text ?? '');
};

const OFFICES = /(?:\s+[A-Z][A-Z0-9.]{0,7})*\s*$/;

/** A line of figures, or of offices after them. */
const endsRow = (line: Atom): boolean => {
  const text = ` ${line.text}`.replace(OFFICES, ' ');
  return text.trim() === '' || endsInFigure({ ...line, text });
};

/** How many lines the last row has: up to its last line of figures, and the offices after it. */
const lastRowLength = (lines: readonly Atom[]): number => {
  let end = 1;
  let written = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    written += 1;
    const isNewPage = index > 0 && startsPage(line) && /^\s*[\p{Lu}\d]/u.test(line.text);
    if (isNewPage || line.text.length > PROSE_LENGTH || (index > 0 && isTitleLine(line))) break;
    if (written > LAST_ROW_LINES || PLACEHOLDER.test(line.text)) break;
    if (endsRow(line)) end = index + 1;
  }
  const after = lines.slice(end).findIndex((line) => line.text.trim() !== '' || line.text.length < 2);
  return after < 0 ? lines.length : end + after;
};

const rowsOf = (
  lines: readonly Atom[],
  { body: from, isMarked }: FoundHeader,
  to: number,
): readonly BrokenRow[] => {
  const starts: { readonly mark: Mark; readonly index: number }[] = [];
  for (let index = from; index < to; index += 1) {
    const mark = rowMarkAt(lines, index, isMarked);
    if (mark !== undefined) starts.push({ mark, index });
  }
  return starts.map(({ mark, index }, position) => {
    const own = lines.slice(index, starts[position + 1]?.index ?? to);
    return { mark, lines: starts[position + 1] === undefined ? own.slice(0, lastRowLength(own)) : own };
  });
};

/** The tables with broken cells in a run of lines. */
export const brokenTables = (run: LineRun): readonly BrokenTable[] => {
  const { lines, keepsEnds } = run;
  const headers: FoundHeader[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = headerAt(run, at);
    if (found !== undefined) headers.push(found);
    at = found?.body ?? at;
  }
  const titles = headers.map(({ at }, index) => titleRange(lines, at, headers[index - 1]?.body ?? 0));
  return headers.map((found, index): BrokenTable => {
    const { header, at, body } = found;
    const end = titles[index + 1]?.[0] ?? headers[index + 1]?.at ?? lines.length;
    const rows = rowsOf(lines, found, end);
    const furniture = new Set(
      lines.slice(body, end).filter((line, offset) => !isBlank(line) && isFurniture(lines, body + offset)),
    );
    return {
      header,
      keepsEnds,
      titleLines: lines.slice(...(titles[index] ?? [at, at])),
      headerLines: lines.slice(at, body).filter((line) => !isBlank(line)),
      rows: rows.map((row) => ({ ...row, lines: row.lines.filter((line) => !furniture.has(line)) })),
      furniture: [...furniture],
    };
  });
};
