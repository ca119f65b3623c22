/** The doubts that a form leaves about a target or a result, each with its answers and what an answer changes. */
import { compare, HUNDRED, isZero, parseDecimal, type Rational } from '../../kernel/index.ts';
import type { Goal, IndicatorRecord, Quantity, ReadCell, ReadTarget } from '../../model/index.ts';
import { CHOICES, type QuestionKind } from './answer.ts';

/** A doubt about a printed value in its row. */
export interface Doubt<Value> {
  readonly kind: QuestionKind;
  readonly isOpen: (value: Value, row: IndicatorRecord) => boolean;
  /** What values have in common in how they are written, so that one answer may be meant for all of them. */
  readonly form: (value: Value) => string;
  readonly choices: (value: Value) => readonly string[];
  readonly settle: (value: Value, choice: string) => Value;
}

const amountOf = (quantity: Quantity | undefined): Rational | undefined =>
  quantity !== undefined && 'amount' in quantity ? parseDecimal(quantity.amount) : undefined;

const boundOf = ({ goal }: ReadTarget): Rational | undefined => {
  if (goal === undefined || (goal.direction !== 'up' && goal.direction !== 'down')) return undefined;
  return goal.bound.kind === 'relative' ? undefined : amountOf(goal.bound);
};

const settledCell = (cell: ReadCell, understood: Quantity): ReadCell => {
  const { empty: _empty, ...rest } = cell;
  return { ...rest, status: 'read', understood, alternatives: [] };
};

const directed = (goal: Goal | undefined, choice: string): Goal | undefined => {
  if (goal === undefined || (goal.direction !== 'up' && goal.direction !== 'down')) return goal;
  if (choice === 'exactly')
    return goal.bound.kind === 'relative' ? goal : { direction: 'exact', bound: goal.bound };
  return { ...goal, direction: choice === 'atMost' ? 'down' : 'up' };
};

const withGoal = (target: ReadTarget, goal: Goal | undefined): ReadTarget => ({
  ...target,
  directionSource: 'asked',
  ...(goal !== undefined && { goal }),
});

/** Nobody aims at having at most everything: of 100 % only the lower bound can be meant. */
const isWhole = ({ cell }: ReadTarget, bound: Rational): boolean =>
  cell.understood?.kind === 'percent' && compare(bound, HUNDRED) === 0;

const direction: Doubt<ReadTarget> = {
  kind: 'direction',
  isOpen: (target) => {
    const bound = boundOf(target);
    return target.directionSource === 'default' && bound !== undefined && !isWhole(target, bound);
  },
  form: () => 'without operator',
  choices: () => CHOICES.direction,
  settle: (target, choice) => withGoal(target, directed(target.goal, choice)),
};

/** Asked only where a result equals the bound: elsewhere it makes no difference. */
const strictness: Doubt<ReadTarget> = {
  kind: 'strictness',
  isOpen: (target, row) => {
    const bound = boundOf(target);
    const isStrict = target.goal !== undefined && 'strict' in target.goal && target.goal.strict;
    return (
      isStrict &&
      bound !== undefined &&
      row.results.some(({ value }) => {
        const result = amountOf(value.understood);
        return result !== undefined && compare(result, bound) === 0;
      })
    );
  },
  form: ({ goal }) => (goal?.direction === 'down' ? '<' : '>'),
  choices: () => CHOICES.strictness,
  settle: (target, choice) =>
    choice === 'included' && target.goal !== undefined && 'strict' in target.goal
      ? { ...target, goal: { ...target.goal, strict: false } }
      : target,
};

const change: Doubt<ReadTarget> = {
  kind: 'change',
  isOpen: ({ goal }) => goal !== undefined && 'bound' in goal && goal.bound.kind === 'relative',
  form: ({ cell }) => cell.published.replace(/\s/g, ''),
  choices: () => CHOICES.change,
  settle: (target, choice) => {
    const { goal, cell } = target;
    if (goal === undefined || !('bound' in goal) || goal.bound.kind !== 'relative') return target;
    const percent: Quantity = { kind: 'percent', amount: goal.bound.percent };
    const settled = { ...target, cell: settledCell(cell, percent) };
    return choice === 'value' && (goal.direction === 'up' || goal.direction === 'down')
      ? { ...settled, goal: { ...goal, bound: percent } }
      : settled;
  },
};

/** Whether the row's own realisation says that the result counted: nobody gives points for a figure that is missing. */
const isCounted = ({ achievement }: IndicatorRecord): boolean => {
  const amount = amountOf(achievement?.understood);
  return amount !== undefined && !isZero(amount);
};

/** Asked where a figure was due and a zero stands: in a column that was not filled in, spreadsheets print zeros. */
const zero: Doubt<ReadCell> = {
  kind: 'zero',
  isOpen: (cell, row) => {
    const amount = amountOf(cell.understood);
    const isDue = row.targets.some(({ value }) => {
      const bound = boundOf(value);
      return bound !== undefined && !isZero(bound);
    });
    return amount !== undefined && isZero(amount) && isDue && !isCounted(row);
  },
  form: () => 'zero',
  choices: () => CHOICES.zero,
  settle: (cell, choice) => {
    if (choice !== 'missing') return cell;
    const { understood: _zero, ...rest } = cell;
    return { ...rest, empty: 'missing' };
  },
};

const figureChoices = (cell: ReadCell): readonly string[] =>
  cell.alternatives.slice(0, CHOICES.figure.length).map((_, index) => String(index + 1));

/** A figure that stands twice leaves no choice. */
const isFigureOpen = ({ status, alternatives }: ReadCell): boolean =>
  status === 'ambiguous' && new Set(alternatives.map((each) => JSON.stringify(each))).size > 1;

/** The words around the figures: "Voto: 4,7 Giudizio: 4,9" and "Voto: 4,8 Giudizio: 5" are written in the same way. */
const figureForm = ({ published, alternatives }: ReadCell): string =>
  `${alternatives.length} ${published
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\d[\d.,]*/g, '#')}`;

const settledFigure = (cell: ReadCell, choice: string): ReadCell => {
  const chosen = cell.alternatives[Number(choice) - 1];
  return chosen === undefined ? cell : settledCell(cell, chosen);
};

const figure: Doubt<ReadCell> = {
  kind: 'figure',
  isOpen: isFigureOpen,
  form: figureForm,
  choices: figureChoices,
  settle: settledFigure,
};

const figureOfTarget: Doubt<ReadTarget> = {
  kind: 'figure',
  isOpen: ({ cell }) => isFigureOpen(cell),
  form: ({ cell }) => figureForm(cell),
  choices: ({ cell }) => figureChoices(cell),
  settle: (target, choice) => {
    const cell = settledFigure(target.cell, choice);
    const bound = cell.understood;
    return bound === undefined || bound.kind === 'text' || bound.kind === 'boolean'
      ? { ...target, cell }
      : { ...target, cell, goal: { direction: 'up', bound, strict: false }, directionSource: 'default' };
  },
};

/** Doubts about targets, in the order in which answers are applied. */
export const TARGET_DOUBTS: readonly Doubt<ReadTarget>[] = [figureOfTarget, change, direction, strictness];

/** Doubts about results. */
export const RESULT_DOUBTS: readonly Doubt<ReadCell>[] = [figure, zero];
