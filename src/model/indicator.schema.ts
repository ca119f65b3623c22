/** Schemas of indicators, their entries and their history. */
import { z } from 'zod';
import type {
  Aggregator,
  Entry,
  Evaluation,
  HistoricalResult,
  Indicator,
  IndicatorSheet,
  Milestone,
  OverUnits,
  Parameter,
  ParameterSource,
} from './indicator.ts';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import { cellSchema, quantitySchema } from './quantity.schema.ts';
import {
  codeText,
  dateSchema,
  decimalSchema,
  identifier,
  indicatorIdSchema,
  lineText,
  list,
  nodeIdSchema,
  paragraphText,
  parameterName,
  periodIdSchema,
  programmeCode,
  text,
  unitIdSchema,
  yearSchema,
} from './scalar.schema.ts';
import { weightSchema } from './weight.schema.ts';

const aggregatorSchema = schemaOf<Aggregator>()(
  'Aggregator',
  'How several figures become one.',
  z.enum(['sum', 'mean', 'last', 'max', 'min', 'latestDate', 'earliestDate', 'single']),
);

const parameterSourceSchema = schemaOf<ParameterSource>()(
  'ParameterSource',
  'Where the value of a parameter comes from.',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('entered'), overPeriods: aggregatorSchema }),
    z.strictObject({ kind: z.literal('constant'), value: quantitySchema }),
    z.strictObject({ kind: z.literal('history'), yearsBack: z.int().min(1).max(50) }),
    z.strictObject({ kind: z.literal('indicator'), indicator: indicatorIdSchema }),
  ]),
);

const parameterSchema = schemaOf<Parameter>()(
  'Parameter',
  'A named quantity of the formula.',
  z.strictObject({
    name: parameterName,
    label: lineText,
    kind: z.enum(['number', 'percent', 'money', 'date', 'boolean']),
    source: parameterSourceSchema,
    unitOfMeasure: z.exactOptional(lineText),
  }),
);

const milestoneSchema = schemaOf<Milestone>()(
  'Milestone',
  'A step with its weight among the milestones of the indicator.',
  z.strictObject({ parameter: parameterName, weight: decimalSchema, due: z.exactOptional(dateSchema) }),
);

/** Text of a formula; its grammar is checked with the whole cycle, not here. */
const formulaText = text(500, 1);

const evaluationSchema = schemaOf<Evaluation>()(
  'Evaluation',
  'When the formula is applied: to the year, in each period, or not at all (milestones).',
  z.discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('year'), formula: formulaText }),
    z.strictObject({ stage: z.literal('period'), formula: formulaText, overPeriods: aggregatorSchema }),
    z.strictObject({ stage: z.literal('milestones'), milestones: list(milestoneSchema, 1) }),
  ]),
);

const overUnitsSchema = schemaOf<OverUnits>()(
  'OverUnits',
  "How the administration's figure comes from the units'.",
  z.discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('parameters'), aggregator: aggregatorSchema }),
    z.strictObject({ stage: z.literal('results'), aggregator: aggregatorSchema }),
    z.strictObject({ stage: z.literal('none') }),
  ]),
);

const indicatorSheetSchema = schemaOf<IndicatorSheet>()(
  'IndicatorSheet',
  'The descriptive sheet of an indicator.',
  z.strictObject({
    definition: z.exactOptional(paragraphText),
    algorithm: z.exactOptional(paragraphText),
    type: z.exactOptional(lineText),
    dataSource: z.exactOptional(paragraphText),
    sourceClass: z.exactOptional(z.enum(['certified', 'managementControl', 'selfDeclared'])),
    frequency: z.exactOptional(lineText),
    stakeholders: z.exactOptional(list(lineText)),
    notes: z.exactOptional(paragraphText),
  }),
);

export const indicatorSchema = schemaOf<Indicator>()(
  'Indicator',
  'An indicator of a plan version.',
  z.strictObject({
    id: indicatorIdSchema,
    code: codeText,
    title: lineText,
    parent: nodeIdSchema,
    level: z.enum(['strategic', 'operational']),
    resultKind: z.enum(['number', 'percent', 'money', 'date', 'boolean']),
    unitOfMeasure: z.exactOptional(lineText),
    parameters: list(parameterSchema),
    evaluation: evaluationSchema,
    overUnits: overUnitsSchema,
    contributors: z.exactOptional(list(unitIdSchema)),
    weights: list(weightSchema),
    perspectives: list(identifier),
    programmes: list(programmeCode),
    inPira: z.boolean(),
    linkedObjective: z.exactOptional(nodeIdSchema),
    baseline: z.exactOptional(quantitySchema),
    sheet: indicatorSheetSchema,
  }),
);

export const historicalResultSchema = schemaOf<HistoricalResult>()(
  'HistoricalResult',
  'A result of an earlier year, mapped to the indicator of this cycle.',
  z.strictObject({ indicator: indicatorIdSchema, year: yearSchema, cell: cellSchema, origin: originSchema }),
);

export const entrySchema = schemaOf<Entry>()(
  'Entry',
  'A figure entered for a parameter, a unit (null: the administration as such) and one or more periods.',
  z.strictObject({
    id: identifier,
    indicator: indicatorIdSchema,
    parameter: parameterName,
    unit: unitIdSchema.nullable(),
    periods: list(periodIdSchema, 1),
    cell: cellSchema,
    origin: originSchema,
    supersedes: z.exactOptional(identifier),
  }),
);
