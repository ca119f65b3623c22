/** Schema of the whole cycle file. */
import { z } from 'zod';
import { actSchema } from './act.schema.ts';
import { administrationSchema, orgUnitSchema, responsibilitySchema } from './administration.schema.ts';
import { assessmentSchema } from './assessment.schema.ts';
import { contextTableSchema, narrativeSchema } from './context-table.schema.ts';
import { type CycleFile, FORMAT_VERSION, type Period } from './cycle.ts';
import { entrySchema, historicalResultSchema } from './indicator.schema.ts';
import { individualObjectiveSchema } from './individual-objective.schema.ts';
import { schemaOf } from './noun.schema.ts';
import { lineageSchema, planVersionSchema } from './plan.schema.ts';
import { referenceSchema } from './reference.schema.ts';
import { resourceLineSchema } from './resource.schema.ts';
import { rulebookSchema } from './rulebook.schema.ts';
import { dateSchema, lineText, list, paragraphText, periodIdSchema, yearSchema } from './scalar.schema.ts';

const periodSchema = schemaOf<Period>()(
  'Period',
  'A monitoring period, both days included.',
  z.strictObject({ id: periodIdSchema, name: lineText, from: dateSchema, to: dateSchema }),
);

export const cycleFileSchema = schemaOf<CycleFile>()(
  'CycleFile',
  'A whole performance cycle of one administration and year.',
  z.strictObject({
    formatVersion: z.literal(FORMAT_VERSION),
    administration: administrationSchema,
    year: yearSchema,
    title: lineText,
    asOf: dateSchema,
    state: z.enum(['drafting', 'planned', 'running', 'reporting', 'validated', 'published', 'archived']),
    about: z.exactOptional(paragraphText),
    periods: list(periodSchema, 1),
    rulebook: rulebookSchema,
    planVersions: list(planVersionSchema, 1),
    units: list(orgUnitSchema),
    responsibilities: list(responsibilitySchema),
    entries: list(entrySchema),
    assessments: list(assessmentSchema),
    history: list(historicalResultSchema),
    resources: list(resourceLineSchema),
    individualObjectives: list(individualObjectiveSchema),
    tables: list(contextTableSchema),
    narrative: list(narrativeSchema),
    references: list(referenceSchema),
    lineage: list(lineageSchema),
    acts: list(actSchema),
  }),
);
