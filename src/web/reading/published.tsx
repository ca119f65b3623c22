/** Published figures of a subject beside the computed ones. */
import { type Comparison, compareCycle } from '../../app/index.ts';
import type { ResultNode, ResultSet } from '../../model/index.ts';
import { comparisonKindWord, formatFigure, formatResult, placeText } from '../../wording/index.ts';
import { fieldLabel } from '../components/field-label.ts';
import { textCell } from '../components/table/cells.tsx';
import type { TableModel } from '../components/table/table-model.ts';
import type { PageRequest } from '../routing/page.ts';

const known = new WeakMap<ResultSet, ReadonlyMap<string, readonly Comparison[]>>();

const bySubject = ({ view, basis, results }: PageRequest): ReadonlyMap<string, readonly Comparison[]> => {
  const found = known.get(results);
  if (found !== undefined) return found;
  const gathered = new Map<string, Comparison[]>();
  for (const comparison of compareCycle(view, basis).comparisons) {
    const own = gathered.get(comparison.id);
    if (own === undefined) gathered.set(comparison.id, [comparison]);
    else own.push(comparison);
  }
  known.set(results, gathered);
  return gathered;
};

/** The comparisons of a subject, in the order in which the figures were published. */
export const publishedOf = (request: PageRequest, id: string): readonly Comparison[] =>
  bySubject(request).get(id) ?? [];

const computedText = (computed: string | undefined, node: ResultNode | undefined): string | undefined => {
  if (node?.state === 'value') return formatResult(node);
  return computed === undefined ? undefined : formatFigure(computed);
};

/** The published figures of some subjects as a table. */
export const publishedTable = (request: PageRequest, ids: readonly string[]): TableModel => ({
  id: 'pubblicato',
  caption: 'Che cosa è stato pubblicato, e che cosa risulta dal calcolo',
  noun: ['valore pubblicato', 'valori pubblicati'],
  empty: 'Per questo elemento non conosciamo valori pubblicati.',
  columns: [
    { id: 'dove', label: 'Dove', heads: true },
    { id: 'campo', label: 'Che cosa' },
    { id: 'pubblicato', label: 'Pubblicato', figures: true },
    { id: 'calcolato', label: 'Calcolato', figures: true },
    { id: 'esito', label: 'Esito' },
    { id: 'nota', label: 'Nota' },
    { id: 'documento', label: 'Documento' },
  ],
  rows: ids.flatMap((id) =>
    publishedOf(request, id).map(({ reference, computed, kind, node }) => ({
      id: reference.id,
      cells: [
        textCell(reference.where),
        textCell(fieldLabel(request.view.cycle, reference.field, request.reading.indicator(reference.node))),
        textCell(reference.published),
        textCell(computedText(computed, node)),
        textCell(comparisonKindWord(kind)),
        textCell(reference.note),
        textCell(placeText(reference.place)),
      ],
    })),
  ),
});
