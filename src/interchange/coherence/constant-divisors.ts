/** Divisors of a formula that are zero whatever is entered. */
import {
  add,
  divide,
  formatExact,
  integer,
  isNegative,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  subtract,
} from '../../kernel/index.ts';
import type { ParameterSource } from '../../model/index.ts';
import type { Formula } from '../../rulebook/index.ts';

type Sources = ReadonlyMap<string, ParameterSource>;

const HUNDRED = integer(100);

/** A constant parameter as the calculation sees it: percent points become a share of one. */
const constantOf = (source: ParameterSource | undefined): Rational | undefined => {
  if (source?.kind !== 'constant') return undefined;
  const { value } = source;
  if (value.kind === 'boolean') return integer(value.value ? 1 : 0);
  if (value.kind === 'date' || value.kind === 'text') return undefined;
  const amount = parseDecimal(value.amount);
  return amount === undefined || value.kind !== 'percent' ? amount : divide(amount, HUNDRED);
};

const OPERATIONS = { '+': add, '-': subtract, '*': multiply, '/': divide } as const;

const isKnown = (value: Rational | undefined): value is Rational => value !== undefined;

/** `x - x` is zero whatever x is. */
const isSelfDifference = (formula: Formula): boolean =>
  formula.kind === 'operation' &&
  formula.operator === '-' &&
  formula.left.kind === 'name' &&
  formula.right.kind === 'name' &&
  formula.left.name === formula.right.name;

/** The value that a formula has whatever is entered; undefined when that depends. */
const constantValueOf = (formula: Formula, sources: Sources): Rational | undefined => {
  if (isSelfDifference(formula)) return integer(0);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return constantOf(sources.get(formula.name));
    case 'negation': {
      const operand = constantValueOf(formula.operand, sources);
      return operand === undefined ? undefined : negate(operand);
    }
    case 'operation': {
      const [left, right] = [constantValueOf(formula.left, sources), constantValueOf(formula.right, sources)];
      if (formula.operator === '*' && [left, right].some((side) => side !== undefined && isZero(side))) {
        return integer(0);
      }
      return left === undefined || right === undefined
        ? undefined
        : OPERATIONS[formula.operator](left, right);
    }
    case 'call': {
      const values = formula.parameters.map((parameter) => constantValueOf(parameter, sources));
      const known = values.filter(isKnown);
      const [first] = known;
      if (first === undefined || known.length < values.length) return undefined;
      if (formula.callee === 'abs') return isNegative(first) ? negate(first) : first;
      if (formula.callee === 'min') return known.reduce(minimum);
      return formula.callee === 'max' ? known.reduce(maximum) : undefined;
    }
  }
};

const childrenOf = (formula: Formula): readonly Formula[] => {
  if (formula.kind === 'negation') return [formula.operand];
  if (formula.kind === 'operation') return [formula.left, formula.right];
  return formula.kind === 'call' ? formula.parameters : [];
};

/** A short text of a formula's part, for a message. */
const partText = (formula: Formula): string => {
  switch (formula.kind) {
    case 'number':
      return formatExact(formula.value);
    case 'name':
      return formula.name;
    case 'negation':
      return `-${partText(formula.operand)}`;
    case 'operation':
      return `${partText(formula.left)} ${formula.operator} ${partText(formula.right)}`;
    case 'call':
      return `${formula.callee}(${formula.parameters.map(partText).join(', ')})`;
  }
};

/** The divisors that are always zero, as texts. */
export const constantDivisorsOf = (formula: Formula, sources: Sources): readonly string[] => {
  const inner = childrenOf(formula).flatMap((child) => constantDivisorsOf(child, sources));
  if (formula.kind !== 'operation' || formula.operator !== '/') return inner;
  const divisor = constantValueOf(formula.right, sources);
  return divisor !== undefined && isZero(divisor) ? [...inner, partText(formula.right)] : inner;
};
