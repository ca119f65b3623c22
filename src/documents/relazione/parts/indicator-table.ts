/** Indicators with result, target, realisation and who answers: one row each. */
import type { Indicator } from '../../../model/index.ts';
import { indicatorResultCell, statusCell, textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableBlock } from '../../tree.ts';
import { figureCell, mainCell, targetCell, titleCell } from './cells.ts';
import { officeCodes } from './offices.ts';
import type { TableName } from './roll-up-table.ts';

/** The table, in the order of the list. */
export const indicatorTable = (
  input: DocumentInput,
  name: TableName,
  indicators: readonly Indicator[],
): TableBlock => ({
  kind: 'table',
  ...name,
  columns: [
    { id: 'indicatore', label: 'Indicatore', figures: false, width: 3.5 },
    { id: 'risultato', label: 'Risultato', figures: true, width: 1.2 },
    { id: 'target', label: 'Target', figures: false, width: 1.3 },
    { id: 'realizzazione', label: '% realizz. target', figures: true },
    { id: 'parametrata', label: '% realizz. parametrata', figures: true, width: 1.2 },
    { id: 'ufficio', label: 'Ufficio', figures: false, width: 1.2 },
    { id: 'stato', label: 'Stato', figures: false, width: 1.4 },
  ],
  headColumns: 1,
  rows: indicators.map((indicator) => ({
    role: 'body',
    cells: [
      titleCell(indicator),
      indicatorResultCell(input.lookup, indicator.id),
      targetCell(input, indicator.id),
      figureCell(input, indicator.id, 'achievement'),
      mainCell(input, indicator.id),
      textCell(officeCodes(input.lookup, indicator.id).join(' ')),
      statusCell(input.lookup, indicator.id),
    ],
  })),
});
