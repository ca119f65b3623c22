/** Indicators of a cycle of ours as rows of a document. */
import { targetInForce } from '../../engine/index.ts';
import { indicatorId, type Place } from '../../kernel/index.ts';
import type {
  CycleFile,
  Indicator,
  IndicatorRecord,
  OfYear,
  PlanVersion,
  Quantity,
  ReadCell,
  ReadTarget,
  ResultField,
  ResultSet,
  Target,
} from '../../model/index.ts';
import { quantityCell, resultCell, textCell } from './live-cells.ts';

/** The cycle with what is computed of it. */
export interface LiveCycle {
  readonly cycle: CycleFile;
  readonly plan: PlanVersion;
  readonly results: ResultSet;
}

const optionalText = (text: string | undefined, place: Place): ReadCell | undefined =>
  text === undefined || text.trim() === '' ? undefined : textCell(text, place);

const boundOf = ({ goal }: Target): Quantity | undefined => {
  if ('bound' in goal) return goal.bound.kind === 'relative' ? undefined : goal.bound;
  return goal.direction === 'limits' ? { kind: 'number', amount: goal.target } : undefined;
};

const OPERATORS = { up: ['>', '>='], down: ['<', '<='] } as const;

/** Our directions are known, so that the operator is always said. */
const operatorOf = ({ goal }: Target): string | undefined =>
  goal.direction === 'up' || goal.direction === 'down'
    ? OPERATORS[goal.direction][goal.strict ? 0 : 1]
    : undefined;

const targetOf = (target: Target): OfYear<ReadTarget> => {
  const bound = boundOf(target);
  const place: Place = { id: target.indicator, field: 'target' };
  const cell =
    bound === undefined
      ? textCell(target.published ?? '', place)
      : quantityCell(bound, place, target.published);
  const operator = operatorOf(target);
  return {
    year: target.year,
    heading: String(target.year),
    value: {
      cell,
      goal: target.goal,
      directionSource: 'operator',
      ...(operator !== undefined && { operator }),
    },
  };
};

/** The targets in force: that of the cycle's year, and the plan's for the years after. */
const targetsOf = (
  { cycle, plan, results }: LiveCycle,
  indicator: Indicator,
): readonly OfYear<ReadTarget>[] => {
  const current = targetInForce(cycle, indicatorId(indicator.id), results.asOf);
  const later = plan.targets.filter(
    (target) => target.indicator === indicator.id && target.year !== cycle.year,
  );
  return [...(current === undefined ? [] : [current]), ...later]
    .sort((one, other) => one.year - other.year)
    .map(targetOf);
};

const described = (indicator: Indicator): Partial<IndicatorRecord> => {
  const field = (name: string): Place => ({ id: indicator.id, field: name });
  const cells = {
    algorithm: optionalText(indicator.sheet.algorithm, field('sheet.algorithm')),
    source: optionalText(indicator.sheet.dataSource, field('sheet.dataSource')),
    type: optionalText(indicator.sheet.type, field('sheet.type')),
    definition: optionalText(indicator.sheet.definition, field('sheet.definition')),
    unitOfMeasure: optionalText(indicator.unitOfMeasure, field('unitOfMeasure')),
    programme: optionalText(indicator.programmes.join('; '), field('programmes')),
    baseline:
      indicator.baseline === undefined ? undefined : quantityCell(indicator.baseline, field('baseline')),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
};

const computedOf = (
  { cycle, results }: LiveCycle,
  id: string,
): Pick<IndicatorRecord, 'results'> & Partial<IndicatorRecord> => {
  const cell = (field: ResultField): ReadCell | undefined =>
    resultCell(results.nodes.get(`${id}#${field}`), { id, field });
  const [result, achievement, score] = [cell('result'), cell('achievement'), cell('score')];
  return {
    results: result === undefined ? [] : [{ year: cycle.year, heading: String(cycle.year), value: result }],
    ...(achievement !== undefined && { achievement }),
    ...(score !== undefined && { score }),
  };
};

/** One row for each indicator of the plan in force, with its result for the administration. */
export const liveIndicators = (live: LiveCycle): readonly IndicatorRecord[] => {
  const nodes = new Map(live.plan.nodes.map((node) => [String(node.id), node]));
  return live.plan.indicators.map((indicator): IndicatorRecord => {
    const place: Place = { id: indicator.id, field: 'title' };
    const parent = nodes.get(indicator.parent);
    return {
      table: {
        form: 'cycle',
        title: live.plan.title,
        place: { id: live.plan.id, field: 'indicators' },
        index: 0,
      },
      place,
      level: indicator.level,
      code: textCell(indicator.code, { id: indicator.id, field: 'code' }),
      title: textCell(indicator.title, place),
      ...(parent !== undefined && {
        objective: { code: parent.code, title: parent.title, place: { id: parent.id, field: 'title' } },
      }),
      parameters: [],
      targets: targetsOf(live, indicator),
      ...described(indicator),
      ...computedOf(live, indicator.id),
    };
  });
};
