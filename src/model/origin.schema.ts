/** Schemas of places and origins. */
import { z } from 'zod';
import type { Place } from '../kernel/index.ts';
import { schemaOf } from './noun.schema.ts';
import type { Origin } from './origin.ts';
import { lineText, list, paragraphText, sha256Schema, text } from './scalar.schema.ts';

export const placeSchema = schemaOf<Place>()(
  'Place',
  'Where something stands: in a published file, or in the field of an object.',
  z.union([
    z.strictObject({
      file: lineText,
      line: z.exactOptional(z.int().min(1)),
      page: z.exactOptional(z.int().min(1)),
      box: z.exactOptional(z.tuple([z.int(), z.int(), z.int(), z.int()])),
      sheet: z.exactOptional(lineText),
      cell: z.exactOptional(lineText),
    }),
    z.strictObject({ id: lineText, field: lineText }),
  ]),
);

export const originSchema = schemaOf<Origin>()(
  'Origin',
  'Where a figure comes from: entered by an office, published, imported, or assumed.',
  z.strictObject({
    kind: z.enum(['entered', 'published', 'imported', 'assumption']),
    place: z.exactOptional(placeSchema),
    by: z.exactOptional(lineText),
    at: z.exactOptional(text(40, 10)),
    evidence: z.exactOptional(list(sha256Schema)),
    note: z.exactOptional(paragraphText),
  }),
);
