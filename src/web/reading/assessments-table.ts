/** Assessments of a subject with their motive: what the manager or the OIV decided, and why. */
import type { CycleReading } from '../../app/index.ts';
import { vocabulary } from '../../wording/index.ts';
import { capitalise } from '../components/capitalise.ts';
import { dateCell, decimalCell, textCell } from '../components/table/cells.tsx';
import type { TableModel } from '../components/table/table-model.ts';

/** The assessments of a node, indicator or unit, in the order in which they were made. */
export const assessmentsTable = ({ cycle }: CycleReading, id: string): TableModel => {
  const words = vocabulary();
  return {
    id: 'valutazioni',
    caption: 'Valutazioni: decisione, motivo, autore',
    noun: ['valutazione', 'valutazioni'],
    empty: 'Nessuna valutazione: vale il risultato misurato.',
    columns: [
      { id: 'decisione', label: 'Decisione', heads: true },
      { id: 'valore', label: 'Valore deciso', figures: true },
      { id: 'motivo', label: 'Motivo' },
      { id: 'autore', label: 'Autore' },
      { id: 'data', label: 'Data' },
      { id: 'origine', label: 'Origine' },
    ],
    rows: cycle.assessments
      .filter((assessment) => assessment.node === id)
      .map((assessment) => ({
        id: assessment.id,
        cells: [
          textCell(
            `${capitalise(words.assessors[assessment.role])}: ${words.decisions[assessment.decision]}`,
          ),
          decimalCell(assessment.value, 'percent'),
          textCell(assessment.motive),
          textCell(assessment.author),
          dateCell(assessment.date),
          textCell(words.origins[assessment.origin.kind]),
        ],
      })),
  };
};
