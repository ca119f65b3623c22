/** TEXT-03: one long description under two objectives with different titles. */
import type { CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'TEXT-03', family: 'text', severity: 'warning' } as const;

/** Short descriptions ("Vedi piano") are the same by right. */
const LONG_ENOUGH = 80;

const descriptionOf = ({ description }: CardRecord): string | undefined => {
  const words = titleWords(description?.published ?? '');
  return words.length < LONG_ENOUGH ? undefined : words;
};

const inDocument = ({ cards }: DocumentRecord): readonly Finding[] =>
  [...groupBy(cards, descriptionOf).values()].flatMap((same) => {
    const forms = firstOfEach(same, ({ objective }) => titleWords(objective.published));
    const [first] = forms;
    if (first?.description === undefined || forms.length < 2) return [];
    return [
      findingOf(RULE, {
        code: 'copiedDescription',
        places: forms.flatMap(({ description }) => description?.place ?? []),
        published: shortText(first.description.published),
        params: {
          objectives: forms.map(({ objective }) => `«${shortText(objective.published)}»`).join(', '),
        },
      }),
    ];
  });

/** The rule. */
export const copiedDescription: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
