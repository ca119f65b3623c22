/** Sums and shares of terms: exact, and without a figure where an item has none. */
import { add, divide, HUNDRED, isZero, multiply, negate, type Rational, ZERO } from '../../kernel/index.ts';
import type { ContextAbsence } from '../../model/index.ts';
import type { CellRule, Operand } from './cell-rule.ts';
import type { Amount, Term } from './term.ts';

/** A term with the operand that it stands for. */
interface Part {
  readonly operand: Operand;
  readonly term: Term;
}

/** Absences, the gravest first: the order of the items does not decide which one is told. */
const GRAVITY: readonly ContextAbsence['code'][] = [
  'circularComputation',
  'unknownItem',
  'mixedKinds',
  'missingItem',
  'notYetDueItem',
];

const absenceOf = ({ operand, term }: Part): ContextAbsence | undefined => {
  if (term.state === 'missing') return term.absence ?? { code: 'missingItem', item: operand.name };
  if (term.state === 'notYetDue') return term.absence ?? { code: 'notYetDueItem', item: operand.name };
  return undefined;
};

const gravest = (parts: readonly Part[]): Term | undefined => {
  const absences = parts.map(absenceOf).filter((absence) => absence !== undefined);
  const code = GRAVITY.find((one) => absences.some((absence) => absence.code === one));
  const absence = absences.find((one) => one.code === code);
  if (absence === undefined) return undefined;
  return { state: absence.code === 'notYetDueItem' ? 'notYetDue' : 'missing', absence };
};

const isAmount = (part: Part): part is Part & { readonly term: Amount } => part.term.state === 'amount';

/** The first part that cannot stand beside the first amount: words, another kind, another unit. */
const mixed = (parts: readonly Part[]): Term | undefined => {
  const first = parts.find(isAmount)?.term;
  if (first === undefined) return undefined;
  const stranger = parts.find(
    ({ term }) =>
      term.state === 'words' ||
      (term.state === 'amount' && (term.kind !== first.kind || term.unit !== first.unit)),
  );
  if (stranger === undefined) return undefined;
  return { state: 'missing', absence: { code: 'mixedKinds', item: stranger.operand.name } };
};

/** Parts not applicable are left out; without any amount the sum is not applicable either. */
const sumOf = (plus: readonly Part[], minus: readonly Part[]): Term => {
  const parts = [...plus, ...minus];
  const none = gravest(parts) ?? mixed(parts);
  if (none !== undefined) return none;
  const amounts = [...plus.filter(isAmount), ...minus.filter(isAmount)].map(({ term }) => term);
  const [first] = amounts;
  if (first === undefined) return { state: 'notApplicable' };
  const total = (list: readonly Part[]): Rational =>
    list.filter(isAmount).reduce((sum, { term }) => add(sum, term.exact), ZERO);
  return {
    ...first,
    exact: add(total(plus), negate(total(minus))),
    digits: Math.max(...amounts.map(({ digits }) => digits)),
  };
};

const shareOf = (part: Part, whole: Part, digits: number): Term => {
  const none = gravest([part, whole]) ?? mixed([part, whole]);
  if (none !== undefined) return none;
  if (!isAmount(part) || !isAmount(whole)) return { state: 'notApplicable' };
  const absence = { code: 'zeroWhole', item: whole.operand.name } as const;
  if (isZero(whole.term.exact)) return { state: 'notApplicable', absence };
  const ratio = divide(part.term.exact, whole.term.exact);
  if (ratio === undefined) return { state: 'notApplicable', absence };
  return { state: 'amount', kind: 'percent', unit: undefined, exact: multiply(HUNDRED, ratio), digits };
};

/** The term that a rule gives from the terms of its operands. */
export const applyRule = (rule: CellRule, termOf: (operand: Operand) => Term): Term => {
  const part = (operand: Operand): Part => ({ operand, term: termOf(operand) });
  return rule.kind === 'sum'
    ? sumOf(rule.plus.map(part), rule.minus.map(part))
    : shareOf(part(rule.part), part(rule.whole), rule.digits);
};
