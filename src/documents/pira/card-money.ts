/** Money of PIRA cards: lines of an objective, a programme, a mission. */
import type { ResourceLine } from '../../model/index.ts';
import { resourceLines } from '../cards/money.ts';
import type { DocumentInput } from '../input.ts';
import type { MissionCards, ObjectiveCard } from './mission-cards.ts';

/** The lines of the cards: of their nodes and of the indicators on them, each line once. */
export const linesOfCards = (
  input: DocumentInput,
  cards: readonly ObjectiveCard[],
): readonly ResourceLine[] => {
  const subjects = new Set<string>(
    cards.flatMap(({ node, indicators }) => [node.id, ...indicators.map(({ id }) => id)]),
  );
  return resourceLines(input.cycle, 'pira', subjects);
};

/** All cards of a mission. */
export const cardsOfMission = (mission: MissionCards): readonly ObjectiveCard[] =>
  mission.programmes.flatMap(({ cards }) => cards);
