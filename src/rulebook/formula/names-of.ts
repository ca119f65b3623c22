/** The names that stand in a formula. */
import type { Formula } from './formula.ts';

const collect = (formula: Formula, names: Set<string>): void => {
  switch (formula.kind) {
    case 'number':
      return;
    case 'name':
      names.add(formula.name);
      return;
    case 'negation':
      collect(formula.operand, names);
      return;
    case 'operation':
      collect(formula.left, names);
      collect(formula.right, names);
      return;
    case 'call':
      for (const parameter of formula.parameters) collect(parameter, names);
  }
};

/** The names of a formula, each once, in the order in which they first stand in the text. */
export const namesOf = (formula: Formula): readonly string[] => {
  const names = new Set<string>();
  collect(formula, names);
  return [...names];
};
