/** SAME-14: one objective with two spans of time, in two cards of a document. */
import type { CardRecord, Finding } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { twinCards, withoutProjects } from '../../values/twin-cards.ts';

const RULE = { id: 'SAME-14', family: 'sameThing', severity: 'notice' } as const;

/** "Annuale" and "anno", "triennio" and "triennale" say the same. */
const spanKey = (text: string): string =>
  titleKey(text)
    .replace(/^(un)?ann(o|uale)$/, 'anno')
    .replace(/enni(o|ale)$/, 'ennio');

const ofObjective = (cards: readonly CardRecord[]): readonly Finding[] => {
  const spans = cards.flatMap(({ span }) =>
    span === undefined || titleKey(span.published) === '' ? [] : [span],
  );
  const forms = firstOfEach(spans, ({ published }) => spanKey(published));
  if (forms.length < 2) return [];
  return [
    findingOf(RULE, {
      code: 'differentSpan',
      places: forms.map(({ place }) => place),
      published: forms.map(shown).join('; '),
      params: { title: shortText(withoutProjects(cards[0]?.objective.published ?? '')) },
    }),
  ];
};

/** Cards with one title. */
export const differentSpan: Rule = {
  ...RULE,
  check: ({ documents }: CheckInput) =>
    documents.flatMap((document) => twinCards(document).flatMap(ofObjective)),
};
