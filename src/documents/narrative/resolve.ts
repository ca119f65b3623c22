/**
 * References inside narrative texts to figures of the cycle, so that a sentence never disagrees with a table:
 * `CODE.field` (code or id of a subject; `CODE@UNIT.field` for a unit's row; `ente` for the administration), `counts.KIND.WHICH`,
 * `completeness.WHICH`, `resources.TABLE.AMOUNT`, `table.TABLE.ROW.COLUMN`, and `year`, `administration`, `date`.
 */
import { formatDate } from '../../wording/index.ts';
import type { DocumentInput } from '../input.ts';
import { resolveCompleteness, resolveCount } from './resolve-count.ts';
import { resolveResource } from './resolve-resource.ts';
import { resolveSubject } from './resolve-subject.ts';
import { resolveTableCell } from './resolve-table-cell.ts';
import { type Resolved, resolvedTo, UNKNOWN, WITHOUT_VALUE } from './resolved.ts';

const plain = (text: string | undefined): Resolved =>
  text === undefined ? WITHOUT_VALUE : resolvedTo({ kind: 'text', text });

const named = (input: DocumentInput, name: string): Resolved | undefined => {
  const { cycle, date } = input;
  if (name === 'year') return plain(String(cycle.year));
  if (name === 'administration') return plain(cycle.administration.name);
  if (name === 'date') return plain(date === undefined ? undefined : formatDate(date));
  return undefined;
};

/** The families of references by their first word. */
const FAMILIES: Readonly<
  Record<string, (input: DocumentInput, rest: readonly string[]) => Resolved | undefined>
> = {
  counts: resolveCount,
  completeness: resolveCompleteness,
  resources: resolveResource,
  table: resolveTableCell,
};

/** Resolves the path between the braces. */
export const resolveReference = (input: DocumentInput, path: string): Resolved => {
  const [first = '', ...rest] = path.split('.');
  const family = Object.hasOwn(FAMILIES, first) ? FAMILIES[first] : undefined;
  const found = rest.length === 0 ? named(input, first) : family?.(input, rest);
  return found ?? (family === undefined ? resolveSubject(input, path) : UNKNOWN);
};
