/** Schema of the list of findings that a page hands back to be printed: nothing is kept on the server in between. */
import { z } from 'zod';
import type { Place } from '../../kernel/index.ts';
import type { Finding } from '../../model/index.ts';
import { placeSchema } from '../../model/origin.schema.ts';

/** A list of findings and the documents that it is about. */
export interface FindingList {
  readonly files: readonly string[];
  readonly refused: number;
  readonly administration?: string;
  readonly year?: number;
  readonly findings: readonly Finding[];
}

const LIMITS = { text: 5000, findings: 20_000, places: 500, files: 100 } as const;

const short = z.string().max(LIMITS.text);
const place: z.ZodType<Place> = placeSchema;

const findingSchema = z.strictObject({
  rule: short,
  severity: z.enum(['error', 'warning', 'notice']),
  places: z.array(place).max(LIMITS.places),
  published: z.exactOptional(short),
  expected: z.exactOptional(short),
  code: short,
  params: z.record(z.string(), z.union([short, z.number()])),
});

const listSchema: z.ZodType<FindingList> = z.strictObject({
  files: z.array(short).max(LIMITS.files),
  refused: z.int().min(0),
  administration: z.exactOptional(short),
  year: z.exactOptional(z.int().min(1900).max(2199)),
  findings: z.array(findingSchema).max(LIMITS.findings),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The list, or nothing when the text is none. */
export const readFindingList = (text: string): FindingList | undefined => {
  const read = listSchema.safeParse(parsed(text));
  return read.success ? read.data : undefined;
};
