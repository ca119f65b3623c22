/** Schemas of plan versions, their trees and the links across years. */
import { z } from 'zod';
import { actSchema } from './act.schema.ts';
import { indicatorSchema } from './indicator.schema.ts';
import { schemaOf } from './noun.schema.ts';
import type {
  Classification,
  Lineage,
  Perspective,
  PlanNode,
  PlanVersion,
  Programme,
  StrategyLink,
} from './plan.ts';
import {
  codeText,
  dateSchema,
  identifier,
  lineText,
  list,
  nodeIdSchema,
  paragraphText,
  programmeCode,
  subjectIdSchema,
  yearSchema,
} from './scalar.schema.ts';
import { targetSchema } from './target.schema.ts';
import { weightSchema } from './weight.schema.ts';

const planNodeSchema = schemaOf<PlanNode>()(
  'PlanNode',
  'A node of the performance tree; parent null: directly under the administration.',
  z.strictObject({
    id: nodeIdSchema,
    kind: z.enum(['area', 'strategicObjective', 'operationalObjective', 'group']),
    code: codeText,
    title: lineText,
    parent: nodeIdSchema.nullable(),
    weights: list(weightSchema),
    perspectives: list(identifier),
    programmes: list(programmeCode),
    inPira: z.boolean(),
    gathers: z.exactOptional(z.enum(['strategicIndicators', 'staffFund', 'other'])),
    description: z.exactOptional(paragraphText),
    actions: z.exactOptional(list(paragraphText)),
    expectedResults: z.exactOptional(list(paragraphText)),
    timeSpan: z.exactOptional(lineText),
    responsibilityCentre: z.exactOptional(lineText),
    stakeholders: z.exactOptional(z.strictObject({ external: list(lineText), internal: list(lineText) })),
    projects: z.exactOptional(list(lineText)),
  }),
);

const perspectiveSchema = schemaOf<Perspective>()(
  'Perspective',
  'A perspective of the balanced scorecard, as this plan version names it.',
  z.strictObject({ id: identifier, name: lineText }),
);

const programmeSchema = schemaOf<Programme>()(
  'Programme',
  'A programme of the ministerial classification of spending, under its mission.',
  z.strictObject({
    code: programmeCode,
    mission: z.strictObject({ code: codeText, title: lineText }),
    title: lineText,
  }),
);

const classificationSchema = schemaOf<Classification>()(
  'Classification',
  'An independent, dated label of nodes.',
  z.strictObject({
    scheme: lineText,
    label: lineText,
    nodes: list(nodeIdSchema),
    from: z.exactOptional(dateSchema),
    to: z.exactOptional(dateSchema),
  }),
);

const strategyLinkSchema = schemaOf<StrategyLink>()(
  'StrategyLink',
  'A cause and effect link of the strategy map.',
  z.strictObject({ from: nodeIdSchema, to: nodeIdSchema }),
);

export const planVersionSchema = schemaOf<PlanVersion>()(
  'PlanVersion',
  'A state of the performance tree with its indicators, targets and weights.',
  z.strictObject({
    id: identifier,
    title: lineText,
    state: z.enum(['draft', 'proposed', 'approved', 'superseded']),
    validFrom: dateSchema,
    acts: list(actSchema),
    mandate: z.exactOptional(paragraphText),
    mission: z.exactOptional(paragraphText),
    vision: z.exactOptional(paragraphText),
    weightScale: z.enum(['administration', 'parent']),
    perspectives: list(perspectiveSchema),
    programmes: list(programmeSchema),
    nodes: list(planNodeSchema),
    indicators: list(indicatorSchema),
    targets: list(targetSchema),
    classifications: list(classificationSchema),
    strategyLinks: list(strategyLinkSchema),
  }),
);

export const lineageSchema = schemaOf<Lineage>()(
  'Lineage',
  'A link across years between indicators or nodes.',
  z.strictObject({
    fromYear: yearSchema,
    from: list(subjectIdSchema, 1),
    to: list(subjectIdSchema, 1),
    relation: z.enum(['same', 'split', 'merged', 'redefined']),
    note: z.exactOptional(paragraphText),
  }),
);
