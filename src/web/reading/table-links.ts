/** Links around a table of a page: its CSV twin and the orders of its rows. */

import type { TableLinks } from '../components/table/data-table.tsx';
import { orderTable, parseOrder } from '../components/table/order-rows.ts';
import type { TableModel } from '../components/table/table-model.ts';
import type { PageRequest } from '../routing/page.ts';

const orderOf = ({ query }: PageRequest) => parseOrder(query.get('ordina'), query.get('verso'));

/** The table in the order that the address asks for. */
export const inOrder = (request: PageRequest, model: TableModel): TableModel =>
  orderTable(model, orderOf(request));

/** CSV and order links for a table of this page. */
export const tableLinks = (request: PageRequest, model: TableModel): TableLinks => ({
  csv: request.links.csv(model.id),
  order: orderOf(request),
  sortBy: (column, direction) =>
    `${request.links.here({
      ordina: `${model.id}.${column}`,
      verso: direction === 'descending' ? 'desc' : undefined,
    })}#tabella-${model.id}`,
});
