/** The strategy map of a cycle: objectives of one level under each of their perspectives, in the column of their area. */
import { type MapFrame, type Scene, strategyMapScene } from '../../charts/index.ts';
import type { ResultSubject } from '../../model/index.ts';
import { formatResult } from '../../wording/index.ts';
import type { DocumentLookup } from '../input.ts';

/** Levels of objective that the map can show, with their word in addresses. */
export const MAP_LEVELS = [
  { kind: 'strategicObjective', word: 'strategici', label: 'Obiettivi strategici' },
  { kind: 'operationalObjective', word: 'operativi', label: 'Obiettivi operativi' },
] as const;

/** A level of the map. */
export type MapLevel = (typeof MAP_LEVELS)[number];

/** Band for objectives to which the plan gives no perspective. */
export const WITHOUT_PERSPECTIVE = { id: '', name: 'Senza prospettiva' } as const;

/** An objective under one perspective in one area. */
export interface PlacedObjective {
  readonly subject: ResultSubject;
  readonly perspective: string;
  readonly area: ResultSubject;
}

/** A band of the map. */
export interface MapBand {
  readonly id: string;
  readonly name: string;
}

/** Objectives of that level in the tree. */
export const objectivesOf = ({ results }: DocumentLookup, level: MapLevel): readonly ResultSubject[] =>
  results.subjects.filter(({ kind }) => kind === level.kind);

const topOf = (lookup: DocumentLookup, subject: ResultSubject): ResultSubject =>
  lookup.ancestors(subject.id).find(({ kind }) => kind !== 'administration') ?? subject;

/** All cards; an objective with several perspectives has one under each. */
export const placedObjectives = (lookup: DocumentLookup, level: MapLevel): readonly PlacedObjective[] =>
  objectivesOf(lookup, level).flatMap((subject) => {
    const perspectives = lookup.node(subject.id)?.perspectives ?? [];
    const area = topOf(lookup, subject);
    return (perspectives.length === 0 ? [WITHOUT_PERSPECTIVE.id] : perspectives).map((perspective) => ({
      subject,
      perspective,
      area,
    }));
  });

/** Perspectives of the plan, and the band of objectives without one where it is needed. */
export const bandsOf = (lookup: DocumentLookup, placed: readonly PlacedObjective[]): readonly MapBand[] => {
  const used = new Set(placed.map(({ perspective }) => perspective));
  return [...(lookup.plan?.perspectives ?? []), ...(used.has('') ? [WITHOUT_PERSPECTIVE] : [])];
};

/** The value of an objective as its card prints it, or the word of its status. */
export const cardValue = (lookup: DocumentLookup, id: string): string => {
  const main = lookup.main(id);
  return main?.state === 'value' ? formatResult(main) : lookup.status(id).word;
};

/** How the map is drawn: `valueText`: what a card says instead of its value; `frame`: the room that it has. */
export interface MapForm {
  readonly valueText?: (placed: PlacedObjective) => string;
  readonly frame?: MapFrame;
}

/** The map of a level as a drawing. */
export const strategyMapOf = (
  lookup: DocumentLookup,
  level: MapLevel,
  { valueText, frame }: MapForm = {},
): Scene => {
  const placed = placedObjectives(lookup, level);
  const areas = [...new Map(placed.map(({ area }) => [area.id, area])).values()];
  return strategyMapScene({
    title: `Mappa strategica: ${level.label.toLowerCase()}`,
    description:
      'Le fasce sono le prospettive, le colonne le aree, le schede gli obiettivi con il loro stato.',
    perspectives: bandsOf(lookup, placed),
    areas: areas.map(({ id, code, title }) => ({ id, name: `${code} ${title}` })),
    cards: placed.map((one) => ({
      id: one.subject.id,
      perspective: one.perspective,
      area: one.area.id,
      code: one.subject.code,
      title: one.subject.title,
      valueText: valueText?.(one) ?? cardValue(lookup, one.subject.id),
      status: lookup.status(one.subject.id).stem,
    })),
    links: lookup.plan?.strategyLinks ?? [],
    ...(frame !== undefined && { frame }),
  });
};
