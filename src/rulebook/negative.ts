/** Percent points and thresholds that must not be below zero. */
import { isNegative, parseDecimal, ZERO } from '../kernel/index.ts';
import type { Tell } from './issue-codes.ts';

/** Tells that a number is below zero. */
export const tellNegative = (tell: Tell, path: string, value: string): void => {
  if (isNegative(parseDecimal(value) ?? ZERO)) tell('rulebook.negative', path, { value });
};
