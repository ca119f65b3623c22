/** The expression language of formulas: parsing and the names used; evaluation lives in the engine. */
export * from './formula.ts';
export * from './names-of.ts';
export { parseFormula } from './parse-formula.ts';
