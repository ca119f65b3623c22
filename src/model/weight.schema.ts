/** Schema of weights. */
import { z } from 'zod';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import { decimalSchema, identifier } from './scalar.schema.ts';
import type { Weight } from './weight.ts';

export const weightSchema = schemaOf<Weight>()(
  'Weight',
  'Points of a parent or of the whole, possibly under one perspective only.',
  z.strictObject({
    perspective: z.exactOptional(identifier),
    amount: decimalSchema,
    origin: originSchema,
  }),
);
