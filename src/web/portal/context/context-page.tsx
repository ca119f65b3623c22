/** The context of the administration: its staff, indices, territory and services, table by table. */
import type { ContextRow, ContextTable } from '../../../model/index.ts';
import { originText, wordOfState } from '../../../wording/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { quantityCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel, TableRow } from '../../components/table/table-model.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const EMPHASIS: Readonly<Record<ContextRow['role'], TableRow['emphasis'] | undefined>> = {
  item: undefined,
  share: undefined,
  total: 'total',
  heading: 'group',
};

const contextRow = (row: ContextRow): TableRow => {
  const emphasis = EMPHASIS[row.role];
  return {
    id: row.id,
    ...(emphasis !== undefined && { emphasis }),
    cells: [
      textCell(row.label),
      ...row.cells.map((cell) =>
        cell.state === 'value'
          ? quantityCell(cell.value)
          : textCell(row.role === 'heading' ? '' : wordOfState(cell.state)),
      ),
    ],
  };
};

/** Columns of words are read from the left, columns of figures from the right. */
const isFigures = (table: ContextTable, index: number): boolean =>
  !table.rows.some((row) => {
    const cell = row.cells[index];
    return cell?.state === 'value' && cell.value.kind === 'text';
  });

const WIDE_FROM = 9;

const contextTable = (table: ContextTable): TableModel => ({
  id: table.id,
  caption: table.title,
  quietCaption: true,
  noun: ['riga', 'righe'],
  columns: [
    { id: 'voce', label: 'Voce', heads: true, sortable: true },
    ...table.columns.map(({ id, label }, index) => ({
      id,
      label,
      sortable: true,
      figures: isFigures(table, index),
    })),
  ],
  rows: table.rows.map(contextRow),
  ...(table.columns.length >= WIDE_FROM && { wide: true }),
  note: [table.note, `Origine: ${originText(table.origin)}.`].filter((text) => text !== undefined).join(' '),
});

/** Renders all context tables, with a list of them first. */
export const renderContext = (request: PageRequest): PageContent => {
  const source = request.view.cycle.tables;
  const models = source.map((table) => inOrder(request, contextTable(table)));
  return {
    title: 'Contesto',
    crumbs: [],
    tables: models,
    body:
      models.length === 0 ? (
        <EmptyState sentence="Per questo ciclo non ci sono dati di contesto." />
      ) : (
        <>
          <nav aria-label="Tabelle di questa pagina">
            <ul class="tr-list tr-list-columns">
              {models.map((model) => (
                <li key={model.id}>
                  <a href={`#${model.id}`}>{model.caption}</a>
                </li>
              ))}
            </ul>
          </nav>
          {models.map((model) => (
            <Section key={model.id} id={model.id} title={model.caption}>
              <PageTable request={request} model={model} />
            </Section>
          ))}
        </>
      ),
  };
};
