/** A table on a page: caption, sortable headers, count of rows, CSV beside it; rows become cards on narrow screens. */
import { EmptyState } from '../empty-state.tsx';
import type { TableOrder } from './order-rows.ts';
import type { TableCell, TableColumn, TableModel, TableRow } from './table-model.ts';

/** How a table is linked: the address of its CSV twin, and the address of each order; absent: neither is offered. */
export interface TableLinks {
  readonly csv?: string;
  readonly order?: TableOrder | undefined;
  readonly sortBy?: (column: string, direction: 'ascending' | 'descending') => string;
}

const counted = (model: TableModel, count: number): string => `${count} ${model.noun[count === 1 ? 0 : 1]}`;

/** All rows of the table, and out of how many before filtering. */
const rowsText = (model: TableModel): string => {
  const count = model.rows.length;
  const all = model.of ?? count;
  return all === count ? counted(model, count) : `${counted(model, count)} su ${all}`;
};

/** What stands on the page: all rows, or the first ones and how many there are. */
const shownText = (model: TableModel): string =>
  model.shown === undefined || model.shown >= model.rows.length
    ? rowsText(model)
    : `Le prime ${model.shown} righe: ${rowsText(model)} in tutto`;

const alignment = (column: TableColumn): string =>
  [column.figures === true ? 'tr-number' : '', column.code === true ? 'tr-code' : '']
    .filter((name) => name !== '')
    .join(' ');

/** The order in which a table stands by a column, and the one that its link asks for. */
const orderBy = (model: TableModel, column: TableColumn, { order }: TableLinks) => {
  const current = order?.table === model.id && order.column === column.id ? order.direction : undefined;
  return { current, next: current === 'ascending' ? ('descending' as const) : ('ascending' as const) };
};

const DIRECTION_WORDS = { ascending: 'crescente', descending: 'decrescente' } as const;

/** On narrow screens there are no headers: the orders stand in a list that opens. */
const SortMenu = ({ model, links }: { model: TableModel; links: TableLinks }) => {
  const { sortBy } = links;
  const sortable = model.columns.filter((column) => column.sortable === true && column.csvOnly !== true);
  if (sortBy === undefined || sortable.length === 0 || model.rows.length < 2) return null;
  return (
    <details class="tr-sort-menu tr-narrow-only">
      <summary>Ordina</summary>
      <ul class="tr-list">
        {sortable.map((column) => {
          const { next } = orderBy(model, column, links);
          return (
            <li key={column.id}>
              <a href={sortBy(column.id, next)}>
                {column.label}, in senso {DIRECTION_WORDS[next]}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const HeaderCell = ({
  model,
  column,
  links,
}: {
  model: TableModel;
  column: TableColumn;
  links: TableLinks;
}) => {
  const align = alignment(column);
  if (column.sortable !== true || links.sortBy === undefined || model.rows.length < 2) {
    return (
      <th scope="col" class={align}>
        {column.label}
      </th>
    );
  }
  const { current, next } = orderBy(model, column, links);
  const mark = current === undefined ? '↕' : current === 'ascending' ? '↑' : '↓';
  return (
    <th scope="col" class={align} {...(current !== undefined && { 'aria-sort': current })}>
      <a class="tr-sort" href={links.sortBy(column.id, next)}>
        {column.label}
        <span class="tr-sort-mark" aria-hidden="true">
          {mark}
        </span>
        <span class="visually-hidden">: ordina in senso {DIRECTION_WORDS[next]}</span>
      </a>
    </th>
  );
};

const BodyCell = ({
  row,
  column,
  cell,
}: {
  row: TableRow;
  column: TableColumn;
  cell: TableCell | undefined;
}) => {
  const content = cell?.content ?? cell?.text ?? '';
  const align = alignment(column);
  if (column.heads === true) {
    const level = row.level === undefined ? '' : ` tr-level-${Math.min(row.level, 6)}`;
    return (
      <th scope="row" class={`tr-row-head${level} ${align}`.trim()}>
        {content}
      </th>
    );
  }
  return (
    <td class={align} data-label={column.label}>
      {content}
    </td>
  );
};

const Footer = ({ model, links }: { model: TableModel; links: TableLinks }) => (
  <p class="tr-table-footer">
    <span>{shownText(model)}.</span>
    {links.csv !== undefined && (
      <a href={links.csv} download="">
        Scarica {rowsText(model)} in CSV<span class="visually-hidden">: {model.caption}</span>
      </a>
    )}
    {model.note !== undefined && <span class="tr-note">{model.note}</span>}
  </p>
);

/** A frame that scrolls must be reached by keyboard, and say what it is. */
const frameAttributes = (model: TableModel) =>
  model.wide === true ? { tabIndex: 0, role: 'group' as const, 'aria-label': model.caption } : {};

/** A table with everything around it; a sentence in its place when it has no rows. */
export const DataTable = ({ model, links = {} }: { model: TableModel; links?: TableLinks }) => {
  if (model.rows.length === 0) return <EmptyState sentence={model.empty ?? `Nessun ${model.noun[0]}.`} />;
  const shown = model.columns.flatMap((column, index) =>
    column.csvOnly === true ? [] : [{ column, index }],
  );
  return (
    <div class="tr-table-block" id={`tabella-${model.id}`}>
      <SortMenu model={model} links={links} />
      <div class={model.wide === true ? 'tr-table-frame' : ''} {...frameAttributes(model)}>
        <table class={model.wide === true ? 'table tr-table tr-table-dense' : 'table tr-table'}>
          <caption class={model.quietCaption === true ? 'visually-hidden' : ''}>{model.caption}</caption>
          <thead>
            <tr>
              {shown.map(({ column }) => (
                <HeaderCell key={column.id} model={model} column={column} links={links} />
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.slice(0, model.shown).map((row) => (
              <tr key={row.id} class={row.emphasis === undefined ? '' : `tr-row-${row.emphasis}`}>
                {shown.map(({ column, index }) => (
                  <BodyCell key={column.id} row={row} column={column} cell={row.cells[index]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Footer model={model} links={links} />
    </div>
  );
};
