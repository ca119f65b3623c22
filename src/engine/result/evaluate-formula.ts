/** Evaluates a parsed formula over named figures (docs/method/2-formulas.md). */
import {
  add,
  daysBetween,
  divide,
  integer,
  type LocalDate,
  maximum,
  minimum,
  multiply,
  negate,
  type Rational,
  subtract,
} from '../../kernel/index.ts';
import type { Formula, FormulaFunction, FormulaOperator } from '../../rulebook/index.ts';
import { notComputable, numberTerm, type Outcome, type Term, valued } from '../outcome.ts';
import { workingDaysBetween } from '../working-days.ts';

/** What a formula is evaluated in: the figures of its names and the patron saint's day. */
export interface FormulaScope {
  readonly terms: ReadonlyMap<string, Term>;
  readonly patronSaint: string | undefined;
}

const MISMATCH = notComputable('kindMismatch');

const operate = (operator: FormulaOperator, left: Rational, right: Rational): Rational | undefined => {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      return divide(left, right);
  }
};

const evaluateOperation = (
  formula: Extract<Formula, { kind: 'operation' }>,
  scope: FormulaScope,
): Outcome<Term> => {
  const left = evaluateFormula(formula.left, scope);
  if (left.state !== 'value') return left;
  const right = evaluateFormula(formula.right, scope);
  if (right.state !== 'value') return right;
  if (left.value.kind !== 'number' || right.value.kind !== 'number') return MISMATCH;
  const value = operate(formula.operator, left.value.exact, right.value.exact);
  return value === undefined ? notComputable('divisionByZero') : numberTerm(value);
};

const callOnDates = (
  callee: 'days' | 'workingDays',
  terms: readonly Term[],
  scope: FormulaScope,
): Outcome<Term> => {
  const [from, to] = terms;
  if (from?.kind !== 'date' || to?.kind !== 'date') return MISMATCH;
  const count = callee === 'days' ? daysBetween : workingDays(scope);
  return numberTerm(integer(count(from.date, to.date)));
};

const workingDays = (scope: FormulaScope) => (from: LocalDate, to: LocalDate) =>
  workingDaysBetween(from, to, scope.patronSaint);

const callOnNumbers = (callee: 'min' | 'max' | 'abs', terms: readonly Term[]): Outcome<Term> => {
  const numbers: Rational[] = [];
  for (const term of terms) {
    if (term.kind !== 'number') return MISMATCH;
    numbers.push(term.exact);
  }
  const [first, ...rest] = numbers;
  if (first === undefined) return MISMATCH;
  if (callee === 'abs') return numberTerm(maximum(first, negate(first)));
  return numberTerm(rest.reduce(callee === 'min' ? minimum : maximum, first));
};

const evaluateCall = (
  callee: FormulaFunction,
  parameters: readonly Formula[],
  scope: FormulaScope,
): Outcome<Term> => {
  const terms: Term[] = [];
  for (const parameter of parameters) {
    const outcome = evaluateFormula(parameter, scope);
    if (outcome.state !== 'value') return outcome;
    terms.push(outcome.value);
  }
  return callee === 'days' || callee === 'workingDays'
    ? callOnDates(callee, terms, scope)
    : callOnNumbers(callee, terms);
};

const evaluateNegation = (operand: Formula, scope: FormulaScope): Outcome<Term> => {
  const outcome = evaluateFormula(operand, scope);
  if (outcome.state !== 'value') return outcome;
  return outcome.value.kind === 'number' ? numberTerm(negate(outcome.value.exact)) : MISMATCH;
};

/** The figure of a formula; the first fault met from left to right is the reason when there is none. */
export function evaluateFormula(formula: Formula, scope: FormulaScope): Outcome<Term> {
  switch (formula.kind) {
    case 'number':
      return numberTerm(formula.value);
    case 'name': {
      const term = scope.terms.get(formula.name);
      return term === undefined ? notComputable('invalidFormula') : valued(term);
    }
    case 'negation':
      return evaluateNegation(formula.operand, scope);
    case 'operation':
      return evaluateOperation(formula, scope);
    case 'call':
      return evaluateCall(formula.callee, formula.parameters, scope);
  }
}
