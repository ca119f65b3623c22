/** The context of the administration: its staff, indices, territory and services, table by table. */
import { contextTables } from '../../../app/index.ts';
import type { ComputedCell, ComputedTable, ContextRow } from '../../../model/index.ts';
import { absenceSentence, originText, printedInstead, wordOfState } from '../../../wording/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { quantityCell, textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableModel, TableRow } from '../../components/table/table-model.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const EMPHASIS: Readonly<Record<ContextRow['role'], TableRow['emphasis'] | undefined>> = {
  item: undefined,
  share: undefined,
  total: 'total',
  heading: 'group',
};

/** What stands under a computed figure: what was printed instead, or why there is none. */
const noteOf = ({ published, absence }: ComputedCell): string | undefined => {
  if (published !== undefined) return printedInstead(published);
  return absence === undefined ? undefined : absenceSentence(absence);
};

const contextCell = (computed: ComputedCell, row: ContextRow): TableCell => {
  const { cell } = computed;
  const plain =
    cell.state === 'value'
      ? quantityCell(cell.value)
      : textCell(row.role === 'heading' ? '' : wordOfState(cell.state));
  const note = noteOf(computed);
  if (note === undefined) return plain;
  return {
    ...plain,
    content: (
      <>
        {plain.text}
        <span class="tr-cell-note">{note}</span>
      </>
    ),
  };
};

const contextRow = ({ row, cells }: ComputedTable['rows'][number]): TableRow => {
  const emphasis = EMPHASIS[row.role];
  return {
    id: row.id,
    ...(emphasis !== undefined && { emphasis }),
    cells: [textCell(row.label), ...cells.map((cell) => contextCell(cell, row))],
  };
};

/** Columns of words are read from the left, columns of figures from the right. */
const isFigures = ({ rows }: ComputedTable, index: number): boolean =>
  !rows.some(({ cells }) => {
    const cell = cells[index]?.cell;
    return cell?.state === 'value' && cell.value.kind === 'text';
  });

const WIDE_FROM = 9;

const COMPUTED_NOTE = 'Totali e quote sono calcolati dalle voci.';

const notesUnder = ({ table, rows }: ComputedTable): string => {
  const isComputed = rows.some(({ cells }) => cells.some((cell) => cell.isComputed));
  return [table.note, isComputed ? COMPUTED_NOTE : undefined, `Origine: ${originText(table.origin)}.`]
    .filter((text) => text !== undefined)
    .join(' ');
};

const contextTable = (computed: ComputedTable): TableModel => ({
  id: computed.table.id,
  caption: computed.table.title,
  quietCaption: true,
  noun: ['riga', 'righe'],
  columns: [
    { id: 'voce', label: 'Voce', heads: true, sortable: true },
    ...computed.table.columns.map(({ id, label }, index) => ({
      id,
      label,
      sortable: true,
      figures: isFigures(computed, index),
    })),
  ],
  rows: computed.rows.map(contextRow),
  ...(computed.table.columns.length >= WIDE_FROM && { wide: true }),
  note: notesUnder(computed),
});

/** Renders all context tables, with a list of them first. */
export const renderContext = (request: PageRequest): PageContent => {
  const source = contextTables(request.view.cycle);
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
