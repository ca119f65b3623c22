/** Proof that a schema and the hand-written interface of the same noun say the same, in both directions. */
import type { z } from 'zod';

/** A type without its `readonly` marks, which schemas of arrays do not carry. */
type Writable<Value> = Value extends string | number | boolean | bigint | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Writable<Value[Key]> };

/** Whether two types are identical, forgotten optional fields included (plain assignability would miss those). */
type Identical<First, Second> =
  (<Probe>() => Probe extends Writable<First> ? 1 : 2) extends <Probe>() => Probe extends Writable<Second>
    ? 1
    : 2
    ? unknown
    : { readonly schemaDiffersFromType: Second };

/**
 * Gives a noun's schema its name and description in the JSON Schema; does not compile unless what the schema accepts is
 * exactly the type: `schemaOf<Entry>()('Entry', 'A figure …', z.strictObject({ … }))`.
 */
export const schemaOf =
  <Noun>() =>
  <Schema extends z.ZodType<Noun>>(
    id: string,
    description: string,
    schema: Schema & Identical<z.output<Schema>, Noun>,
  ): z.ZodType<Noun> =>
    schema.meta({ id, description });
