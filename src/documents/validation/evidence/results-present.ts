/** Item C: results are there for all objectives of the plan, organisational and individual. */
import { validationSentences } from '../../../wording/index.ts';
import { objectiveStatus } from '../../relazione/chapters/individual/objective-figures.ts';
import { type EvidenceOf, indicatorsOf, said } from './evidence.ts';

const WITH_OUTCOME: ReadonlySet<string> = new Set(['reached', 'partial', 'missed']);

/** Counts of indicators with a result (declared not applicable included) and of individual objectives with an outcome. */
export const resultsPresent: EvidenceOf = (input) => {
  const indicators = indicatorsOf(input);
  const present = indicators.filter(({ id }) => {
    const state = input.lookup.result(id, 'result')?.state;
    return state === 'value' || state === 'notApplicable';
  }).length;
  const { individualObjectives } = input.cycle;
  const judged = individualObjectives.filter((objective) =>
    WITH_OUTCOME.has(objectiveStatus(input, objective).kind),
  ).length;
  return said(
    indicators.length > 0 && present === indicators.length && judged === individualObjectives.length,
    validationSentences.results(
      { count: present, total: indicators.length },
      { count: judged, total: individualObjectives.length },
    ),
  );
};
