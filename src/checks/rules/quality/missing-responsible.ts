/** Cards of objectives without the office or post that answers for them, where the others name it. */
import type { CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';

const RULE = { id: 'QUALITY-13', family: 'quality', severity: 'warning' } as const;

/** Of so many cards at most one may lack it: where more do, the form may not ask for it. */
const CARDS_PER_BLANK = 4;

const isBlank = ({ responsible }: CardRecord): boolean => /^[-–.\s]*$/.test(responsible?.published ?? '');

const check = ({ cards }: DocumentRecord): readonly Finding[] => {
  const blank = cards.filter(isBlank);
  return blank.length * CARDS_PER_BLANK > cards.length
    ? []
    : blank.map(({ objective, place, responsible }) =>
        findingOf(RULE, {
          code: 'noResponsible',
          places: [place, ...(responsible === undefined ? [] : [responsible.place])],
          params: { objective: shortText(objective.published), all: cards.length },
        }),
      );
};

/** Each objective has somebody who answers for it (art. 5, c. 1, and art. 8, D.Lgs. 150/2009). */
export const missingResponsible: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
