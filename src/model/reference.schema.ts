/** Schema of published figures kept for comparison. */
import { z } from 'zod';
import type { IndicatorId, NodeId, UnitId } from '../kernel/index.ts';
import { schemaOf } from './noun.schema.ts';
import { placeSchema } from './origin.schema.ts';
import { quantitySchema } from './quantity.schema.ts';
import type { Reference } from './reference.ts';
import { resultFieldSchema } from './result-field.schema.ts';
import { identifier, lineText, paragraphText, unitIdSchema } from './scalar.schema.ts';

const SUBJECT = /^(?:(?:perspective|programme):)?[A-Za-z0-9][A-Za-z0-9._/-]{0,98}$/;

/** Any subject with results, perspectives and programmes included; cast at the parse seam of branded texts. */
const referenceSubject = z
  .string()
  .refine((text) => SUBJECT.test(text), { params: { rule: 'badId' } })
  .meta({ pattern: SUBJECT.source }) as unknown as z.ZodType<
  NodeId | IndicatorId | UnitId | 'administration'
>;

export const referenceSchema = schemaOf<Reference>()(
  'Reference',
  'A published figure kept for comparison; never an input of the calculation.',
  z.strictObject({
    id: identifier,
    node: referenceSubject,
    unit: z.exactOptional(unitIdSchema),
    field: z.union([resultFieldSchema, z.literal('target')]),
    published: paragraphText,
    value: z.exactOptional(quantitySchema),
    where: lineText,
    place: placeSchema,
    input: z.exactOptional(z.boolean()),
    note: z.exactOptional(paragraphText),
  }),
);
