/** Schemas of quantities and cells. */
import { z } from 'zod';
import { schemaOf } from './noun.schema.ts';
import type { Cell, Quantity } from './quantity.ts';
import { dateSchema, decimalSchema, emptyableText, lineText, paragraphText } from './scalar.schema.ts';

/** The forms of a quantity, told apart by `kind`; bounds of targets add one of their own. */
export const quantityForms = [
  z.strictObject({
    kind: z.enum(['number', 'percent', 'money']),
    amount: decimalSchema,
    unit: z.exactOptional(lineText),
  }),
  z.strictObject({ kind: z.literal('date'), date: dateSchema }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('text'), text: paragraphText }),
] as const;

export const quantitySchema = schemaOf<Quantity>()(
  'Quantity',
  'A measured or planned quantity; percent amounts are percent points, money is euro.',
  z.discriminatedUnion('kind', quantityForms),
);

export const cellSchema = schemaOf<Cell>()(
  'Cell',
  'A value (zero included), or the reason why there is none.',
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('value'), value: quantitySchema }),
    z.strictObject({
      state: z.enum(['missing', 'notApplicable', 'notYetDue']),
      reason: z.exactOptional(emptyableText),
    }),
  ]),
);
