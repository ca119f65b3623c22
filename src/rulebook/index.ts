/** The rules of measurement and evaluation: the language of formulas, templates, and the validation of a rulebook. */
export * from './formula/index.ts';
export { RULEBOOK_ISSUE_CODES } from './issue-codes.ts';
export { plainRulebook } from './templates/plain-rulebook.ts';
export { validateRulebook } from './validate-rulebook.ts';
