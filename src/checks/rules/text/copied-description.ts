/** TEXT-03: one long description under two objectives with different titles. */
import type { Place } from '../../../kernel/index.ts';
import type { CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'TEXT-03', family: 'text', severity: 'warning' } as const;

/** Short descriptions ("Vedi piano") are the same by right. */
const LONG_ENOUGH = 80;

interface Described {
  readonly objective: string;
  readonly description: string;
  readonly places: readonly Place[];
}

const ofCard = ({ objective, description }: CardRecord): readonly Described[] =>
  description === undefined
    ? []
    : [{ objective: objective.published, description: description.published, places: [description.place] }];

/** Cards that keep no description: the row "Descrizione" below the row "Obiettivo …" of one table. */
const inRows = (document: DocumentRecord): readonly Described[] => {
  let objective:
    | { readonly table: number | undefined; readonly title: string; readonly place: Place }
    | undefined;
  return (document.rows ?? []).flatMap(({ table, cells, place }) => {
    const [label = '', text = ''] = cells.filter((cell) => cell.trim() !== '');
    if (/^\s*obiettivo\b/i.test(label)) objective = { table, title: text, place };
    if (objective === undefined || objective.table !== table || table === undefined) return [];
    return /^\s*descrizione\b/i.test(label)
      ? [{ objective: objective.title, description: text, places: [place, objective.place] }]
      : [];
  });
};

const key = ({ description }: Described): string | undefined => {
  const words = titleWords(description);
  return words.length < LONG_ENOUGH ? undefined : words;
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const ofCards = document.cards.flatMap(ofCard);
  const described = ofCards.length > 0 ? ofCards : inRows(document);
  return [...groupBy(described, key).values()].flatMap((same) => {
    const forms = firstOfEach(same, ({ objective }) => titleWords(objective));
    const [first] = forms;
    if (first === undefined || forms.length < 2) return [];
    return [
      findingOf(RULE, {
        code: 'copiedDescription',
        places: forms.flatMap(({ places }) => places),
        published: shortText(first.description),
        params: { objectives: forms.map(({ objective }) => `«${shortText(objective)}»`).join(', ') },
      }),
    ];
  });
};

/** The rule. */
export const copiedDescription: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
