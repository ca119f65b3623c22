/** The first line of a CSV file: what it is, of whom, on which basis and day, and how many rows follow. */
import { formatDate } from '../../wording/index.ts';
import type { TableModel } from '../components/table/table-model.ts';
import { basisChoice } from '../routing/basis.ts';
import type { PageRequest } from '../routing/page.ts';

/** The sentence for a table of a cycle. */
export const csvAbout = (table: TableModel, { view, basis }: PageRequest): string => {
  const { administration, year, asOf } = view.cycle;
  const count = `${table.rows.length} ${table.noun[table.rows.length === 1 ? 0 : 1]}`;
  const all = table.of === undefined || table.of === table.rows.length ? count : `${count} su ${table.of}`;
  return `${table.caption} – ${administration.name}, ${year} – base: ${basisChoice(basis).word} – dati al ${formatDate(asOf)} – righe: ${all}`;
};
