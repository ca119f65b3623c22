/** Money planned and spent, by element of the tree and by published table, with the totals of each table. */
import { parseDecimal, type Rational, sum } from '../../../kernel/index.ts';
import type { ResourceLine } from '../../../model/index.ts';
import { formatFigure, vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableModel } from '../../components/table/table-model.ts';
import { RESOURCE_COLUMNS, RESOURCE_NOTE, resourceCells } from '../../reading/resource-rows.ts';
import { spentCell } from '../../reading/resource-spent.ts';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const subjectCell = ({ reading, links }: PageRequest, line: ResourceLine): TableCell => {
  if (line.subject === null) return textCell('Ente');
  const indicator = reading.indicator(line.subject);
  if (indicator !== undefined)
    return linkCell(`${indicator.code} ${indicator.title}`, links.indicator(indicator.id));
  const node = reading.node(line.subject);
  return node === undefined
    ? textCell(line.subject)
    : linkCell(`${node.code} ${node.title}`, links.node(node.id));
};

const linesTable = (request: PageRequest, lines: readonly ResourceLine[]): TableModel => ({
  id: 'risorse',
  caption: 'Tutte le voci di risorsa',
  noun: ['voce', 'voci'],
  columns: [
    { id: 'elemento', label: 'Elemento', sortable: true, heads: true },
    ...withoutHead(RESOURCE_COLUMNS),
  ],
  rows: lines.map((line) => ({ id: line.id, cells: [subjectCell(request, line), ...resourceCells(line)] })),
  note: RESOURCE_NOTE,
});

const withoutHead = (columns: typeof RESOURCE_COLUMNS) =>
  columns.map(({ heads: _heads, ...column }) => column);

const total = (
  lines: readonly ResourceLine[],
  amountOf: (line: ResourceLine) => string | undefined,
): Rational | undefined => {
  const known = lines.flatMap((line) => {
    const text = amountOf(line);
    const amount = text === undefined ? undefined : parseDecimal(text);
    return amount === undefined ? [] : [amount];
  });
  return known.length === 0 ? undefined : sum(known);
};

const totalCell = (amount: Rational | undefined): TableCell =>
  amount === undefined
    ? { text: 'n.d.' }
    : { text: formatFigure({ kind: 'money', exact: amount }), order: amount };

/** Totals by published table and kind: lines of different tables tell the same money again and are never added together. */
const totalsTable = (lines: readonly ResourceLine[]): TableModel => {
  const groups = new Map<string, ResourceLine[]>();
  for (const line of lines) {
    const name = JSON.stringify([line.table, line.kind]);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [line]);
    else known.push(line);
  }
  return {
    id: 'totali',
    caption: 'Totali per tabella pubblicata e tipo di risorsa',
    noun: ['totale', 'totali'],
    columns: [
      { id: 'tipo', label: 'Tipo di risorsa', heads: true, sortable: true },
      { id: 'tabella', label: 'Tabella', sortable: true },
      { id: 'voci', label: 'Voci', figures: true },
      { id: 'preventivo', label: 'Preventivo', figures: true, sortable: true },
      { id: 'aggiornato', label: 'Preventivo aggiornato', figures: true, sortable: true },
      { id: 'consuntivo', label: 'Consuntivo', figures: true, sortable: true },
      { id: 'speso', label: '% spesa', figures: true, sortable: true },
    ],
    rows: [...groups].map(([name, group]) => {
      const planned = total(group, (line) => line.updated ?? line.initial);
      const actual = total(group, (line) => line.actual);
      return {
        id: name,
        cells: [
          textCell(capitalise(vocabulary().resources[group[0]?.kind ?? 'notDivided'])),
          textCell(group[0]?.table),
          textCell(String(group.length)),
          totalCell(total(group, (line) => line.initial)),
          totalCell(total(group, (line) => line.updated)),
          totalCell(actual),
          spentCell(planned, actual),
        ],
      };
    }),
    note: 'Tabelle diverse possono riportare le stesse somme: non si sommano tra loro.',
  };
};

/** Renders the resources. */
export const renderResources = (request: PageRequest): PageContent => {
  const lines = request.view.cycle.resources;
  const totals = inOrder(request, totalsTable(lines));
  const table = inOrder(request, linesTable(request, lines));
  return {
    title: 'Risorse',
    crumbs: [],
    tables: [table, totals],
    body:
      lines.length === 0 ? (
        <EmptyState sentence="Per questo ciclo non sono indicate risorse." />
      ) : (
        <>
          <Sentence>
            Quanto era previsto, quanto è stato aggiornato durante l’anno e quanto è stato speso o incassato.
          </Sentence>
          <Section id="totali" title="I totali">
            <PageTable request={request} model={totals} />
          </Section>
          <Section id="voci" title="Le voci">
            <PageTable request={request} model={table} />
          </Section>
        </>
      ),
  };
};
