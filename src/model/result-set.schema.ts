/** Schema of the results as a file: fractions as `numerator/denominator`, the graph's nodes as a list. */
import { z } from 'zod';
import type { Rational } from '../kernel/index.ts';
import { issueSchema } from './finding.schema.ts';
import { schemaOf } from './noun.schema.ts';
import { resultFieldSchema } from './result-field.schema.ts';
import type { Reason, ResultKindOfNode, ResultSet } from './result-set.ts';
import { dateSchema, lineText, list, paragraphText, unitIdSchema } from './scalar.schema.ts';

/** A fraction in lowest terms with a positive denominator, as `-7/3`; integers as `5/1`. */
export type FractionText = `${bigint}/${bigint}`;

/** A type as it stands in a file: fractions are texts, maps are lists of their values. */
type Filed<Value> = Value extends string | number | boolean
  ? Value
  : Value extends Rational
    ? FractionText
    : Value extends ReadonlyMap<string, infer Item>
      ? readonly Filed<Item>[]
      : { readonly [Key in keyof Value]: Filed<Value[Key]> };

/** Results as a file, version 1 of its form. */
export type ResultFile = Filed<ResultSet> & { readonly formatVersion: 1 };

const FRACTION = /^-?(?:0|[1-9][0-9]*)\/[1-9][0-9]*$/;

/** Fractions of results may be long (exact quotients of quotients); this is far above any real one. */
const FRACTION_LIMIT = 20_000;

const fractionSchema = z
  .string()
  .max(FRACTION_LIMIT)
  .refine((value) => FRACTION.test(value), { params: { rule: 'badFraction' } })
  .meta({ pattern: FRACTION.source }) as unknown as z.ZodType<FractionText>;

const kindOfNodeSchema = schemaOf<ResultKindOfNode>()(
  'ResultKindOfNode',
  'Kinds of node that have results.',
  z.enum([
    'administration',
    'area',
    'strategicObjective',
    'operationalObjective',
    'group',
    'unit',
    'indicator',
    'unitIndicator',
    'perspective',
    'programme',
  ]),
);

const reasonSchema = schemaOf<Reason>()(
  'Reason',
  'Why a result is not a value, or why an input was left out.',
  z.enum([
    'missing',
    'notApplicable',
    'notYetDue',
    'noEntries',
    'noTarget',
    'noWeight',
    'noChildren',
    'allExcluded',
    'childNotComputable',
    'divisionByZero',
    'negativeTarget',
    'baselineEqualsTarget',
    'limitsNotOrdered',
    'kindMismatch',
    'moreThanOneValue',
    'noHistory',
    'circularFormula',
    'invalidFormula',
    'narrativeTarget',
    'neutralised',
    'notInRollUp',
    'countedOnce',
    'zeroWeight',
  ]),
);

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['number', 'percent', 'money']), exact: fractionSchema }),
  z.strictObject({ kind: z.literal('date'), date: dateSchema }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
]);

const stepSchema = z.strictObject({
  method: lineText,
  rule: z.exactOptional(lineText),
  inputs: list(z.strictObject({ key: lineText, weight: z.exactOptional(fractionSchema) })),
  excluded: list(z.strictObject({ key: lineText, reason: reasonSchema })),
  unrounded: z.exactOptional(fractionSchema),
  note: z.exactOptional(paragraphText),
});

const nodeSchema = z.strictObject({
  key: lineText,
  id: lineText,
  kind: kindOfNodeSchema,
  field: resultFieldSchema,
  unit: z.exactOptional(unitIdSchema),
  state: z.enum(['value', 'missing', 'notApplicable', 'notYetDue', 'notComputable']),
  figure: z.exactOptional(figureSchema),
  shown: z.exactOptional(lineText),
  reason: z.exactOptional(reasonSchema),
  reached: z.exactOptional(z.boolean()),
  step: stepSchema,
});

const subjectSchema = z.strictObject({
  id: lineText,
  parent: lineText.nullable(),
  kind: kindOfNodeSchema,
  code: lineText,
  title: lineText,
  unit: z.exactOptional(unitIdSchema),
});

export const resultFileSchema = schemaOf<ResultFile>()(
  'ResultFile',
  'All results of a cycle on one basis.',
  z.strictObject({
    formatVersion: z.literal(1),
    basis: z.enum(['measured', 'manager', 'oiv']),
    asOf: dateSchema,
    subjects: list(subjectSchema),
    nodes: z.array(nodeSchema).max(1_000_000),
    issues: list(issueSchema),
  }),
);
