/** From a target cell to the goal of a cycle: what is not certain stays a text that a person judges. */
import type { DirectionSource, Goal, Quantity, ReadTarget, ResultKind, Target } from '../../model/index.ts';
import { isPrinted, printed } from './cells.ts';

const ORIGINS: Readonly<Record<DirectionSource, Target['directionOrigin']>> = {
  operator: 'published',
  algorithm: 'algorithm',
  title: 'title',
  row: 'assumption',
  default: 'assumption',
  asked: 'asked',
};

/** How the direction of a target was known. */
export const directionOriginOf = ({ directionSource, goal }: ReadTarget): Target['directionOrigin'] =>
  goal?.direction === 'narrative' ? 'published' : ORIGINS[directionSource ?? 'default'];

/** The goal as printed; nothing when nothing is printed, or when it says that there is none. */
export const printedGoal = (target: ReadTarget | undefined): Goal | undefined => {
  if (target === undefined) return undefined;
  const { goal, cell } = target;
  if (goal !== undefined) return goal.direction === 'narrative' ? narrative(target) : yesNo(goal);
  return cell.status === 'read' || !isPrinted(cell) ? undefined : narrative(target);
};

/** A target that only a person can judge. */
export const narrative = ({ cell }: ReadTarget): Goal => ({ direction: 'narrative', text: printed(cell) });

/** "Sì" as a target: the result is a yes or a no. */
const yesNo = (goal: Goal): Goal =>
  'bound' in goal && goal.bound.kind === 'boolean' && goal.bound.value ? { direction: 'yesNo' } : goal;

const isAmount = (kind: ResultKind): boolean => kind === 'number' || kind === 'money';

const agree = (kind: Quantity['kind'], result: ResultKind): boolean =>
  kind === result || ((kind === 'number' || kind === 'money') && isAmount(result));

/** The kind of result that a goal asks for. */
export const kindOfGoal = (goal: Goal | undefined): ResultKind | undefined => {
  if (goal?.direction === 'yesNo') return 'boolean';
  if (goal === undefined || !('bound' in goal)) return undefined;
  const { kind } = goal.bound;
  return kind === 'relative' || kind === 'text' ? undefined : kind;
};

/** Whether results of this kind can be compared with the goal. */
export const fitsKind = (goal: Goal, result: ResultKind): boolean => {
  const isNumeric = result !== 'date' && result !== 'boolean';
  switch (goal.direction) {
    case 'deadline':
      return result === 'date' && goal.bound.kind === 'date';
    case 'yesNo':
      return result === 'boolean';
    case 'narrative':
      return true;
    case 'exact':
      return agree(goal.bound.kind, result);
    case 'up':
    case 'down':
      return isNumeric && (goal.bound.kind === 'relative' || agree(goal.bound.kind, result));
    default:
      return false;
  }
};
