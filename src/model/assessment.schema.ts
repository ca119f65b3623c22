/** Schema of assessments. */
import { z } from 'zod';
import type { IndicatorId, NodeId, UnitId } from '../kernel/index.ts';
import type { Assessment } from './assessment.ts';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import {
  dateSchema,
  decimalSchema,
  identifier,
  lineText,
  subjectIdSchema,
  text,
  unitIdSchema,
} from './scalar.schema.ts';

const anySubject: z.ZodType<NodeId | IndicatorId | UnitId> = subjectIdSchema;

export const assessmentSchema = schemaOf<Assessment>()(
  'Assessment',
  'The judgement after the measurement, with motive and author.',
  z.strictObject({
    id: identifier,
    node: anySubject,
    unit: z.exactOptional(unitIdSchema),
    role: z.enum(['manager', 'oiv']),
    decision: z.enum(['confirm', 'neutralise', 'correct']),
    value: z.exactOptional(decimalSchema),
    motive: text(20_000, 1),
    author: lineText,
    date: dateSchema,
    origin: originSchema,
  }),
);
