/** Cards of one objective that a document prints twice, under two programmes or with two sets of projects, and the indicators that they repeat. */
import { rememberObjects } from '../../kernel/index.ts';
import type { CardRecord, DocumentRecord, IndicatorRecord } from '../../model/index.ts';
import { likeness, stemsOf, titleKey } from './comparable-text.ts';
import { groupBy } from './group.ts';
import { titleWords } from './titles.ts';

/** A title without the codes of its projects: "(PROGETTI 1A0101 - 1A0102)". */
export const withoutProjects = (title: string): string => title.replace(/\(\s*progett[oi]\b[^)]*\)/i, '');

/** Cards with one title, in the order of the document. */
export const twinCards = rememberObjects(({ cards }: DocumentRecord): readonly (readonly CardRecord[])[] =>
  [...groupBy(cards, ({ objective }) => titleWords(withoutProjects(objective.published))).values()].filter(
    (same) => same.length > 1,
  ),
);

/** Titles of one indicator in two cards have this much in common, where what they measure is said with the same words. */
const LEAST_LIKENESS = 60;

const isTwin = (one: IndicatorRecord, other: IndicatorRecord): boolean =>
  titleKey(one.title.published) === titleKey(other.title.published) ||
  (one.definition !== undefined &&
    other.definition !== undefined &&
    titleKey(one.definition.published) === titleKey(other.definition.published) &&
    likeness(stemsOf(one.title.published), stemsOf(other.title.published)) >= LEAST_LIKENESS);

const rowsOf = ({ indicators }: DocumentRecord, card: CardRecord): readonly IndicatorRecord[] =>
  card.indicators.flatMap((position) => indicators[position] ?? []);

/** Each indicator of a later card with the one of the first card that it repeats, where only one comes into question. */
export const twinIndicators = rememberObjects(
  (document: DocumentRecord): ReadonlyMap<IndicatorRecord, IndicatorRecord> =>
    new Map(
      twinCards(document).flatMap(([first, ...others]) =>
        others.flatMap((card) =>
          rowsOf(document, card).flatMap((row): readonly (readonly [IndicatorRecord, IndicatorRecord])[] => {
            const twins =
              first === undefined ? [] : rowsOf(document, first).filter((each) => isTwin(each, row));
            const [twin] = twins;
            return twin === undefined || twins.length > 1 ? [] : [[row, twin]];
          }),
        ),
      ),
    ),
);
