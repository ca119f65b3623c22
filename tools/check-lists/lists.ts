/** The lists of mistakes found by reading, and what people judged of the findings that no list foresaw. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Lines by which a finding and an entry may be apart unless the list says otherwise: cells of one row stand on several lines. */
const USUAL_TOLERANCE = 3;

const listedPlaceSchema = z.union([
  z.object({ file: z.string(), line: z.number() }),
  z.object({ file: z.string(), near: z.string() }),
]);

const mistakeSchema = z.object({
  id: z.string(),
  family: z.string(),
  places: z.array(listedPlaceSchema),
  what: z.string(),
  changesFigure: z.boolean(),
});

const listSchema = z.object({
  tolerance: z.number().optional(),
  documents: z.array(z.string()).optional(),
  mistakes: z.array(mistakeSchema),
});

const judgedSchema = z.object({
  judged: z.array(
    z.object({
      rule: z.string(),
      place: listedPlaceSchema,
      /** What the finding says is published, where the rule finds two things at one place. */
      published: z.string().optional(),
      isRight: z.boolean(),
      why: z.string(),
      /** The mistake that the finding tells, though its rule is of another family. */
      entry: z.string().optional(),
    }),
  ),
});

/** A place of a list: a line, or words that stand in one row or line of the document (" … " parts words that stand apart). */
export type ListedPlace = z.infer<typeof listedPlaceSchema>;

/** A mistake found by reading. */
export type Mistake = z.infer<typeof mistakeSchema>;

/** What a person says of a finding. */
export type Judgement = z.infer<typeof judgedSchema>['judged'][number];

/** A list: its documents are checked together. */
export interface MistakeList {
  readonly name: string;
  readonly files: readonly string[];
  readonly tolerance: number;
  readonly mistakes: readonly Mistake[];
  readonly judged: readonly Judgement[];
}

const filesOf = (mistakes: readonly Mistake[]): readonly string[] => [
  ...new Set(mistakes.flatMap(({ places }) => places.map(({ file }) => file))),
];

const judgementsOf = (name: string): readonly Judgement[] => {
  const path = join('cases', 'first-run', `${name}.judged.json`);
  return existsSync(path) ? judgedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).judged : [];
};

/** Every list of `cases/mistakes`, with the judgements of `cases/first-run/<list>.judged.json`. Throws where a file is malformed. */
export const readLists = (): readonly MistakeList[] => {
  const folder = join('cases', 'mistakes');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const list = listSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return {
        name,
        files: [...new Set([...(list.documents ?? []), ...filesOf(list.mistakes)])].sort(),
        tolerance: list.tolerance ?? USUAL_TOLERANCE,
        mistakes: list.mistakes,
        judged: judgementsOf(name),
      };
    });
};
