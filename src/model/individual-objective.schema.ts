/** Schema of individual objectives. */
import { z } from 'zod';
import type { IndividualObjective } from './individual-objective.ts';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import { quantitySchema } from './quantity.schema.ts';
import { decimalSchema, emptyableText, identifier, indicatorIdSchema, lineText } from './scalar.schema.ts';

export const individualObjectiveSchema = schemaOf<IndividualObjective>()(
  'IndividualObjective',
  'An objective assigned to a post, never to a named person.',
  z.strictObject({
    id: identifier,
    post: lineText,
    postKind: z.enum(['secretaryGeneral', 'manager', 'organisationalPosition', 'staff']),
    title: lineText,
    scope: z.enum(['administration', 'unit', 'own']),
    indicator: z.exactOptional(indicatorIdSchema),
    weight: z.exactOptional(decimalSchema),
    target: z.exactOptional(emptyableText),
    result: z.exactOptional(quantitySchema),
    achievement: z.exactOptional(decimalSchema),
    score: z.exactOptional(decimalSchema),
    origin: originSchema,
  }),
);
