/** The subtotal "sole unità della Camera" where a special agency contributes to an indicator. */
import { resultsOfOwnUnits } from '../../../app/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { formatResult } from '../../../wording/index.ts';
import { resultCell, textCell } from '../../components/table/cells.tsx';
import type { TableRow } from '../../components/table/table-model.ts';
import { printedUnit } from '../../reading/target-text.ts';
import type { PageRequest } from '../../routing/page.ts';

/** The row, or none when only the body's own units contribute. */
export const ownUnitsRows = (
  { view, reading, basis }: PageRequest,
  indicator: Indicator,
): readonly TableRow[] => {
  const { plan } = reading;
  const results = plan === undefined ? undefined : resultsOfOwnUnits(view.cycle, plan, { indicator, basis });
  if (results === undefined) return [];
  const node = (field: string) => results.nodes.get(`${indicator.id}#${field}`);
  const parameters = indicator.parameters.flatMap(({ name, label }) => {
    const known = node(`parameter:${name}`);
    return known === undefined ? [] : [`${label}: ${formatResult(known)}`];
  });
  return [
    {
      id: 'sole-unita',
      emphasis: 'total',
      cells: [
        textCell('Sole unità dell’ente, senza aziende speciali'),
        textCell(parameters.join('; ')),
        ...view.cycle.periods.map(() => textCell(undefined)),
        textCell(undefined),
        resultCell(node('result'), { unit: printedUnit(indicator) }),
        textCell(undefined),
        resultCell(node('achievement')),
        resultCell(node('score')),
        textCell(undefined),
      ],
    },
  ];
};
