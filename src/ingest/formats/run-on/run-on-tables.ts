/**
 * Tables in lines without tabs or gaps, as a converter leaves them that puts out cell after cell: headings, then for each row its words,
 * broken over lines, and its figures at the end of the last one. Only the order of what is printed counts, never the values.
 */
import type { LaidTable } from '../fixed-width/laid-tables.ts';
import type { LaidRow } from '../fixed-width/rows.ts';
import { figuresAtEnd } from './figures.ts';
import { headingsAt, type RunOnColumn } from './headings.ts';
import { codePattern, type Fragment, ROW_CODE, textsOf } from './row-texts.ts';

/** The line that closes a card with what its rows bring to it: "Raggiungimento dell'obiettivo". */
const OUTCOME =
  /^(?:(?:grado|livello|percentuale) di )?(?:raggiungimento|conseguimento|realizzazione|risultato|punteggio) (?:complessivo|totale|finale|dell'obiettivo|obiettivo|della scheda)\b/i;
const TOTAL = new RegExp(
  `^(?:totale?|sub-?totale|performance (?:complessiva|totale)|ente performance complessiva)\\b|${OUTCOME.source}`,
  'i',
);
/** A line that names the next table and the value of what it is about. */
const NEXT_TITLE = /[-–:]\s*(?:risultato|performance|grado)\b[^\d%]{0,60}\d[\d.,]*\s*%$/i;
const MOST_LINES_OF_ROW = 14;
const LONGEST = 160;

/** An objective between the rows prints its weight, and where it is assessed its realisation and what it brings to the whole. */
const ofObjective = (columns: readonly RunOnColumn[], count: number): readonly number[] | undefined => {
  const [weight, ...others] = (['weight', 'realisation', 'contribution'] as const).map((role) =>
    columns.findIndex((column) => column.role === role),
  );
  const all = [weight ?? -1, ...others].filter((position) => position >= 0);
  if (count === all.length) return all;
  return count === 1 && weight !== undefined && weight >= 0 ? [weight] : undefined;
};

/** Positions among the columns of figures, for figures that are fewer than these. */
const positionsOf = (
  columns: readonly RunOnColumn[],
  count: number,
  row: {
    readonly isTotal: boolean;
    readonly isOutcome: boolean;
    readonly isParameter: boolean;
    readonly isObjective: boolean;
    /** Whether the last figure is a share, as realisations are. */
    readonly endsInShare: boolean;
  },
): readonly number[] | undefined => {
  if (count === columns.length) return columns.map((_, position) => position);
  if (row.isObjective) return ofObjective(columns, count);
  const closing = columns.flatMap(({ role }, position) =>
    role === 'weight' || role === 'contribution' ? [position] : [],
  );
  if (row.isOutcome && count === 1) return closing.slice(-1);
  if (row.isTotal) return count === closing.length ? closing : count === 1 ? closing.slice(0, 1) : undefined;
  const periods = columns.filter(({ role }) => role === 'period').length;
  if (periods === 0) return undefined;
  const isOfParameter = row.isParameter || (count === periods + 1 && !row.endsInShare);
  if (isOfParameter) return count <= periods + 1 ? columns.slice(0, count).map((_, at) => at) : undefined;
  const first = columns.length - count;
  return first <= periods ? columns.slice(first).map((_, at) => first + at) : undefined;
};

/** The row that is open; `left`: words above it that made no row. */
interface Open {
  readonly fragments: Fragment[];
  readonly left: readonly Fragment[];
  /** Whether the code of the next row goes on from this one's. */
  isObjective: boolean;
}

interface Table {
  readonly columns: readonly RunOnColumn[];
  readonly rows: LaidRow[];
  to: number;
}

const isPeriodic = ({ columns }: Table): boolean => columns.some(({ role }) => role === 'period');

/** Puts a row together; `false` when its figures fit in no way. */
const closeRow = (table: Table, open: Open, figures: readonly string[], line: number): boolean => {
  const words = table.columns.filter(({ kind }) => kind !== 'figure');
  const places = table.columns.filter(({ kind }) => kind === 'figure');
  const first = open.fragments[0]?.text ?? '';
  const isTotal = TOTAL.test(first);
  const isParameter = isPeriodic(table) && !isTotal && !ROW_CODE.test(first);
  const positions = positionsOf(places, figures.length, {
    isTotal,
    isOutcome: OUTCOME.test(first),
    isParameter,
    isObjective: open.isObjective,
    endsInShare: figures.at(-1)?.endsWith('%') === true,
  });
  if (positions === undefined || open.fragments.length === 0) return false;
  const label = open.fragments.map(({ text }) => text).join(' ');
  const last = words.findLastIndex(({ kind }) => kind === 'text');
  const texts = isParameter
    ? words.map((_, position) => (position === last ? label : ''))
    : textsOf(open.fragments, words);
  const start = open.fragments[0]?.line ?? line;
  keep(table, open.left);
  table.rows.push([
    ...texts.map((text) => (text === '' ? undefined : { text, line: start })),
    ...places.map((_, position) => {
      const at = positions.indexOf(position);
      const text = at < 0 ? undefined : figures[at];
      return text === undefined ? undefined : { text, line };
    }),
  ]);
  table.to = line;
  return true;
};

/**
 * Words between rows that make none. Where rows begin with codes, words in small letters are the rest of the title above, which a new page
 * has put after its figures; others stay in the table, as a title without figures.
 */
const keep = ({ columns, rows }: Table, fragments: readonly Fragment[]): void => {
  const [first] = fragments;
  if (first === undefined) return;
  const text = fragments.map((fragment) => fragment.text).join(' ');
  const title = columns.findIndex(({ kind }) => kind === 'title');
  const above = rows.at(-1);
  const cell = above?.[title];
  if (above !== undefined && cell !== undefined && /^\p{Ll}/u.test(text)) {
    rows[rows.length - 1] = above.map((own, position) =>
      position === title ? { ...cell, text: `${cell.text} ${text}` } : own,
    );
    return;
  }
  rows.push(columns.map(({ kind }) => (kind === 'title' ? { text, line: first.line } : undefined)));
};

/** Whether a line begins a row: with its code, and no line of figures alone. */
const startsRow = ({ columns }: Table, text: string): boolean => {
  const ofCode = columns.find(({ kind }) => kind === 'code');
  if (ofCode === undefined || !codePattern(ofCode).test(text)) return false;
  return figuresAtEnd(text, columns.length).text !== '';
};

/** Whether the next line begins with a code that goes on from the one of the row that is open. */
const isAbove = (table: Table, [first]: readonly Fragment[], next: string): boolean => {
  const ofCode = table.columns.find(({ kind }) => kind === 'code');
  if (ofCode === undefined || first === undefined) return false;
  const [own = '', below = ''] = [first.text, next.trim()].map(
    (text) => codePattern(ofCode).exec(text)?.[0] ?? '',
  );
  return own !== '' && below.startsWith(own) && /^[-–._a-z]/.test(below.slice(own.length));
};

const isEnd = (line: string): boolean =>
  line.length > LONGEST || line.includes('\t') || NEXT_TITLE.test(line.trim());

/** Empty lines part cells and rows where one stands under the headings; elsewhere they end the table. */
const endCell = ({ fragments }: Open): void => {
  const last = fragments.at(-1);
  if (last !== undefined) fragments[fragments.length - 1] = { ...last, isLast: true };
};

/** Takes a line; whether it closed the row that is open. */
const takeLine = (table: Table, open: Open, text: string, line: number): boolean => {
  const most = table.columns.filter(({ kind }) => kind === 'figure').length;
  const found = figuresAtEnd(text, most);
  const isWhole =
    found.figures.length > 1 || (found.figures.length === 1 && (TOTAL.test(text) || open.isObjective));
  if (!isWhole) {
    open.fragments.push({ text, line });
    return false;
  }
  if (found.text !== '') open.fragments.push({ text: found.text, line });
  if (closeRow(table, open, found.figures, line)) return true;
  if (found.text !== '') open.fragments.pop();
  open.fragments.push({ text, line });
  return false;
};

/** Reads the rows below the headings up to the first line that fits no more. */
const readRows = (lines: readonly string[], from: number, table: Table): void => {
  let open: Open = { fragments: [], left: [], isObjective: false };
  const isSpaced = (lines[from] ?? '').trim() === '';
  for (let index = from; index < lines.length; index += 1) {
    const text = (lines[index] ?? '').trim();
    if (text === '' && isSpaced) {
      endCell(open);
      continue;
    }
    if (text === '' || isEnd(text) || open.fragments.length > MOST_LINES_OF_ROW) return;
    if (headingsAt(lines, index) !== undefined) return;
    if (startsRow(table, text) && open.fragments.length > 0)
      open = { fragments: [], left: [...open.left, ...open.fragments], isObjective: false };
    open.isObjective = isAbove(
      table,
      [...open.fragments.slice(0, 1), { text, line: 0 }],
      lines[index + 1] ?? '',
    );
    if (!takeLine(table, open, text, index + 1)) continue;
    if (TOTAL.test(open.fragments[0]?.text ?? '')) return;
    open = { fragments: [], left: [], isObjective: false };
  }
};

const LEAST_ROWS = 2;

/** The tables in lines; `isTaken`: lines of tables that are known already. */
export const runOnTables = (
  lines: readonly string[],
  isTaken: (index: number) => boolean,
): readonly LaidTable[] => {
  const tables: LaidTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = isTaken(at) ? undefined : headingsAt(lines, at);
    if (head === undefined) continue;
    const table: Table = { columns: head.columns, rows: [], to: at + head.lines };
    readRows(lines, at + head.lines, table);
    if (table.rows.length === 0) continue;
    const headings: LaidRow = head.columns.map(({ heading }) => ({ text: heading, line: at + 1 }));
    if (table.rows.length >= LEAST_ROWS || isPeriodic(table))
      tables.push({ from: at, to: table.to, rows: [headings, ...table.rows] });
    at = table.to - 1;
  }
  return tables;
};
