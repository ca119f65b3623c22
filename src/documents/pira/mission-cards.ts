/** The objectives of the PIRA in their places: by mission and programme of spending, each with the indicators printed under it. */
import type { Indicator, PlanNode, PlanVersion, Programme } from '../../model/index.ts';
import { indicatorsByHome } from '../cards/indicators-of.ts';
import type { DocumentInput } from '../input.ts';

/** An objective with its indicators; `programmes` are those it belongs to, it is printed under the first. */
export interface ObjectiveCard {
  readonly node: PlanNode;
  readonly indicators: readonly Indicator[];
  readonly programmes: readonly string[];
}

/** A programme with its cards; without one in the plan, `code` is empty. */
export interface ProgrammeCards {
  readonly code: string;
  readonly title: string;
  readonly cards: readonly ObjectiveCard[];
}

/** A mission with its programmes. */
export interface MissionCards {
  readonly code: string;
  readonly title: string;
  readonly programmes: readonly ProgrammeCards[];
}

const OBJECTIVES: ReadonlySet<PlanNode['kind']> = new Set(['strategicObjective', 'operationalObjective']);

/** The nodes that stand above a flagged objective: they have no card of their own unless indicators hang directly on them. */
const headsOf = (plan: PlanVersion): ReadonlySet<string> =>
  new Set(
    plan.nodes
      .filter((node) => node.inPira && OBJECTIVES.has(node.kind))
      .flatMap((node) => (node.parent === null ? [] : [node.parent])),
  );

const programmesOf = (node: PlanNode, indicators: readonly Indicator[]): readonly string[] =>
  node.programmes.length > 0
    ? node.programmes
    : [...new Set(indicators.flatMap((indicator) => indicator.programmes))];

/** The cards in the order of the plan: nodes with flagged indicators, and flagged objectives even when they have none. */
export const objectiveCards = (input: DocumentInput): readonly ObjectiveCard[] => {
  const { plan } = input.lookup;
  if (plan === undefined) return [];
  const homes = indicatorsByHome(plan);
  const heads = headsOf(plan);
  return plan.nodes.flatMap((node) => {
    const indicators = (homes.get(node.id) ?? []).filter(({ inPira }) => inPira);
    const isBareObjective = node.inPira && OBJECTIVES.has(node.kind) && !heads.has(node.id);
    if (indicators.length === 0 && !isBareObjective) return [];
    return [{ node, indicators, programmes: programmesOf(node, indicators) }];
  });
};

const programmeCards = (
  code: string,
  title: string,
  cards: readonly ObjectiveCard[],
): readonly ProgrammeCards[] => (cards.length === 0 ? [] : [{ code, title, cards }]);

const ordered = (programmes: readonly Programme[]): readonly Programme[] =>
  programmes.toSorted((first, second) => (first.code < second.code ? -1 : 1));

/** The missions with their programmes and cards, by code; objectives without a known programme come last, under no mission. */
export const missionCards = (input: DocumentInput): readonly MissionCards[] => {
  const cards = objectiveCards(input);
  const programmes = ordered(input.lookup.plan?.programmes ?? []);
  const known = new Set(programmes.map(({ code }) => code));
  const missions = [...new Map(programmes.map(({ mission }) => [mission.code, mission])).values()];
  const placed = missions.map(({ code, title }) => ({
    code,
    title,
    programmes: programmes
      .filter((programme) => programme.mission.code === code)
      .flatMap((programme) =>
        programmeCards(
          programme.code,
          programme.title,
          cards.filter((card) => card.programmes[0] === programme.code),
        ),
      ),
  }));
  const stray = cards.filter((card) => !known.has(card.programmes[0] ?? ''));
  const unplaced = { code: '', title: 'Obiettivi senza missione', programmes: programmeCards('', '', stray) };
  return [...placed, unplaced].filter((mission) => mission.programmes.length > 0);
};
