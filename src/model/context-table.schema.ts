/** Schemas of context tables and narrative sections. */
import { z } from 'zod';
import type { ContextColumn, ContextRow, ContextTable, Narrative } from './context-table.ts';
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

const contextColumnSchema = schemaOf<ContextColumn>()(
  'ContextColumn',
  'A column of a context table.',
  z.strictObject({ id: identifier, label: emptyableText, year: z.exactOptional(yearSchema) }),
);

const contextRowSchema = schemaOf<ContextRow>()(
  'ContextRow',
  'A row of a context table: one cell for each column, in their order.',
  z.strictObject({
    id: identifier,
    label: emptyableText,
    role: z.enum(['item', 'total', 'share', 'heading']),
    cells: list(cellSchema),
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
