/** The rules of measurement and evaluation: the language of formulas, templates, and the validation of a rulebook. */
export * from './formula/index.ts';
