/** Numbered headings with a number that is missing or stands twice. */
import type { DocumentRecord, Finding, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { titlesOfTree } from '../../values/tree-titles.ts';

const RULE = { id: 'YEARS-03', family: 'years', severity: 'notice' } as const;

interface NumberedHeading {
  readonly above: string;
  readonly number: number;
  readonly text: TextRecord;
}

/** "2.3 Title": the chapter above is `2`, the number 3. Numbers of codes ("001", "2019") are none of a heading. */
const numbered = (text: TextRecord): NumberedHeading | undefined => {
  const found = /^\s*((?:\d{1,2}\.){0,3})(\d{1,2})[.)]?\s+(\p{L}.*)$/u.exec(text.text);
  const [, above, number, title] = found ?? [];
  if (text.role !== 'heading' || above === undefined || number === undefined || title === undefined)
    return undefined;
  return number.startsWith('0') ? undefined : { above, number: Number(number), text };
};

const findingsOf = (headings: readonly NumberedHeading[]): readonly Finding[] =>
  headings.flatMap((heading, index): readonly Finding[] => {
    const before = headings[index - 1];
    if (before === undefined || heading.number === before.number + 1) return [];
    const isRepeated = heading.number === before.number;
    if (!isRepeated && heading.number !== before.number + 2) return [];
    if (isRepeated && titleKey(heading.text.text) === titleKey(before.text.text)) return [];
    return [
      findingOf(RULE, {
        code: isRepeated ? 'repeatedNumber' : 'missingNumber',
        places: [before.text.place, heading.text.place],
        published: shortText(heading.text.text),
        expected: `${heading.above}${before.number + 1}`,
        params: { before: shortText(before.text.text) },
      }),
    ];
  });

/** Lists shorter than this show no order. */
const LEAST_HEADINGS = 3;

const check = (document: DocumentRecord): readonly Finding[] => {
  const tree = titlesOfTree(document);
  const isObjective = ({ text }: NumberedHeading): boolean => {
    const key = titleKey(text.text.replace(/^\s*[\d.)]+\s*/, ''));
    return tree.some((title) => title.startsWith(key));
  };
  const headings = document.texts.flatMap((text) => numbered(text) ?? []);
  return [...groupBy(headings, ({ above }) => above).values()]
    .filter((alike) => alike.length >= LEAST_HEADINGS)
    .flatMap(findingsOf)
    .filter(({ places }) => !headings.some((each) => each.text.place === places[1] && isObjective(each)));
};

/** A list that begins again, a jump of more than one, and codes of objectives, of which a document may show some, are left alone. */
export const headingNumbers: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
