/** The largest deviations of the year: indicators farthest from their target, with who answers for them. */

import { deviations } from '../../../documents/index.ts';
import { holdersText } from '../../../wording/index.ts';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { figureCell, resultOfIndicator, subjectStatusCell, targetCell } from '../../reading/figure-cells.ts';
import type { PageRequest } from '../../routing/page.ts';

const SHOWN = 5;

/** The first of them as a table; all of them when the table is about one branch (`within`). */
export const deviationsTable = (request: PageRequest, within?: ReadonlySet<string>): TableModel => {
  const { reading, links } = request;
  const all = deviations(reading, within);
  return {
    id: 'scostamenti',
    caption: 'Gli indicatori più lontani dal target',
    quietCaption: true,
    noun: ['indicatore', 'indicatori'],
    ...(within === undefined && { shown: SHOWN }),
    empty: 'Nessun indicatore misurato è sotto il target.',
    columns: [
      { id: 'codice', label: 'Codice', code: true },
      { id: 'titolo', label: 'Indicatore', heads: true },
      { id: 'risultato', label: 'Risultato', figures: true },
      { id: 'target', label: 'Target', figures: true },
      { id: 'realizzazione', label: '% realizzazione', figures: true },
      { id: 'responsabile', label: 'Responsabile' },
      { id: 'stato', label: 'Stato' },
    ],
    rows: all.map(({ indicator }) => ({
      id: indicator.id,
      cells: [
        textCell(indicator.code),
        linkCell(indicator.title, links.indicator(indicator.id)),
        resultOfIndicator(request, indicator.id),
        targetCell(request, indicator.id),
        figureCell(request, indicator.id, 'achievement'),
        textCell(holdersText(reading, indicator.id)),
        subjectStatusCell(request, indicator.id),
      ],
    })),
  };
};
