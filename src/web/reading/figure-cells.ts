/** Cells of tables that show results of a subject, with the link to their explanation. */

import type { ResultField } from '../../model/index.ts';
import { targetText, unitOfIndicator } from '../../wording/index.ts';
import { resultCell, textCell } from '../components/table/cells.tsx';
import { statusCell } from '../components/table/status-cell.tsx';
import type { TableCell } from '../components/table/table-model.ts';
import type { PageRequest } from '../routing/page.ts';

/** A result of a subject; a dash when the subject does not have it. */
export const figureCell = (
  { reading, links }: PageRequest,
  id: string,
  field: ResultField,
  unit?: string,
): TableCell => {
  const node = reading.result(id, field);
  return resultCell(node, node === undefined ? {} : { href: links.explanation(node.key), unit });
};

/** The result of an indicator or of its row in a unit, with the indicator's unit of measure. */
export const resultOfIndicator = (request: PageRequest, indicator: string, subject = indicator): TableCell =>
  figureCell(request, subject, 'result', unitOfIndicator(request.reading.indicator(indicator)));

/** The target in force of an indicator. */
export const targetCell = ({ reading }: PageRequest, indicator: string): TableCell =>
  textCell(targetText(reading, indicator));

/** The status of a subject. */
export const subjectStatusCell = ({ reading }: PageRequest, id: string): TableCell =>
  statusCell(reading.status(id));
