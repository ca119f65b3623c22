/**
 * The schemas of the nouns, for whoever reads data from outside; islands import the types only, from `index.ts`. What is read by
 * itself stands here; parts are read with their whole.
 */
export { cycleFileSchema } from './cycle.schema.ts';
export { readingSchema } from './finding.schema.ts';
export { entrySchema } from './indicator.schema.ts';
export { cellSchema, quantitySchema } from './quantity.schema.ts';
export { type FractionText, type ResultFile, resultFileSchema } from './result-set.schema.ts';
export { rulebookSchema } from './rulebook.schema.ts';
export { dateSchema, decimalSchema } from './scalar.schema.ts';
export { targetSchema } from './target.schema.ts';
