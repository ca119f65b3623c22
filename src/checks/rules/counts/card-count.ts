/** A card that declares another number of indicators than it lists. */
import { compare, integer } from '../../../kernel/index.ts';
import type { CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'COUNTS-02', family: 'counts', severity: 'warning' } as const;

const findingsOf = (document: DocumentRecord, card: CardRecord): readonly Finding[] => {
  const declared = amountOf(card.declaredIndicators);
  const listed = card.indicators.length;
  if (card.declaredIndicators === undefined || declared === undefined) return [];
  if (compare(declared, integer(listed)) === 0) return [];
  return [
    findingOf(RULE, {
      code: 'cardCount',
      places: [
        card.declaredIndicators.place,
        ...card.indicators.flatMap((position) => document.indicators[position]?.place ?? []),
      ],
      published: shown(card.declaredIndicators),
      expected: String(listed),
      params: { objective: shortText(card.objective.published) },
    }),
  ];
};

/** "Nr indicatori associati" beside the rows of the card. */
export const cardCount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => document.cards.flatMap((card) => findingsOf(document, card))),
};
