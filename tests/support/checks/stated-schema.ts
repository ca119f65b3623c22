/** What a case of a rule may state: the lists of a document's record, cells as they are printed. */
import { z } from 'zod';

const text = z.string();
const line = z.number().int().positive();
const ofYears = z.record(text, text).default({});
const amount = z.strictObject({
  label: text,
  when: z.enum(['planned', 'updated', 'actual']),
  year: z.number().optional(),
  isPart: z.boolean().default(false),
  amount: text,
  line,
});
const indicator = z.strictObject({
  line,
  table: z.number().default(0),
  form: text.default('case'),
  tableTitle: text.default(''),
  level: z.enum(['strategic', 'operational', 'fund']).optional(),
  code: text.optional(),
  title: text,
  unit: z.strictObject({ code: text, name: text }).optional(),
  objective: z.strictObject({ code: text.optional(), title: text, line }).optional(),
  programme: text.optional(),
  weight: text.optional(),
  algorithm: text.optional(),
  source: text.optional(),
  type: text.optional(),
  unitOfMeasure: text.optional(),
  definition: text.optional(),
  baseline: text.optional(),
  parameters: z
    .array(z.strictObject({ label: text, periods: z.array(text), total: text.optional() }))
    .default([]),
  targets: ofYears,
  results: ofYears,
  achievement: text.optional(),
  score: text.optional(),
  offices: text.optional(),
});
const node = z.strictObject({
  line,
  table: z.number().default(0),
  kind: z.enum([
    'administration',
    'area',
    'strategicObjective',
    'operationalObjective',
    'group',
    'unit',
    'perspective',
  ]),
  mark: text.optional(),
  code: text.optional(),
  title: text,
  programme: text.optional(),
  weight: text.optional(),
  value: text.optional(),
  weighted: text.optional(),
  share: text.optional(),
  offices: text.optional(),
  parent: z.number().optional(),
});
const card = z.strictObject({
  line,
  table: z.number().default(0),
  mission: text.optional(),
  programme: text.optional(),
  area: text.optional(),
  objective: text,
  code: text.optional(),
  projects: z.array(text).default([]),
  description: text.optional(),
  responsible: text.optional(),
  span: text.optional(),
  amounts: z.array(amount).default([]),
  percentSpent: text.optional(),
  declaredIndicators: text.optional(),
  indicators: z.array(z.number()).default([]),
});
const context = z.strictObject({
  line,
  table: z.number().default(0),
  title: text,
  columns: z.array(
    z.strictObject({ label: text, year: z.number().optional(), isShare: z.boolean().default(false) }),
  ),
  rows: z.array(
    z.strictObject({
      line,
      label: text,
      role: z.enum(['item', 'total', 'heading']).default('item'),
      cells: z.array(text),
    }),
  ),
});
const budget = z.strictObject({
  line,
  table: z.number().default(0),
  tableTitle: text.default(''),
  role: z.enum(['item', 'subtotal', 'total']),
  label: text,
  code: text.optional(),
  objective: text.optional(),
  centre: text.optional(),
  amounts: ofYears,
});
const individual = z.strictObject({
  line,
  table: z.number().default(0),
  post: text,
  title: text,
  code: text.optional(),
  weight: text.optional(),
  algorithm: text.optional(),
  target: text.optional(),
  result: text.optional(),
  achievement: text.optional(),
  score: text.optional(),
});
/** A document stated by hand. */
export const statedDocument = z.strictObject({
  kind: z.enum(['pira', 'relazione', 'piano', 'schede', 'other']).default('relazione'),
  administration: text.optional(),
  year: z.number().optional(),
  plannedYears: z.array(z.number()).default([]),
  indicators: z.array(indicator).default([]),
  nodes: z.array(node).default([]),
  cards: z.array(card).default([]),
  budget: z.array(budget).default([]),
  individual: z.array(individual).default([]),
  contexts: z.array(context).default([]),
  counts: z
    .array(
      z.strictObject({
        line,
        what: z.enum([
          'indicators',
          'strategicObjectives',
          'operationalObjectives',
          'areas',
          'units',
          'reached',
          'other',
        ]),
        words: text,
        declared: text,
        listed: z.number().optional(),
      }),
    )
    .default([]),
  dates: z.array(z.strictObject({ line, label: text, day: text })).default([]),
  texts: z
    .array(z.strictObject({ line, role: z.enum(['heading', 'columnHeading', 'text']).default('text'), text }))
    .default([]),
  /** Rows of tables as they are printed. */
  rows: z.array(z.strictObject({ line, table: z.number().default(0), cells: z.array(text) })).default([]),
});

/** The same as a type. */
export type Stated = z.infer<typeof statedDocument>;
