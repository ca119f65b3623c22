/** The published figures beside the computed ones, as a table: what needs attention first. */
import { type Comparison, differenceShown } from '../../../app/index.ts';
import { parseDecimal } from '../../../kernel/index.ts';
import { comparisonKindWord, comparisonReason, formatFigure, placeText } from '../../../wording/index.ts';
import { fieldLabel } from '../../components/field-label.ts';
import { linkCell, resultCell, textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../components/table/table-model.ts';
import { subjectHref } from '../../reading/subject-href.ts';
import type { PageRequest } from '../../routing/page.ts';
import { comparisonPasses } from './comparison-filters.tsx';
import { OUTCOMES, OutcomeBadge } from './comparison-kinds.tsx';

/** Rows drawn at once; all of them on request and in the CSV. */
const SHOWN = 100;

const COLUMNS: readonly TableColumn[] = [
  { id: 'oggetto', label: 'Che cosa', heads: true },
  { id: 'campo', label: 'Valore' },
  { id: 'pubblicato', label: 'Pubblicato', figures: true },
  { id: 'calcolato', label: 'Calcolato', figures: true },
  { id: 'differenza', label: 'Differenza', figures: true, sortable: true },
  { id: 'esito', label: 'Esito' },
  { id: 'motivo', label: 'Motivo' },
  { id: 'dove', label: 'Nel documento' },
  { id: 'riga', label: 'Posizione', csvOnly: true },
];

const orderOf = ({ kind }: Comparison): number => OUTCOMES.findIndex((outcome) => outcome.kind === kind);

/** Why the published figure differs: what is known of it, else what the figures tell. */
const reasonOf = ({ reference, because }: Comparison): string | undefined =>
  reference.note ?? (because === undefined ? undefined : comparisonReason(because));

const subjectCell = (request: PageRequest, { id, code, title }: Comparison): TableCell => {
  const subject = request.reading.subject(id);
  const unit = subject?.unit === undefined ? undefined : request.reading.unit(subject.unit)?.version.code;
  const text = `${unit === undefined ? '' : `${unit}, `}${code} ${title}`.trim();
  if (subject === undefined) return textCell(text === '' ? id : text);
  return linkCell(text, subjectHref(request.links, subject));
};

/** The computed figure, or the target in force; each leads to its explanation. */
const computedCell = (request: PageRequest, { computed, node, reference, id }: Comparison): TableCell => {
  if (node !== undefined) return resultCell(node, { href: request.links.explanation(node.key) });
  if (computed === undefined) return textCell(undefined);
  const text = formatFigure(computed);
  const target = reference.field === 'target' ? request.reading.targets.get(id) : undefined;
  return target === undefined
    ? textCell(text)
    : linkCell(text, request.links.explanation(`target:${target.id}`));
};

const differenceCell = (comparison: Comparison): TableCell => {
  const difference = comparison.equal ? undefined : differenceShown(comparison);
  const order = difference === undefined ? undefined : parseDecimal(difference);
  if (difference === undefined || order === undefined) return { text: '' };
  const text = formatFigure(difference);
  return { text: difference.startsWith('-') ? text : `+${text}`, csv: text, order };
};

const rowOf = (request: PageRequest, comparison: Comparison): TableRow => {
  const { reference, kind } = comparison;
  const place = placeText(reference.place);
  const indicator = request.reading.indicator(reference.node);
  return {
    id: reference.id,
    cells: [
      subjectCell(request, comparison),
      textCell(fieldLabel(request.view.cycle, reference.field, indicator)),
      textCell(reference.published),
      computedCell(request, comparison),
      differenceCell(comparison),
      { text: comparisonKindWord(kind), content: <OutcomeBadge kind={kind} /> },
      textCell(reasonOf(comparison)),
      {
        text: reference.where,
        content: (
          <span>
            {reference.where}
            <span class="tr-cell-note">{place}</span>
          </span>
        ),
      },
      textCell(place),
    ],
  };
};

/** The comparisons that pass the filters of the address. */
export const comparisonTable = (request: PageRequest, comparisons: readonly Comparison[]): TableModel => {
  const rows = comparisons
    .filter(comparisonPasses(request))
    .toSorted((first, second) => orderOf(first) - orderOf(second))
    .map((comparison) => rowOf(request, comparison));
  return {
    id: 'confronto',
    caption: 'Cifre pubblicate e cifre calcolate',
    noun: ['cifra', 'cifre'],
    of: comparisons.length,
    columns: COLUMNS,
    rows,
    ...(request.query.get('righe') !== 'tutte' && { shown: SHOWN }),
    empty:
      comparisons.length === 0
        ? 'Per questo ciclo non ci sono cifre pubblicate da confrontare.'
        : 'Nessuna cifra pubblicata corrisponde ai filtri.',
    note: 'La differenza è la cifra calcolata meno quella pubblicata. Il calcolo non usa mai le cifre pubblicate.',
  };
};
