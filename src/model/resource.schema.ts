/** Schema of resources. */
import { z } from 'zod';
import { actSchema } from './act.schema.ts';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import type { ResourceLine } from './resource.ts';
import { decimalSchema, identifier, lineText, subjectIdSchema } from './scalar.schema.ts';

export const resourceLineSchema = schemaOf<ResourceLine>()(
  'ResourceLine',
  'One line of money in euro: planned at first, updated, actual; absent is unknown, not zero.',
  z.strictObject({
    id: identifier,
    subject: subjectIdSchema.nullable(),
    kind: z.enum([
      'currentIncome',
      'currentCosts',
      'economicInterventions',
      'operatingCosts',
      'investments',
      'staff',
      'notDivided',
    ]),
    label: z.exactOptional(lineText),
    initial: z.exactOptional(decimalSchema),
    updated: z.exactOptional(decimalSchema),
    updatedBy: z.exactOptional(actSchema),
    actual: z.exactOptional(decimalSchema),
    table: lineText,
    origin: originSchema,
  }),
);
