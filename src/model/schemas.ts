/** The schemas of the nouns, for whoever reads data from outside; islands import the types only, from `index.ts`. */
export { actSchema } from './act.schema.ts';
export { administrationSchema, orgUnitSchema, responsibilitySchema } from './administration.schema.ts';
export { assessmentSchema } from './assessment.schema.ts';
export { contextTableSchema, narrativeSchema } from './context-table.schema.ts';
export { cycleFileSchema } from './cycle.schema.ts';
export { findingSchema, issueSchema, readingSchema } from './finding.schema.ts';
export { entrySchema, historicalResultSchema, indicatorSchema } from './indicator.schema.ts';
export { individualObjectiveSchema } from './individual-objective.schema.ts';
export { lineageSchema, planNodeSchema, planVersionSchema } from './plan.schema.ts';
export { cellSchema, quantitySchema } from './quantity.schema.ts';
export { referenceSchema } from './reference.schema.ts';
export { resourceLineSchema } from './resource.schema.ts';
export { type FractionText, type ResultFile, resultFileSchema } from './result-set.schema.ts';
export { rulebookSchema } from './rulebook.schema.ts';
export { dateSchema, decimalSchema } from './scalar.schema.ts';
export { targetSchema } from './target.schema.ts';
