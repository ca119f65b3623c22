/** What stands on the strategy map: objectives of one level under each of their perspectives, in the column of their area. */
import type { ResultSubject } from '../../../model/index.ts';
import type { PageRequest } from '../../routing/page.ts';

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

/** Objectives of that level in the tree. */
export const objectivesOf = ({ results }: PageRequest, level: MapLevel): readonly ResultSubject[] =>
  results.subjects.filter(({ kind }) => kind === level.kind);

/** The level that the address asks for; without one, strategic objectives where the plan has them. */
export const levelOf = (request: PageRequest): MapLevel => {
  const [strategic, operational] = MAP_LEVELS;
  const asked = MAP_LEVELS.find(({ word }) => word === request.query.get('livello'));
  if (asked !== undefined) return asked;
  return objectivesOf(request, strategic).length > 0 ? strategic : operational;
};

const topOf = ({ reading }: PageRequest, subject: ResultSubject): ResultSubject =>
  reading.ancestors(subject.id).find(({ kind }) => kind !== 'administration') ?? subject;

/** All cards; an objective with several perspectives has one under each. */
export const placedObjectives = (request: PageRequest, level: MapLevel): readonly PlacedObjective[] =>
  objectivesOf(request, level).flatMap((subject) => {
    const perspectives = request.reading.node(subject.id)?.perspectives ?? [];
    const area = topOf(request, subject);
    return (perspectives.length === 0 ? [WITHOUT_PERSPECTIVE.id] : perspectives).map((perspective) => ({
      subject,
      perspective,
      area,
    }));
  });

/** Perspectives of the plan that have a card, and the band of those without one where it is needed. */
export const bandsOf = (
  { reading }: PageRequest,
  placed: readonly PlacedObjective[],
): readonly { readonly id: string; readonly name: string }[] => {
  const used = new Set(placed.map(({ perspective }) => perspective));
  return [...(reading.plan?.perspectives ?? []), ...(used.has('') ? [WITHOUT_PERSPECTIVE] : [])];
};
