/** Random targets: every direction, relative bounds, limits mostly in order, kinds that mostly agree. */
import type { Bound, Goal, Indicator, Quantity, Target } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';
import { decimalBetween, ORIGIN, quantityOf } from './values.ts';

type Kind = Indicator['resultKind'];

interface TargetContext {
  readonly random: RandomSource;
  readonly year: number;
  readonly kind: Kind;
}

const KINDS: readonly Kind[] = ['number', 'percent', 'money', 'date', 'boolean'];

const boundKind = ({ random, kind }: TargetContext): Kind => {
  if (random.chance(3)) return random.pick(KINDS);
  if (random.chance(10)) return kind === 'money' ? 'number' : kind === 'number' ? 'money' : kind;
  return kind;
};

const quantityBound = (context: TargetContext): Plain<Quantity> =>
  quantityOf(context.random, boundKind(context), context.year);

const boundOf = (context: TargetContext): Plain<Bound> => {
  const { random, year } = context;
  if (!random.chance(15)) return quantityBound(context);
  return { kind: 'relative', year: year - random.between(1, 2), percent: decimalBetween(random, -20, 30) };
};

const rangeOf = (random: RandomSource): Plain<Goal> => {
  const from = random.between(0, 60);
  const to = from + random.between(0, 20);
  const ordered = random.chance(93);
  return {
    direction: 'range',
    from: String(ordered ? from : to + 1),
    to: String(to),
    ...(random.chance(50) ? { lowerLimit: decimalBetween(random, from - 30, from - 1) } : {}),
    ...(random.chance(50) ? { upperLimit: decimalBetween(random, to + 1, to + 40) } : {}),
  };
};

const limitsOf = (random: RandomSource): Plain<Goal> => {
  const minimum = random.between(-5, 20);
  const target = minimum + random.between(random.chance(93) ? 1 : 0, 30);
  const rising = [minimum, target, target + random.between(0, 30)];
  const [first = 0, second = 0, third = 0] = random.chance(50)
    ? rising
    : rising.map((number) => -number + 60);
  return { direction: 'limits', minimum: String(first), target: String(second), maximum: String(third) };
};

const directionOf = ({ random, kind }: TargetContext): Goal['direction'] => {
  if (random.chance(3)) return 'narrative';
  if (random.chance(2)) return random.pick(['up', 'deadline', 'yesNo', 'declared', 'exact'] as const);
  if (kind === 'date') return random.pick(['deadline', 'deadline', 'exact'] as const);
  if (kind === 'boolean') return random.pick(['yesNo', 'yesNo', 'exact'] as const);
  const numeric = ['up', 'up', 'down', 'down', 'scale', 'exact', 'range', 'baseline', 'limits'] as const;
  return kind === 'percent' && random.chance(20) ? 'declared' : random.pick(numeric);
};

const goalOf = (context: TargetContext): Plain<Goal> => {
  const { random } = context;
  const direction = directionOf(context);
  const strict = random.chance(30);
  switch (direction) {
    case 'up':
    case 'down':
      return { direction, bound: boundOf(context), strict };
    case 'scale':
      return { direction, from: '1', to: '5', bound: boundOf(context), strict };
    case 'deadline':
      return { direction, bound: quantityBound(context) };
    case 'exact': {
      const tolerance = random.chance(50) ? { tolerance: decimalBetween(random, 0, 20) } : {};
      return { direction, bound: quantityBound(context), ...tolerance };
    }
    case 'range':
      return rangeOf(random);
    case 'baseline': {
      const baseline = boundOf(context);
      return { direction, baseline, bound: random.chance(92) ? boundOf(context) : baseline, strict };
    }
    case 'limits':
      return limitsOf(random);
    case 'narrative':
      return { direction, text: 'giudicato da una persona' };
    case 'yesNo':
    case 'declared':
      return { direction };
  }
};

/** The targets of an indicator: none, one, or several of which dates and years choose. */
export const targetsOf = (
  random: RandomSource,
  indicator: Pick<Plain<Indicator>, 'id' | 'resultKind'>,
  { year, planVersion }: { readonly year: number; readonly planVersion: string },
): readonly Plain<Target>[] => {
  const days = random.weighted([
    [4, []],
    [70, [`${year}-01-01`]],
    [10, [`${year}-01-01`, `${year}-07-01`]],
    [5, [`${year}-07-01`, `${year}-01-01`]],
    [5, [`${year}-01-01`, `${year + 1}-06-01`]],
    [3, [`${year}-01-01`, `${year}-01-01`]],
  ]);
  const others = random.chance(5) ? [{ day: `${year - 1}-01-01`, of: year - 1 }] : [];
  return [...days.map((day) => ({ day, of: year })), ...others].map(({ day, of }, index) => ({
    id: `t-${planVersion}-${indicator.id}-${index + 1}`,
    indicator: indicator.id,
    year: of,
    planVersion,
    goal: goalOf({ random, year, kind: indicator.resultKind }),
    validFrom: day,
    directionOrigin: 'published',
    origin: ORIGIN,
  }));
};
