/** The nouns of the performance cycle: types of the domain; their schemas stand beside them in `*.schema.ts`. */
export * from './act.ts';
export * from './administration.ts';
export * from './assessment.ts';
export * from './context-table.ts';
export * from './cycle.ts';
export * from './finding.ts';
export * from './indicator.ts';
export * from './individual-objective.ts';
export * from './origin.ts';
export * from './plan.ts';
export * from './quantity.ts';
export * from './reference.ts';
export * from './resource.ts';
export * from './result-set.ts';
export * from './rulebook.ts';
export * from './target.ts';
export * from './weight.ts';
