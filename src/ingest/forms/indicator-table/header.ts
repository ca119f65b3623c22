/** The heading row of a table of indicators: columns with targets, results or realisation beside one that names the indicator. */
import { type Column, columnOf } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';
import { withObjectiveColumns } from './objective-columns.ts';

/** A heading row: its columns by position, and the name in the corner where that is no heading (a perspective's). */
export interface Header {
  readonly columns: readonly (Column | undefined)[];
  readonly corner?: string;
  /** How many rows it takes. */
  readonly rows: number;
}

type Columns = Header['columns'];

const TELLING: ReadonlySet<Column['role']> = new Set([
  'target',
  'result',
  'achievement',
  'score',
  'weighted',
  'baseline',
  'weight',
  'objectiveWeight',
  'formula',
  'unitOfMeasure',
  'period',
  'total',
]);

/** Beside a column of indicators, one of objectives says where each row belongs. */
const withObjective = (columns: Columns): Columns => {
  const titles = columns.filter((column) => column?.role === 'title');
  const isObjective = (column: Column | undefined): boolean =>
    column?.role === 'title' && /^obiettiv/.test(plainWords(column.heading));
  if (titles.length < 2 || titles.every(isObjective)) return columns;
  return columns.map((column) =>
    column !== undefined && isObjective(column) ? { ...column, role: 'objective' } : column,
  );
};

/** The values of earlier years: the last before the first target is where the plan starts from. */
const withYears = (columns: Columns): Columns => {
  const targets = columns.flatMap((column) => (column?.role === 'target' ? (column.year ?? []) : []));
  const first = targets.length === 0 ? undefined : Math.min(...targets);
  const earlier = columns.flatMap((column) =>
    column?.role === 'year' && column.year !== undefined && (first === undefined || column.year < first)
      ? column.year
      : [],
  );
  const start = columns.some((column) => column?.role === 'baseline') ? undefined : Math.max(...earlier);
  return columns.map((column) => {
    if (column?.role !== 'year') return column;
    return { ...column, role: column.year === start && first !== undefined ? 'baseline' : 'result' };
  });
};

/** Points beside a weight and a realisation are what the row brings to the whole. */
const withPoints = (columns: Columns): Columns => {
  const has = (role: Column['role']): boolean => columns.some((column) => column?.role === role);
  if (!has('weight') || !has('achievement') || has('weighted')) return columns;
  return columns.map((column) =>
    column?.role === 'score' && /^punteggio/.test(plainWords(column.heading))
      ? { ...column, role: 'weighted' }
      : column,
  );
};

/** A title column is needed; the first one is taken when none is headed as such. */
const withTitle = (columns: Columns, rows: number): Header | undefined => {
  const first = columns.findIndex((column) => column !== undefined);
  if (columns.some((column) => column?.role === 'title')) return { columns, rows };
  const corner = columns[first];
  if (corner === undefined || corner.role !== 'other') return undefined;
  return {
    corner: corner.heading,
    columns: columns.map((column, index) =>
      index === first ? { role: 'title', heading: corner.heading } : column,
    ),
    rows,
  };
};

const SUB_HEADING = /^(?:anno )?20\d\d$|^(?:i{1,3}|iv|[1-4]°?) ?(?:quadr|trim|sem)[a-z]*\.?$/;

/** A row that only parts the headings above it: years or periods under words that span several columns. */
const isSubHeading = (row: StreamRow): boolean => {
  const texts = filled(row).map(({ text }) => plainWords(text));
  return row.inTable && texts.length > 1 && texts.every((text) => SUB_HEADING.test(text));
};

/** The headings of each position; those that span several columns are repeated over the parts below them. */
const headingsOf = (row: StreamRow, below: StreamRow | undefined): readonly string[] => {
  const own = row.cells.map(({ text }) => text.trim());
  if (below === undefined) return own;
  let last = '';
  return Array.from({ length: Math.max(own.length, below.cells.length) }, (_, position) => {
    const part = below.cells[position]?.text.trim() ?? '';
    last = own[position] === undefined || own[position] === '' ? last : own[position];
    return part === '' ? (own[position] ?? '') : `${last} ${part}`;
  });
};

/** The header that a row is, if it is one: a target, another telling column, one that names the rows, and no figures. */
export const headerOf = (row: StreamRow, next?: StreamRow): Header | undefined => {
  if (!row.inTable || filled(row).length < 3) return undefined;
  const below = next !== undefined && isSubHeading(next) ? next : undefined;
  const headed = headingsOf(row, below).map((text) => (text === '' ? undefined : columnOf(text)));
  if (!headed.some((column) => column?.role === 'target')) return undefined;
  const columns = withPoints(withYears(withObjectiveColumns(withObjective(headed))));
  const telling = columns.filter((column) => column !== undefined && TELLING.has(column.role));
  return telling.length >= 2 ? withTitle(columns, below === undefined ? 1 : 2) : undefined;
};
