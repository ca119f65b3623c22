/** A table of a page with its order and links taken from the request. */
import { DataTable } from '../components/table/data-table.tsx';
import type { TableModel } from '../components/table/table-model.ts';
import { tableLinks } from '../reading/table-links.ts';
import type { PageRequest } from '../routing/page.ts';

/** The table, drawn. It must also stand in the page's `tables`, or its CSV is not found. */
export const PageTable = ({ request, model }: { request: PageRequest; model: TableModel }) => (
  <DataTable model={model} links={tableLinks(request, model)} />
);
