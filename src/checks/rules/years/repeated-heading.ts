/** A heading that stands twice in a row, with nothing between. */
import type { DocumentRecord, Finding, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { lineOf } from '../../values/line-of.ts';

const RULE = { id: 'YEARS-02', family: 'years', severity: 'notice' } as const;

/** Shorter headings ("Totale", "2019") repeat in tables by right. */
const LEAST_LETTERS = 24;
/** Lines between two headings that follow each other: blank ones only. */
const NEAR_LINES = 4;

/** A repeated line is a heading when the reader saw it as one, or when it is as long as a title. */
const LEAST_TITLE = 30;

/** Texts with the missions above the cards, which a card takes as its own; in the order of the lines. */
const linesOf = ({ texts, cards }: DocumentRecord): readonly TextRecord[] => {
  const missions = new Map(
    cards.flatMap(({ mission }) =>
      mission === undefined
        ? []
        : [
            [
              JSON.stringify(mission.place),
              { role: 'heading', text: mission.published, place: mission.place },
            ],
          ],
    ) satisfies readonly (readonly [string, TextRecord])[],
  );
  const added = [...missions.values()];
  return added.length === 0
    ? texts
    : [...texts, ...added].sort((one, other) => lineOf(one.place) - lineOf(other.place));
};

const areNear = (one: TextRecord, other: TextRecord): boolean => {
  const [first, second] = [one.place, other.place];
  if (!('file' in first && 'file' in second) || first.line === undefined || second.line === undefined)
    return true;
  return second.line - first.line > 0 && second.line - first.line <= NEAR_LINES;
};

/** A line that comes back this often is the label of a form, not a heading. */
const MOST_TIMES = 3;

const DOCUMENT = /\b(?:piano|relazione|rapporto|piao|schede)\b/i;
/** The first texts of a document: its title may come again below itself. */
const TITLE_PAGE = 4;

/** Notes at the foot of a page, which lead back to their place, and signs without words are no headings. */
const isHeading = (text: string): boolean => /\p{L}{3}/u.test(text) && !/[↩↑]\s*$/u.test(text);

const check = (document: DocumentRecord): readonly Finding[] => {
  const texts = linesOf(document).filter(({ text }) => isHeading(text));
  const keys = texts.map(({ text }) => text.toLowerCase().replace(/\s+/g, ''));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return texts.flatMap((text, index): readonly Finding[] => {
    const before = texts[index - 1];
    const key = keys[index] ?? '';
    if (before === undefined || key.length < LEAST_LETTERS || key !== keys[index - 1]) return [];
    if ((times.get(key) ?? 0) > MOST_TIMES || !areNear(before, text)) return [];
    const isSeen = text.role === 'heading' && before.role === 'heading';
    if (!isSeen && (key.length < LEAST_TITLE || (index < TITLE_PAGE && DOCUMENT.test(text.text)))) return [];
    return [
      findingOf(RULE, {
        code: 'repeatedHeading',
        places: [before.place, text.place],
        published: shortText(text.text),
      }),
    ];
  });
};

/** Only neighbours: a heading may come again at the top of a page. */
export const repeatedHeading: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
