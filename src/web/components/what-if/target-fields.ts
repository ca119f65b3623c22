/** Fields of the target of an indicator: its bound, or its bounds where it has several. */
import { type DecimalString, err, ok, type Result } from '../../../kernel/index.ts';
import type { Bound, Goal, Indicator, Quantity, Target } from '../../../model/index.ts';
import { formatNumber, printedUnit, vocabulary } from '../../../wording/index.ts';
import type { WhatIfFacts, WhatIfField } from './field.ts';
import { readDecimal, readQuantity, sameDecimal, sameQuantity, suffixOf, typedQuantity } from './typed.ts';

/** A part of a goal that can be typed: nothing when the typed value is the current one. */
interface GoalPart {
  readonly name: string;
  readonly label: string;
  readonly current: string;
  readonly suffix?: string;
  readonly read: (typed: string) => Result<((goal: Goal) => Goal) | undefined, string>;
}

/** Limits of a goal by the name of their property. */
type Limit = 'from' | 'to' | 'minimum' | 'target' | 'maximum';

const LIMIT_LABELS: Readonly<Record<Limit, string>> = {
  from: 'Da',
  to: 'A',
  minimum: 'Minimo',
  target: 'Target',
  maximum: 'Massimo',
};

const limitPart = (limit: Limit, amount: DecimalString): GoalPart => ({
  name: limit,
  label: LIMIT_LABELS[limit],
  current: formatNumber(amount),
  read: (typed) => {
    const read = readDecimal(typed);
    if (!read.ok) return read;
    return ok(sameDecimal(read.value, amount) ? undefined : (goal) => ({ ...goal, [limit]: read.value }));
  },
});

const relativePart = (bound: Extract<Bound, { kind: 'relative' }>): GoalPart => ({
  name: 'bound',
  label: `Target: variazione sul ${bound.year}`,
  current: formatNumber(bound.percent),
  suffix: '%',
  read: (typed) => {
    const read = readDecimal(typed);
    if (!read.ok) return read;
    if (sameDecimal(read.value, bound.percent)) return ok(undefined);
    return ok((goal) =>
      'bound' in goal && 'strict' in goal ? { ...goal, bound: { ...bound, percent: read.value } } : goal,
    );
  },
});

const withQuantity = (goal: Goal, bound: Quantity): Goal => ('bound' in goal ? { ...goal, bound } : goal);

const quantityPart = (
  direction: Goal['direction'],
  bound: Exclude<Quantity, { kind: 'text' }>,
  unit: string | undefined,
): GoalPart => {
  const suffix = suffixOf(bound.kind, unit);
  return {
    name: 'bound',
    label: `Target: ${vocabulary().directions[direction]}`,
    current: typedQuantity(bound),
    ...(suffix !== undefined && { suffix }),
    read: (typed) => {
      const read = readQuantity(bound.kind, typed);
      if (!read.ok) return err(read.error);
      return ok(sameQuantity(read.value, bound) ? undefined : (goal: Goal) => withQuantity(goal, read.value));
    },
  };
};

const partsOf = (goal: Goal, unit: string | undefined): readonly GoalPart[] => {
  if (goal.direction === 'range') return [limitPart('from', goal.from), limitPart('to', goal.to)];
  if (goal.direction === 'limits')
    return [
      limitPart('minimum', goal.minimum),
      limitPart('target', goal.target),
      limitPart('maximum', goal.maximum),
    ];
  if (!('bound' in goal)) return [];
  if (goal.bound.kind === 'relative') return [relativePart(goal.bound)];
  return goal.bound.kind === 'text' ? [] : [quantityPart(goal.direction, goal.bound, unit)];
};

const fieldOf = (target: Target, part: GoalPart): WhatIfField => ({
  name: `target.${target.id}${part.name === 'bound' ? '' : `.${part.name}`}`,
  group: 'target',
  indicator: target.indicator,
  label: part.label,
  ...(part.suffix !== undefined && { suffix: part.suffix }),
  current: part.current,
  read: (typed) => {
    const edit = part.read(typed);
    if (!edit.ok) return edit;
    return ok(edit.value === undefined ? undefined : { kind: 'goal', target, edit: edit.value });
  },
});

/** The fields of the target in force; none when it is only words, or a yes or no. */
export const targetFields = (facts: WhatIfFacts, indicator: Indicator): readonly WhatIfField[] => {
  const target = facts.targets.get(indicator.id);
  const unit = indicator.resultKind === 'number' ? printedUnit(indicator.unitOfMeasure) : undefined;
  return target === undefined ? [] : partsOf(target.goal, unit).map((part) => fieldOf(target, part));
};
