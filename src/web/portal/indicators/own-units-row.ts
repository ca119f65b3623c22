/** The subtotal "sole unità dell'ente" where a special agency contributes to an indicator. */
import { resultsOfOwnUnits } from '../../../app/index.ts';
import type { Indicator, ResultSet } from '../../../model/index.ts';
import { formatResult, unitOfIndicator } from '../../../wording/index.ts';
import { resultCell, textCell } from '../../components/table/cells.tsx';
import type { TableRow } from '../../components/table/table-model.ts';
import type { PageRequest } from '../../routing/page.ts';

const known = new WeakMap<ResultSet, Map<string, ResultSet | undefined>>();

/** Calculated once for a cycle, basis and indicator. */
const ownResults = (request: PageRequest, indicator: Indicator): ResultSet | undefined => {
  const { view, reading, basis, results } = request;
  const ofCycle = known.get(results) ?? new Map<string, ResultSet | undefined>();
  known.set(results, ofCycle);
  if (reading.plan !== undefined && !ofCycle.has(indicator.id)) {
    ofCycle.set(indicator.id, resultsOfOwnUnits(view.cycle, reading.plan, { indicator, basis }));
  }
  return ofCycle.get(indicator.id);
};

/** The row, or none when only the body's own units contribute. */
export const ownUnitsRows = (request: PageRequest, indicator: Indicator): readonly TableRow[] => {
  const results = ownResults(request, indicator);
  if (results === undefined) return [];
  const node = (field: string) => results.nodes.get(`${indicator.id}#${field}`);
  const parameters = indicator.parameters.flatMap(({ name, label }) => {
    const parameter = node(`parameter:${name}`);
    return parameter === undefined ? [] : [`${label}: ${formatResult(parameter)}`];
  });
  return [
    {
      id: 'sole-unita',
      emphasis: 'total',
      cells: [
        textCell('Sole unità dell’ente, senza aziende speciali'),
        textCell(parameters.join('; ')),
        ...request.view.cycle.periods.map(() => textCell(undefined)),
        textCell(undefined),
        resultCell(node('result'), { unit: unitOfIndicator(indicator) }),
        textCell(undefined),
        resultCell(node('achievement')),
        resultCell(node('score')),
        textCell(undefined),
      ],
    },
  ];
};
