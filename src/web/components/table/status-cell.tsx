/** Cells of tables made from statuses; apart from the other cells because the shape of a status is drawn by the charts. */
import type { Status } from '../../../wording/index.ts';
import { StatusBadge } from '../status-badge.tsx';
import type { TableCell } from './table-model.ts';

/** A status: its word in the CSV, ordered by the shape's rank. */
export const statusCell = (status: Status): TableCell => ({
  text: status.word,
  order: status.word,
  content: <StatusBadge status={status} />,
});
