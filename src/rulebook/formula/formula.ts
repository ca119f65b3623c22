/** The syntax tree of the expression language in which indicators state their algorithm (docs/method/2-formulas.md). */
import type { Rational } from '../../kernel/index.ts';

/** Functions of the language with the least and the greatest number of their arguments. */
export const FORMULA_FUNCTIONS = {
  min: { least: 1, most: Number.POSITIVE_INFINITY },
  max: { least: 1, most: Number.POSITIVE_INFINITY },
  abs: { least: 1, most: 1 },
  days: { least: 2, most: 2 },
  workingDays: { least: 2, most: 2 },
} as const;

/** Name of a function of the language. */
export type FormulaFunction = keyof typeof FORMULA_FUNCTIONS;

/** Arithmetic operators. */
export type FormulaOperator = '+' | '-' | '*' | '/';

/** A parsed formula. */
export type Formula =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negation'; readonly operand: Formula }
  | {
      readonly kind: 'operation';
      readonly operator: FormulaOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly kind: 'call';
      readonly callee: FormulaFunction;
      readonly parameters: readonly Formula[];
    };

/** Why a text is not a formula. */
export type FormulaFaultReason =
  | 'tooLong'
  | 'tooDeep'
  | 'unexpectedCharacter'
  | 'unexpectedToken'
  | 'unexpectedEnd'
  | 'unknownFunction'
  | 'wrongNumberOfArguments';

/** A fault of a formula: why, at which character (from 0), and what stands there. */
export interface FormulaFault {
  readonly reason: FormulaFaultReason;
  readonly position: number;
  readonly found: string;
}

/** Longest formula accepted, in characters. */
export const MAXIMUM_FORMULA_LENGTH = 500;

/** How many parentheses, calls and unary minuses may be open inside one another. */
export const MAXIMUM_FORMULA_DEPTH = 50;
