/** Tables of figures in lines without tabs: headings with years or shares, then a label and a figure for each column, row by row. */
import type { ContextRecord } from '../../../model/index.ts';
import { writtenRuns } from '../../broken/written-lines.ts';
import type { AtomRole, Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { columnsAt, type FoundColumns } from './columns.ts';
import { type FoundRows, rowsFrom } from './rows.ts';

const CONTEXT = 'context';
const TITLE_LINES = 8;
const TITLE_LENGTH = 80;

/** The words in the corner, or the nearest line above that is no sentence. */
const titleOf = (lines: readonly Atom[], index: number, corner: string): string => {
  if (corner !== '') return corner;
  const above = lines.slice(Math.max(0, index - TITLE_LINES), index).map(({ text }) => plainText(text));
  return above.findLast((text) => text.length <= TITLE_LENGTH && !/[.;:,]$/.test(text)) ?? '';
};

interface Found {
  readonly heading: FoundColumns;
  readonly body: FoundRows;
  readonly at: number;
}

const claimOf = (lines: readonly Atom[], { heading, body, at }: Found, index: number): Claim => {
  const bodyAt = at + heading.lines;
  const atoms = new Map<number, AtomRole>();
  for (const line of lines.slice(at, bodyAt)) atoms.set(line.atom, 'heading');
  for (const line of lines.slice(bodyAt, bodyAt + body.lines)) atoms.set(line.atom, 'cell');
  const place = lines[at]?.place ?? { file: '' };
  const title = titleOf(lines, at, heading.corner);
  const record: ContextRecord = {
    table: { form: CONTEXT, title, place, index },
    columns: heading.columns,
    rows: body.rows,
  };
  const headings = [heading.corner, ...heading.columns.map(({ label }) => label)].map((label) =>
    readCell(label, place, 'text'),
  );
  const rows = [{ cells: headings }, ...body.rows.map(({ label, cells }) => ({ cells: [label, ...cells] }))];
  return {
    form: CONTEXT,
    atoms,
    table: { form: CONTEXT, title, place, rows },
    records: { contexts: [record] },
    issues: [],
  };
};

const LEAST_ROWS = 2;

const foundIn = (lines: readonly Atom[]): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const heading = columnsAt(lines, at);
    if (heading === undefined) continue;
    const body = rowsFrom(lines, at + heading.lines, heading.columns.length);
    if (body.rows.filter(({ role }) => role !== 'heading').length < LEAST_ROWS) continue;
    found.push({ heading, body, at });
    at += heading.lines + body.lines - 1;
  }
  return found;
};

/** Context tables in lines. */
export const brokenContext: Form = {
  id: 'broken-context',
  read: (request): readonly Claim[] => {
    let count = 0;
    return writtenRuns(request).flatMap((lines) =>
      foundIn(lines).map((found) => {
        count += 1;
        return claimOf(lines, found, count - 1);
      }),
    );
  },
};
