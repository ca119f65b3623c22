/** Schemas of targets. */
import { z } from 'zod';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import { quantityForms, quantitySchema } from './quantity.schema.ts';
import {
  dateSchema,
  decimalSchema,
  emptyableText,
  identifier,
  indicatorIdSchema,
  list,
  paragraphText,
  periodIdSchema,
  yearSchema,
} from './scalar.schema.ts';
import type { Bound, ExpectedValue, Goal, Target } from './target.ts';

const boundSchema = schemaOf<Bound>()(
  'Bound',
  'A quantity, or a change in percent against the result of an earlier year.',
  z.discriminatedUnion('kind', [
    ...quantityForms,
    z.strictObject({ kind: z.literal('relative'), year: yearSchema, percent: decimalSchema }),
  ]),
);

const strict = z.boolean();
const ends = { from: decimalSchema, to: decimalSchema };

const goalSchema = schemaOf<Goal>()(
  'Goal',
  'What must be achieved; the direction decides the arithmetic.',
  z.discriminatedUnion('direction', [
    z.strictObject({ direction: z.enum(['up', 'down']), bound: boundSchema, strict }),
    z.strictObject({ direction: z.literal('scale'), ...ends, bound: boundSchema, strict }),
    z.strictObject({ direction: z.literal('deadline'), bound: quantitySchema }),
    z.strictObject({
      direction: z.literal('exact'),
      bound: quantitySchema,
      tolerance: z.exactOptional(decimalSchema),
    }),
    z.strictObject({
      direction: z.literal('range'),
      ...ends,
      lowerLimit: z.exactOptional(decimalSchema),
      upperLimit: z.exactOptional(decimalSchema),
    }),
    z.strictObject({ direction: z.literal('baseline'), baseline: boundSchema, bound: boundSchema, strict }),
    z.strictObject({
      direction: z.literal('limits'),
      minimum: decimalSchema,
      target: decimalSchema,
      maximum: decimalSchema,
    }),
    z.strictObject({ direction: z.literal('yesNo') }),
    z.strictObject({ direction: z.literal('declared') }),
    z.strictObject({ direction: z.literal('narrative'), text: paragraphText }),
  ]),
);

const expectedValueSchema = schemaOf<ExpectedValue>()(
  'ExpectedValue',
  'The value expected at the end of a period.',
  z.strictObject({ period: periodIdSchema, value: quantitySchema }),
);

export const targetSchema = schemaOf<Target>()(
  'Target',
  'A target of an indicator for a year, appended and never overwritten.',
  z.strictObject({
    id: identifier,
    indicator: indicatorIdSchema,
    year: yearSchema,
    planVersion: identifier,
    goal: goalSchema,
    validFrom: dateSchema,
    directionOrigin: z.enum(['published', 'algorithm', 'title', 'asked', 'assumption']),
    published: z.exactOptional(emptyableText),
    expected: z.exactOptional(list(expectedValueSchema)),
    origin: originSchema,
  }),
);
