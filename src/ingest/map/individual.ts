/** Objectives of posts; a record never names a person. */
import type { DecimalString, IndicatorId } from '../../kernel/index.ts';
import type { DocumentRecord, IndividualObjective, IndividualRecord, ReadCell } from '../../model/index.ts';
import { plainWords } from '../values/plain-text.ts';
import { figureOf, isPrinted, printed, publishedAt } from './cells.ts';
import { codeKey, lineOf, titleKey } from './identity.ts';
import type { Mapping } from './mapping.ts';

const KINDS: readonly (readonly [IndividualObjective['postKind'], RegExp])[] = [
  ['secretaryGeneral', /\bsegretari[oa] general/],
  ['manager', /\bdirigent|\bdirettor|\bconservator/],
  ['organisationalPosition', /\bposizion|\bp\.?\s?o\.?\b|\bresponsabil|\belevata qualificazione\b/],
];

const postKindOf = (post: string): IndividualObjective['postKind'] =>
  KINDS.find(([, pattern]) => pattern.test(plainWords(post)))?.[0] ?? 'staff';

const amountOf = (cell: ReadCell | undefined): DecimalString | undefined => {
  const figure = figureOf(cell);
  return figure !== undefined && 'amount' in figure ? figure.amount : undefined;
};

/** Indicators by code and title. */
export interface KnownIndicators {
  readonly byCode: ReadonlyMap<string, IndicatorId>;
  readonly byTitle: ReadonlyMap<string, IndicatorId>;
}

const objectiveOf = (
  mapping: Mapping,
  record: IndividualRecord,
  known: KnownIndicators,
): IndividualObjective => {
  const { code, title, target } = record;
  const indicator =
    (code === undefined ? undefined : known.byCode.get(codeKey(code))) ??
    known.byTitle.get(titleKey(title.published));
  const post = lineOf(record.post) || mapping.names.untitled;
  const result = figureOf(record.result);
  const [weight, achievement, score] = [
    amountOf(record.weight),
    amountOf(record.achievement),
    amountOf(record.score),
  ];
  return {
    id: mapping.ids('io', `${post} ${code ?? title.published}`),
    post,
    postKind: postKindOf(post),
    title: printed(title) || mapping.names.untitled,
    scope: indicator === undefined ? 'own' : 'administration',
    origin: publishedAt(record.place),
    ...(indicator !== undefined && { indicator }),
    ...(weight !== undefined && { weight }),
    ...(target !== undefined && isPrinted(target.cell) && { target: printed(target.cell) }),
    ...(result !== undefined && { result }),
    ...(achievement !== undefined && { achievement }),
    ...(score !== undefined && { score }),
  };
};

/** The objectives of the posts of all documents. */
export const individualObjectivesOf = (
  mapping: Mapping,
  documents: readonly DocumentRecord[],
  known: KnownIndicators,
): readonly IndividualObjective[] =>
  documents.flatMap(({ individual }) => individual.map((record) => objectiveOf(mapping, record, known)));
