/** Schemas of issues and of documents as read. */
import { z } from 'zod';
import type { Issue, MessageParameters } from '../kernel/index.ts';
import type { CharacterCounts, ReadCell, Reading, ReadTable } from './finding.ts';
import { schemaOf } from './noun.schema.ts';
import { placeSchema } from './origin.schema.ts';
import { quantitySchema } from './quantity.schema.ts';
import { lineText, list, paragraphText, sha256Schema } from './scalar.schema.ts';

const severity = z.enum(['error', 'warning', 'notice']);

const messageParametersSchema = schemaOf<MessageParameters>()(
  'MessageParameters',
  'Values put into the sentence of a message.',
  z.record(z.string(), z.union([z.string(), z.int()])),
);

export const issueSchema = schemaOf<Issue>()(
  'Issue',
  'Something wrong or doubtful in the data, with its place.',
  z.strictObject({ code: lineText, severity, place: placeSchema, params: messageParametersSchema }),
);

const readOdditySchema = z.enum([
  'spreadsheetError',
  'serialDate',
  'dayZero',
  'impossibleDate',
  'placeholder',
  'invertedOperator',
  'spacedOperator',
  'malformedAmount',
  'severalValues',
  'spuriousDecimals',
  'signInOtherCell',
  'shortYear',
]);

const readCellSchema = schemaOf<ReadCell>()(
  'ReadCell',
  'A cell of a document as read.',
  z.strictObject({
    published: paragraphText,
    place: placeSchema,
    understood: z.exactOptional(quantitySchema),
    status: z.enum(['read', 'text', 'ambiguous', 'unread']),
    alternatives: list(quantitySchema),
    empty: z.exactOptional(z.enum(['missing', 'notApplicable', 'notYetDue'])),
    oddities: z.exactOptional(list(readOdditySchema)),
  }),
);

const readTableSchema = schemaOf<ReadTable>()(
  'ReadTable',
  'A table of a document as read.',
  z.strictObject({
    form: lineText,
    title: z.exactOptional(paragraphText),
    place: z.exactOptional(placeSchema),
    rows: list(z.strictObject({ cells: list(readCellSchema) })),
  }),
);

const count = z.int().min(0);

const characterCountsSchema = schemaOf<CharacterCounts>()(
  'CharacterCounts',
  'Where the characters of a document went, white space aside.',
  z.strictObject({ total: count, cells: count, headings: count, text: count, unread: count }),
);

/** The hash is plain text in the type; it is checked all the same. */
const hashText: z.ZodType<string> = sha256Schema;

export const readingSchema = schemaOf<Reading>()(
  'Reading',
  'A document as read.',
  z.strictObject({
    file: lineText,
    sha256: hashText,
    tables: list(readTableSchema),
    characters: z.exactOptional(characterCountsSchema),
  }),
);
