/** Parameters that offices do not enter: constants, results of earlier years, results of other indicators. */
import type { IndicatorId } from '../../kernel/index.ts';
import type { Parameter } from '../../model/index.ts';
import { historyKey } from '../cycle-index.ts';
import { record, stepOf } from '../graph/record.ts';
import { pastKey, resultKey } from '../graph/subject.ts';
import { type Keyed, mapOutcome, notComputable, type Outcome, type Term } from '../outcome.ts';
import { termOfCell, termOfQuantity } from '../quantity-term.ts';
import { figureOfTerm } from './parameter-figure.ts';
import { isEntered, type Scope } from './scope.ts';
import { termOfFigure } from './term-of-figure.ts';

/** A figure with the method and the inputs that gave it. */
interface Sourced {
  readonly method: string;
  readonly inputs: readonly string[];
  readonly outcome: Outcome<Term>;
}

const fromHistory = ({ computation, indicator }: Scope, yearsBack: number): Sourced => {
  const { index } = computation;
  const year = index.cycle.year - yearsBack;
  const past = index.history.get(historyKey(indicator.id, year));
  return past === undefined
    ? { method: 'history', inputs: [], outcome: notComputable('noHistory') }
    : { method: 'history', inputs: [pastKey(indicator.id, year)], outcome: termOfCell(past.cell) };
};

const fromIndicator = ({ computation }: Scope, id: IndicatorId): Sourced => {
  const other = computation.index.indicators.get(id);
  if (other === undefined) {
    return { method: 'indicator', inputs: [], outcome: notComputable('invalidFormula') };
  }
  const outcome = computation.resultOf(other);
  return {
    method: 'indicator',
    inputs: [resultKey(id, 'result')],
    outcome: mapOutcome(outcome, termOfFigure),
  };
};

const sourced = (scope: Scope, parameter: Parameter): Sourced | undefined => {
  const { source } = parameter;
  switch (source.kind) {
    case 'entered':
      return undefined;
    case 'constant':
      return { method: 'constant', inputs: [], outcome: termOfQuantity(source.value) };
    case 'history':
      return fromHistory(scope, source.yearsBack);
    case 'indicator':
      return fromIndicator(scope, source.indicator);
  }
};

/** The figure of a parameter over the year, written into the graph. */
export const parameterOfYear = (scope: Scope, parameter: Parameter): Keyed<Term> => {
  if (isEntered(parameter)) return scope.yearOf(parameter);
  const found = sourced(scope, parameter) ?? {
    method: 'constant',
    inputs: [],
    outcome: notComputable('invalidFormula'),
  };
  const key = record(scope.computation.nodes, scope.subject, `parameter:${parameter.name}`, {
    outcome: mapOutcome(found.outcome, (term) => figureOfTerm(term, parameter.kind)),
    step: stepOf(
      found.method,
      found.inputs.map((input) => ({ key: input })),
    ),
    show: { exactOr: scope.computation.index.cycle.rulebook.display },
  });
  return { key, outcome: found.outcome };
};
