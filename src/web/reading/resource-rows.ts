/** Resources of nodes: planned, updated, spent, and how much of what was planned was spent. */
import { parseDecimal } from '../../kernel/index.ts';
import type { ResourceLine } from '../../model/index.ts';
import { vocabulary } from '../../wording/index.ts';
import { capitalise } from '../components/capitalise.ts';
import { decimalCell, textCell } from '../components/table/cells.tsx';
import type { TableCell, TableColumn, TableModel, TableRow } from '../components/table/table-model.ts';
import { actText } from './acts-table.tsx';
import { spentCell } from './resource-spent.ts';

const decimalOf = (text: string | undefined) => (text === undefined ? undefined : parseDecimal(text));

/** Columns of a table of resources after those that name the subject. */
export const RESOURCE_COLUMNS: readonly TableColumn[] = [
  { id: 'tipo', label: 'Tipo di risorsa', heads: true, sortable: true },
  { id: 'preventivo', label: 'Preventivo', figures: true, sortable: true },
  { id: 'aggiornato', label: 'Preventivo aggiornato', figures: true, sortable: true },
  { id: 'consuntivo', label: 'Consuntivo', figures: true, sortable: true },
  { id: 'speso', label: '% spesa', figures: true, sortable: true },
  { id: 'atto', label: 'Atto di aggiornamento' },
  { id: 'tabella', label: 'Tabella' },
];

/** The cells that go under those columns. */
export const resourceCells = (line: ResourceLine): readonly TableCell[] => {
  const kind = capitalise(vocabulary().resources[line.kind]);
  return [
    textCell(line.label === undefined ? kind : `${kind}: ${line.label}`),
    decimalCell(line.initial, 'money'),
    decimalCell(line.updated, 'money'),
    decimalCell(line.actual, 'money'),
    spentCell(decimalOf(line.updated ?? line.initial), decimalOf(line.actual)),
    textCell(line.updatedBy === undefined ? undefined : actText(line.updatedBy)),
    textCell(line.table),
  ];
};

const resourceRow = (line: ResourceLine): TableRow => ({ id: line.id, cells: resourceCells(line) });

/** What the columns mean. */
export const RESOURCE_NOTE =
  'La percentuale di spesa è consuntivo diviso preventivo aggiornato (o preventivo, se non è stato aggiornato). «n.d.»: l’importo non è noto, o non era previsto nulla.';

/** Resources of one subject. */
export const resourcesTable = (lines: readonly ResourceLine[]): TableModel => ({
  id: 'risorse',
  caption: 'Risorse: preventivo, aggiornato, consuntivo',
  noun: ['voce', 'voci'],
  empty: 'Per questo elemento non sono indicate risorse.',
  columns: RESOURCE_COLUMNS,
  rows: lines.map(resourceRow),
  note: RESOURCE_NOTE,
});
