/** Schema of the file of answers that is downloaded from one check and given to the next. */
import { z } from 'zod';
import { type Answer, CHOICES } from './answer.ts';

const LONGEST = { published: 5000, name: 1000, sheet: 200, answers: 20_000 } as const;

const positive = z.int().min(1);

const placeSchema = z.strictObject({
  line: z.exactOptional(positive),
  page: z.exactOptional(positive),
  box: z.exactOptional(z.tuple([z.int(), z.int(), z.int(), z.int()])),
  sheet: z.exactOptional(z.string().max(LONGEST.sheet)),
  cell: z.exactOptional(z.string().max(LONGEST.sheet)),
});

const answerSchema: z.ZodType<Answer> = z
  .strictObject({
    kind: z.enum(['direction', 'strictness', 'zero', 'change', 'figure']),
    document: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().max(LONGEST.name),
    }),
    form: z.string().max(LONGEST.published),
    only: z.exactOptional(
      z.strictObject({ place: placeSchema, published: z.string().max(LONGEST.published) }),
    ),
    choice: z.string(),
  })
  .refine(({ kind, choice }) => CHOICES[kind].some((word) => word === choice));

const answersSchema = z.strictObject({
  format: z.literal('traguardo-answers'),
  version: z.literal(1),
  answers: z.array(answerSchema).max(LONGEST.answers),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The answers of a file, or nothing when the text is no such file. */
export const readAnswers = (text: string): readonly Answer[] | undefined => {
  const read = answersSchema.safeParse(parsed(text.replace(/^\uFEFF/, '')));
  return read.success ? read.data.answers : undefined;
};

/** The text of the file. */
export const answersText = (answers: readonly Answer[]): string =>
  `${JSON.stringify({ format: 'traguardo-answers', version: 1, answers }, null, 2)}\n`;
