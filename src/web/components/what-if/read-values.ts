/** From the values of an address or form to the changes that they make, and to what is wrong with them. */
import type { Goal } from '../../../model/index.ts';
import { assessmentFields } from './assessment-fields.ts';
import { entryFields } from './entry-fields.ts';
import type { FieldEdit, WhatIfChange, WhatIfFacts, WhatIfField } from './field.ts';
import { ruleFields } from './rule-fields.ts';
import { targetFields } from './target-fields.ts';
import { weightFields } from './weight-fields.ts';

/** All fields of a cycle, by name. */
export const whatIfFields = (facts: WhatIfFacts): ReadonlyMap<string, WhatIfField> => {
  const indicators = facts.plan?.indicators ?? [];
  const fields = [
    ...indicators.flatMap((indicator) => [
      ...entryFields(facts, indicator),
      ...targetFields(facts, indicator),
    ]),
    ...weightFields(facts),
    ...ruleFields(facts),
    ...assessmentFields(facts),
  ];
  return new Map(fields.map((field) => [field.name, field]));
};

/** A value that changes something, as it was typed. */
export interface MadeChange {
  readonly field: WhatIfField;
  readonly typed: string;
}

/** A value that cannot be read: in which field, and what to do. */
export interface TypedFault {
  readonly field: WhatIfField;
  readonly typed: string;
  readonly sentence: string;
}

/** What typed values come to. `unknown`: names of fields that this cycle does not have. */
export interface ReadValues {
  readonly changes: readonly WhatIfChange[];
  readonly made: readonly MadeChange[];
  readonly faults: readonly TypedFault[];
  readonly unknown: readonly string[];
}

const FIELD_NAME = /^(dato|target|peso|soglia|arrotondamento|valutazione)\./;

/** Edits of the same goal become one change. */
const changesOf = (edits: readonly FieldEdit[]): readonly WhatIfChange[] => {
  const goals = new Map<string, Goal>();
  for (const edit of edits) {
    if (edit.kind === 'goal')
      goals.set(edit.target.id, edit.edit(goals.get(edit.target.id) ?? edit.target.goal));
  }
  return [
    ...edits.flatMap((edit) => (edit.kind === 'change' ? [edit.change] : [])),
    ...[...goals].map(([target, goal]) => ({ kind: 'target' as const, target, goal })),
  ];
};

/** Reads the values of a simulation; names that are no fields of one are left alone. */
export const readValues = (
  fields: ReadonlyMap<string, WhatIfField>,
  values: Iterable<readonly [string, string]>,
): ReadValues => {
  const edits: FieldEdit[] = [];
  const made: MadeChange[] = [];
  const faults: TypedFault[] = [];
  const unknown: string[] = [];
  for (const [name, typed] of values) {
    const field = fields.get(name);
    if (field === undefined) {
      if (FIELD_NAME.test(name)) unknown.push(name);
      continue;
    }
    const edit = field.read(typed);
    if (!edit.ok) faults.push({ field, typed, sentence: edit.error });
    else if (edit.value !== undefined) {
      edits.push(edit.value);
      made.push({ field, typed });
    }
  }
  return { changes: changesOf(edits), made, faults, unknown };
};
