/** Item E: the method of calculation was used correctly; published figures that say otherwise are listed. */
import { formatFigure, validationSentences } from '../../../wording/index.ts';
import { resultFigure, text, textCell } from '../../blocks/inline.ts';
import type { PublishedFigure } from '../../input.ts';
import type { TableBlock, TableRow } from '../../tree.ts';
import { type EvidenceOf, indicatorsOf } from './evidence.ts';

const rowOf = ({ code, title, reference, node, computed }: PublishedFigure): TableRow => ({
  role: 'body',
  cells: [
    textCell(`${code} ${title}`),
    textCell(reference.where),
    textCell(reference.published),
    {
      inlines:
        node === undefined
          ? computed === undefined
            ? []
            : [text(formatFigure(computed))]
          : [resultFigure(node)],
    },
    textCell(reference.note),
  ],
});

const contradictionTable = (figures: readonly PublishedFigure[]): TableBlock => ({
  kind: 'table',
  id: 'tabella-contraddizioni',
  caption: 'Cifre pubblicate che contraddicono il calcolo',
  columns: [
    { id: 'elemento', label: 'Elemento', figures: false, width: 3 },
    { id: 'dove', label: 'Dove è pubblicata', figures: false, width: 2 },
    { id: 'pubblicata', label: 'Pubblicata', figures: true },
    { id: 'calcolata', label: 'Calcolata', figures: true },
    { id: 'motivo', label: 'Perché', figures: false, width: 3 },
  ],
  headColumns: 1,
  rows: figures.map(rowOf),
});

/** Results recomputed, those that cannot be, and published figures that contradict them. */
export const calculation: EvidenceOf = (input) => {
  const indicators = indicatorsOf(input);
  const states = indicators.map(({ id }) => input.lookup.result(id, 'result')?.state);
  const computed = states.filter((state) => state === 'value').length;
  const notComputable = states.filter((state) => state === 'notComputable').length;
  const contradictions = input.published.filter(({ kind }) => kind === 'contradiction');
  const compared = input.published.filter(({ kind }) => kind === 'reproduced' || kind === 'contradiction');
  return {
    holds: indicators.length > 0 && notComputable === 0 && contradictions.length === 0,
    sentences: validationSentences.calculation({
      computed: { count: computed, total: indicators.length },
      notComputable,
      compared: compared.length,
      contradictions: contradictions.length,
    }),
    tables: contradictions.length === 0 ? [] : [contradictionTable(contradictions)],
  };
};
