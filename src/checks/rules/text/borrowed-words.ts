/** TEXT-12: words that belong to something else: a title that is another objective's, or a definition that fits another indicator. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { stemsOf } from '../../values/comparable-text.ts';
import { findingOf, indicatorName, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'TEXT-12', family: 'text', severity: 'warning' } as const;

const LONG_ENOUGH = 25;
/** A title as long as this that repeats the description of its card was pasted into the wrong field. */
const DESCRIPTION_LENGTH = 120;

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => stem.length > 4 && other.has(stem)).length;

/** A definition shared by several indicators that has words in common with one of them and none with another. */
const copiedDefinitions = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const groups = groupBy(indicators, ({ definition }) => {
    const words = titleWords(definition?.published ?? '');
    return words.length < LONG_ENOUGH ? undefined : words;
  });
  return [...groups.values()].flatMap((rows) => {
    const titles = firstOfEach(rows, ({ title }) => titleWords(title.published));
    const words = stemsOf(rows[0]?.definition?.published ?? '');
    const fits = titles.find(({ title }) => common(stemsOf(title.published), words) > 0);
    const strange = titles.filter(({ title }) => common(stemsOf(title.published), words) === 0);
    const [first] = strange;
    if (fits === undefined || first === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'definitionOfOther',
        severity: 'notice',
        places: [...strange, fits].flatMap((row) => [row.title.place, row.definition?.place ?? row.place]),
        published: shortText(first.definition?.published ?? ''),
        params: { indicators: strange.map(indicatorName).join('», «'), other: indicatorName(fits) },
      }),
    ];
  });
};

const descriptionsOf = ({ cards, indicators }: DocumentRecord): readonly Finding[] =>
  cards.flatMap(({ description, indicators: positions }) => {
    const words = titleWords(description?.published ?? '');
    if (description === undefined || words.length < DESCRIPTION_LENGTH) return [];
    return positions
      .flatMap((position) => indicators[position] ?? [])
      .filter(({ title }) => titleWords(title.published) === words)
      .map((row) =>
        findingOf(RULE, {
          code: 'descriptionAsTitle',
          places: [row.title.place, description.place],
          published: shortText(row.title.published),
        }),
      );
  });

/** The objective of the first card that holds an indicator, by the indicator's position. */
const ownObjectives = ({ cards }: DocumentRecord): ReadonlyMap<number, string> =>
  new Map(
    cards
      .toReversed()
      .flatMap(({ indicators, objective }) =>
        indicators.map((position) => [position, titleWords(objective.published)] as const),
      ),
  );

/** An indicator with the title of another card's objective. */
const titlesOfOthers = (document: DocumentRecord): readonly Finding[] => {
  const objectives = groupBy(document.cards, ({ objective }) => {
    const words = titleWords(objective.published);
    return words.length < LONG_ENOUGH ? undefined : words;
  });
  const owns = ownObjectives(document);
  return document.indicators.flatMap((row: IndicatorRecord, position) => {
    const words = titleWords(row.title.published);
    const other = objectives.get(words)?.[0];
    const own = owns.get(position);
    if (other === undefined || own === undefined || own === words) return [];
    return [
      findingOf(RULE, {
        code: 'titleOfOtherObjective',
        places: [row.title.place, other.objective.place],
        published: shortText(row.title.published),
      }),
    ];
  });
};

/** The rule. */
export const borrowedWords: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [
      ...copiedDefinitions(document),
      ...descriptionsOf(document),
      ...titlesOfOthers(document),
    ]),
};
