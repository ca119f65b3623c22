/** Schemas of the administration, its units and their responsibilities. */
import { z } from 'zod';
import type { Administration, Holder, OrgUnit, Responsibility, UnitVersion } from './administration.ts';
import { schemaOf } from './noun.schema.ts';
import {
  codeText,
  dateSchema,
  identifier,
  lineText,
  list,
  monthDaySchema,
  subjectIdSchema,
  unitIdSchema,
} from './scalar.schema.ts';

export const administrationSchema = schemaOf<Administration>()(
  'Administration',
  'The public body that the cycle belongs to.',
  z.strictObject({
    slug: identifier,
    name: lineText,
    shortName: z.exactOptional(lineText),
    kind: z.exactOptional(lineText),
    ipa: z.exactOptional(codeText),
    successorOf: z.exactOptional(list(identifier)),
    patronSaint: z.exactOptional(monthDaySchema),
  }),
);

const unitVersionSchema = schemaOf<UnitVersion>()(
  'UnitVersion',
  'A unit as it stood between two dates, both included.',
  z.strictObject({
    code: codeText,
    name: lineText,
    parent: z.exactOptional(unitIdSchema),
    from: dateSchema,
    to: z.exactOptional(dateSchema),
    reports: z.boolean(),
  }),
);

export const orgUnitSchema = schemaOf<OrgUnit>()(
  'OrgUnit',
  'A unit of the organisation chart with its successive versions.',
  z.strictObject({
    id: unitIdSchema,
    kind: z.enum(['area', 'service', 'office', 'specialAgency', 'external']),
    versions: list(unitVersionSchema, 1),
  }),
);

const holderSchema = schemaOf<Holder>()(
  'Holder',
  'Who holds a responsibility.',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unit'), unit: unitIdSchema }),
    z.strictObject({ kind: z.literal('administration') }),
    z.strictObject({ kind: z.literal('allUnits') }),
    z.strictObject({ kind: z.literal('role'), name: lineText }),
  ]),
);

export const responsibilitySchema = schemaOf<Responsibility>()(
  'Responsibility',
  'Who answers for, performs, enters or accepts an indicator or a node, between two dates.',
  z.strictObject({
    subject: subjectIdSchema,
    holder: holderSchema,
    role: z.enum(['answers', 'performs', 'enters', 'accepts']),
    from: z.exactOptional(dateSchema),
    to: z.exactOptional(dateSchema),
  }),
);
