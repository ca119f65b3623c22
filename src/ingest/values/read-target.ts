/** A published target: its kind, direction, bound and strictness, and how the direction was known; never guessed silently. */
import { compare, type Place, parseDecimal } from '../../kernel/index.ts';
import type { DirectionSource, Goal, Quantity, ReadCell, ReadOddity, ReadTarget } from '../../model/index.ts';
import { readDateText } from './date-text.ts';
import { wayOfTitle, withFigure } from './direction-words.ts';
import { incompleteDay } from './incomplete-day.ts';
import { type Operator, operatorBehind, operatorInside, readOperator, timeAllowed } from './operator.ts';
import { plainText } from './plain-text.ts';
import { readCell, withCounted } from './read-cell.ts';

/** What stands around a target in its row. `rowOperator`: the operator of another year's target in the same row. */
export interface TargetContext {
  readonly title: string;
  readonly algorithm?: string;
  readonly rowOperator?: string;
  /** Year of the target, to which relative changes refer. */
  readonly year?: number;
}

interface Direction {
  readonly direction: 'up' | 'down' | 'exact';
  readonly strict: boolean;
  readonly source: DirectionSource;
}

const ofOperator = (operator: Operator, source: DirectionSource): Direction => ({
  direction: operator.direction === 'deadline' ? 'up' : operator.direction,
  strict: operator.strict,
  source,
});

const isSame = (amount: string, figure: string | undefined): boolean => {
  const [own, other] = [parseDecimal(amount), parseDecimal(figure ?? '')];
  return own !== undefined && other !== undefined && compare(own, other) === 0;
};

/** What the words beside a target say of the way to its figure: an operator, or the time allowed when that is the figure itself. */
const fromWords = (text: string, bound: Quantity, source: DirectionSource): Direction | undefined => {
  const kind = bound.kind === 'percent' ? 'percent' : 'number';
  const operator = operatorInside(text, kind);
  if (operator !== undefined && operator.direction !== 'deadline') return ofOperator(operator, source);
  return kind === 'number' && 'amount' in bound && isSame(bound.amount, timeAllowed(text))
    ? { direction: 'down', strict: false, source }
    : undefined;
};

/** The direction of a bare value: from its own algorithm, the row's other targets, the title's meaning, else at least. */
const directionOf = (operator: Operator | undefined, bound: Quantity, context: TargetContext): Direction => {
  if (operator?.direction === 'deadline') return { direction: 'down', strict: false, source: 'operator' };
  if (operator !== undefined) return ofOperator(operator, 'operator');
  const inAlgorithm = fromWords(plainText(context.algorithm ?? ''), bound, 'algorithm');
  if (inAlgorithm !== undefined) return inAlgorithm;
  const inRow = context.rowOperator === undefined ? undefined : readOperator(`${context.rowOperator}0`);
  if (inRow !== undefined) return ofOperator(inRow.operator, 'row');
  const inTitle = fromWords(plainText(context.title), bound, 'title');
  if (inTitle !== undefined) return inTitle;
  const way = wayOfTitle(context.title, bound.kind === 'percent' ? 'percent' : 'number');
  return { direction: way ?? 'up', strict: false, source: way === undefined ? 'default' : 'title' };
};

const goalOf = ({ direction, strict }: Direction, bound: Quantity): Goal =>
  direction === 'exact' ? { direction, bound } : { direction, bound, strict };

const withOddities = (cell: ReadCell, oddities: readonly ReadOddity[]): ReadCell =>
  oddities.length === 0 ? cell : { ...cell, oddities: [...(cell.oddities ?? []), ...oddities] };

const INVERTED: readonly Operator['direction'][] = ['up'];

const deadline = (
  cell: ReadCell,
  operator: Operator | undefined,
  date: Quantity & { readonly kind: 'date' },
): ReadTarget => {
  const oddities: ReadOddity[] = [
    ...(operator?.spaced === true ? (['spacedOperator'] as const) : []),
    ...(operator !== undefined && INVERTED.includes(operator.direction)
      ? (['invertedOperator'] as const)
      : []),
  ];
  return {
    cell: withOddities({ ...cell, status: 'read', understood: date, alternatives: [] }, oddities),
    goal: { direction: 'deadline', bound: date },
    directionSource: operator === undefined ? 'default' : 'operator',
    ...(operator !== undefined && { operator: operator.published }),
  };
};

const RELATIVE = /^([+-])\s?(\d+(?:,\d+)?)\s?%$/;

/** `+5%`: a change against the year before; whether on its result or its target only the user knows. */
const relative = (cell: ReadCell, text: string, context: TargetContext): ReadTarget | undefined => {
  const found = RELATIVE.exec(text);
  const amount = cell.understood;
  if (found === null || amount?.kind !== 'percent' || context.year === undefined) return undefined;
  const direction = found[1] === '-' ? 'down' : 'up';
  return {
    cell: { ...cell, status: 'ambiguous', alternatives: [amount] },
    goal: {
      direction,
      strict: false,
      bound: { kind: 'relative', year: context.year - 1, percent: amount.amount },
    },
    operator: found[1] ?? '+',
    directionSource: 'operator',
  };
};

const prose = (cell: ReadCell, text: string, operator: Operator | undefined): ReadTarget => {
  const day = readDateText(text);
  const thresholds = cell.alternatives.length;
  if (day?.kind === 'date' && operator?.direction === 'deadline' && thresholds <= 1) {
    return deadline(cell, operator, { kind: 'date', date: day.date });
  }
  return { cell, goal: { direction: 'narrative', text } };
};

const bounded = (
  cell: ReadCell,
  bound: Quantity,
  operator: Operator | undefined,
  context: TargetContext,
): ReadTarget => {
  const direction = directionOf(operator, bound, context);
  return {
    cell: withOddities(cell, operator?.spaced === true ? ['spacedOperator'] : []),
    goal: goalOf(direction, bound),
    directionSource: direction.source,
    ...(operator !== undefined && { operator: operator.published }),
  };
};

/** Words that may stand behind a figure: many behind an operator, few behind a bare one, which may as well begin a sentence. */
const WORDS = { behindOperator: 6, behindFigure: 2 } as const;

/** Reads a target cell in its row. */
export const readTarget = (published: string, place: Place, context: TargetContext): ReadTarget => {
  const text = plainText(published);
  const found = readOperator(text) ?? operatorBehind(text);
  const rest = withFigure(found?.rest ?? text);
  const words = found === undefined ? WORDS.behindFigure : WORDS.behindOperator;
  const cell = { ...withCounted(readCell(rest, place), rest, words), published };
  if (found === undefined) {
    const changed = relative(cell, text, context);
    if (changed !== undefined) return changed;
  }
  const isDeadline = found?.operator.direction === 'deadline';
  const day = incompleteDay(rest, {
    isDeadline,
    ...(context.year !== undefined && { year: context.year }),
  });
  if (day !== undefined) return deadline(cell, found?.operator, { kind: 'date', date: day });
  const { understood } = cell;
  if (understood === undefined) {
    return cell.status === 'read' || cell.status === 'unread' ? { cell } : prose(cell, text, found?.operator);
  }
  if (understood.kind === 'date') return deadline(cell, found?.operator, understood);
  return bounded(cell, understood, found?.operator, context);
};
