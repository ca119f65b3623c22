/** Schema of the fields of results. */
import { z } from 'zod';
import { schemaOf } from './noun.schema.ts';
import type { ResultField } from './result-set.ts';

export const resultFieldSchema = schemaOf<ResultField>()(
  'ResultField',
  'A field of a result: a column, or a step on the way (parameter:NAME, period:ID).',
  z.union([
    z.enum(['result', 'achievement', 'score', 'value', 'weighted', 'share', 'weight', 'computed']),
    z.templateLiteral(['parameter:', z.string()]),
    z.templateLiteral(['period:', z.string()]),
  ]),
);
