/** How complete and fresh the data are: a count for each period, in a sentence and a table. */
import { type CellCounts, completeness } from '../../../app/index.ts';
import { cellsSentence, formatDate } from '../../../wording/index.ts';
import { Sentence } from '../../components/sentence.tsx';
import { textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableModel } from '../../components/table/table-model.ts';
import type { PageRequest } from '../../routing/page.ts';

const countCells = (counts: CellCounts): readonly TableCell[] =>
  [counts.due, counts.filled, counts.missing, counts.notApplicable, counts.notYetDue].map((count) =>
    textCell(String(count)),
  );

/** Cells of each period and of the year. */
export const completenessTable = ({ view }: PageRequest): TableModel => {
  const { cycle } = view;
  const counted = completeness(cycle);
  return {
    id: 'completezza',
    caption: 'Dati attesi e inseriti, per periodo',
    noun: ['periodo', 'periodi'],
    of: cycle.periods.length,
    columns: [
      { id: 'periodo', label: 'Periodo', heads: true },
      { id: 'attesi', label: 'Attesi finora', figures: true },
      { id: 'inseriti', label: 'Inseriti', figures: true },
      { id: 'mancanti', label: 'Mancanti', figures: true },
      { id: 'non-applicabili', label: 'Non applicabili', figures: true },
      { id: 'non-dovuti', label: 'Non ancora dovuti', figures: true },
    ],
    rows: cycle.periods.flatMap((period) => {
      const counts = counted.byPeriod.get(period.id);
      return counts === undefined
        ? []
        : [{ id: period.id, cells: [textCell(period.name), ...countCells(counts)] }];
    }),
    empty: 'Il ciclo non prevede dati da inserire.',
  };
};

/** One sentence on completeness and freshness. */
export const CompletenessSentence = ({ request }: { request: PageRequest }) => {
  const { cycle } = request.view;
  const { total, latestPeriod } = completeness(cycle);
  return (
    <Sentence>
      {cellsSentence(total, latestPeriod?.name.toLocaleLowerCase('it'))} Dati letti al{' '}
      {formatDate(cycle.asOf)}. <a href={request.links.to('/unita')}>Vedi unità per unità</a>
    </Sentence>
  );
};
