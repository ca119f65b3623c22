/** Item H: how complete the measurement was, whether the process is told, and which objectives stand outside the plan. */
import { validationSentences } from '../../../wording/index.ts';
import { tablesAbout } from '../../blocks/table-topics.ts';
import { type EvidenceOf, said } from './evidence.ts';

/** Cells filled, phases described, individual objectives without an indicator of the plan. */
export const process: EvidenceOf = (input) => {
  const cells = input.completeness.total;
  const hasPhases = tablesAbout(input, 'fasi').length > 0;
  const outside = input.cycle.individualObjectives.filter(({ indicator }) => indicator === undefined).length;
  return said(
    cells.missing === 0 && cells.due > 0 && hasPhases,
    validationSentences.process({ cells, hasPhases, outside }),
  );
};
