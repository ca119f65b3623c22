/** Schema of acts. */
import { z } from 'zod';
import type { Act } from './act.ts';
import { schemaOf } from './noun.schema.ts';
import { codeText, dateSchema, lineText } from './scalar.schema.ts';

export const actSchema = schemaOf<Act>()(
  'Act',
  'A resolution or determination that proposes, approves, updates or validates.',
  z.strictObject({
    body: lineText,
    kind: z.enum(['proposes', 'approves', 'updates', 'validates']),
    number: z.exactOptional(codeText),
    date: z.exactOptional(dateSchema),
    title: z.exactOptional(lineText),
    annex: z.exactOptional(lineText),
    address: z.exactOptional(lineText),
  }),
);
