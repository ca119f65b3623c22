/** IDENTITY-06: one label twice in the head of a card, so that nobody knows which of the two rows is meant. */
import type { Place } from '../../../kernel/index.ts';
import type { CardRecord, DocumentRecord, Finding, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { lineOf } from '../../values/line-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-06', family: 'identity', severity: 'notice' } as const;

/** Lines that a card has at most: labels further down belong to something else. */
const LONGEST_CARD = 40;

/** Headings by the number of their line. */
type ByLine = ReadonlyMap<string, readonly TextRecord[]>;

const labelsOf = (card: CardRecord, end: number, headings: ByLine): readonly TextRecord[] => {
  const start = lineOf(card.table.place);
  const last = Math.min(end, start + LONGEST_CARD);
  return Array.from({ length: Math.max(0, last - start) }, (_, line) => line + start).flatMap(
    (line) => headings.get(String(line)) ?? [],
  );
};

/** A label is the first text of its line; the headings of columns stand beside each other. */
const firstOfLine = (labels: readonly TextRecord[]): readonly TextRecord[] =>
  [...groupBy(labels, ({ place }) => String(lineOf(place))).values()].flatMap(([first]) => first ?? []);

/** Lines with a cell beside the first one: a label has its value there, a banner that each page or sheet repeats has none. */
const labelledLines = ({ rows }: DocumentRecord): ReadonlySet<number> | undefined =>
  rows === undefined || rows.length === 0
    ? undefined
    : new Set(
        rows.flatMap(({ cells, place }) =>
          cells.filter((cell) => cell.trim() !== '').length > 1 ? [lineOf(place)] : [],
        ),
      );

const repeatedIn = (labels: readonly TextRecord[]): readonly Finding[] =>
  [...groupBy(firstOfLine(labels), ({ text }) => titleWords(text)).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) return [];
    return [
      findingOf(RULE, {
        code: 'labelRepeated',
        places: same.map(({ place }): Place => place),
        published: shortText(first.text),
      }),
    ];
  });

/** Where the card's indicators begin: some forms set each of them as a table with the same labels. */
const indicatorsBegin = ({ indicators }: DocumentRecord, card: CardRecord): number =>
  Math.min(
    ...card.indicators.flatMap((position) => {
      const indicator = indicators[position];
      return indicator === undefined ? [] : [lineOf(indicator.place)];
    }),
    Number.MAX_SAFE_INTEGER,
  );

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const { cards, texts } = document;
  const labelled = labelledLines(document);
  const headings = groupBy(
    texts.filter(
      ({ role, place }) =>
        role === 'heading' && lineOf(place) > 0 && (labelled === undefined || labelled.has(lineOf(place))),
    ),
    ({ place }) => String(lineOf(place)),
  );
  const inOrder = [...cards].sort((one, other) => lineOf(one.table.place) - lineOf(other.table.place));
  return inOrder.flatMap((card, index) => {
    const next = inOrder[index + 1];
    const end = next === undefined ? Number.MAX_SAFE_INTEGER : lineOf(next.table.place);
    return repeatedIn(labelsOf(card, Math.min(end, indicatorsBegin(document, card)), headings));
  });
};

/** The rule. */
export const labelRepeated: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
