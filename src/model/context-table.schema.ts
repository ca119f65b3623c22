/** Schemas of context tables and narrative sections. */
import { z } from 'zod';
import type {
  ContextColumn,
  ContextComputation,
  ContextRow,
  ContextTable,
  Narrative,
} from './context-table.ts';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import { cellSchema } from './quantity.schema.ts';
import {
  emptyableText,
  identifier,
  lineText,
  list,
  paragraphText,
  TEXT_LIMITS,
  text,
  yearSchema,
} from './scalar.schema.ts';

const SHARE_DIGITS = 6;
const shareDigits = z.int().min(0).max(SHARE_DIGITS);

const contextComputationSchema = schemaOf<ContextComputation>()(
  'ContextComputation',
  'How the cells of a row or column follow from others, named by their ids.',
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('sum'),
      plus: list(identifier, 1),
      minus: z.exactOptional(list(identifier)),
    }),
    z.strictObject({ kind: z.literal('share'), part: identifier, whole: identifier, digits: shareDigits }),
    z.strictObject({
      kind: z.literal('shareOfRow'),
      column: identifier,
      row: identifier,
      digits: shareDigits,
    }),
  ]),
);

const contextColumnSchema = schemaOf<ContextColumn>()(
  'ContextColumn',
  'A column of a context table.',
  z.strictObject({
    id: identifier,
    label: emptyableText,
    year: z.exactOptional(yearSchema),
    computed: z.exactOptional(contextComputationSchema),
  }),
);

const contextRowSchema = schemaOf<ContextRow>()(
  'ContextRow',
  'A row of a context table: one cell for each column, in their order.',
  z.strictObject({
    id: identifier,
    label: emptyableText,
    role: z.enum(['item', 'total', 'share', 'heading']),
    cells: list(cellSchema),
    computed: z.exactOptional(contextComputationSchema),
  }),
);

export const contextTableSchema = schemaOf<ContextTable>()(
  'ContextTable',
  'Context data of the cycle: staff, indices, territory, services.',
  z.strictObject({
    id: identifier,
    title: lineText,
    chapter: emptyableText,
    columns: list(contextColumnSchema),
    rows: list(contextRowSchema),
    origin: originSchema,
    note: z.exactOptional(paragraphText),
  }),
);

export const narrativeSchema = schemaOf<Narrative>()(
  'Narrative',
  'A narrative section of a document in a small Markdown subset.',
  z.strictObject({
    id: identifier,
    document: lineText,
    chapter: emptyableText,
    title: emptyableText,
    text: text(TEXT_LIMITS.chapter),
    notRelevant: z.exactOptional(paragraphText),
  }),
);
