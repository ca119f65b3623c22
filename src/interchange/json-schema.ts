/** The JSON Schema of the cycle file, made from the schemas that read it, so that the two cannot differ. */
import { z } from 'zod';
import { FORMAT_VERSION } from '../model/index.ts';
import { cycleFileSchema } from '../model/schemas.ts';

/** The schema (draft 2020-12) as the text of `docs/cycle-file.schema.json`. What needs the whole cycle is not in it. */
export const cycleFileJsonSchema = (): string => {
  const schema = z.toJSONSchema(cycleFileSchema, { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  const title = `Traguardo cycle file, format version ${FORMAT_VERSION}`;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
};
