/** The document's own title with the year of the edition before: kept when the document was copied. */
import type { DocumentRecord, Finding, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { oneLine } from '../../values/one-line.ts';

const RULE = { id: 'YEARS-05', family: 'years', severity: 'warning' } as const;

const YEAR = /(?<![\d/.])20\d{2}(?!\d)/g;
/** Titles are short lines; sentences that name an earlier document are no titles. */
const LONGEST_TITLE = 120;
const LEAST_WORDS = 3;

interface DatedTitle {
  readonly key: string;
  readonly years: readonly number[];
  readonly text: TextRecord;
}

const dated = (text: TextRecord): DatedTitle | undefined => {
  const line = oneLine(text.text);
  const years = (line.match(YEAR) ?? []).map(Number);
  const words = line.replace(YEAR, '');
  if (
    years.length === 0 ||
    line.length > LONGEST_TITLE ||
    words.split(/[^\p{L}]+/u).filter(Boolean).length < LEAST_WORDS
  )
    return undefined;
  return { key: titleKey(words), years, text };
};

const findingsOf = (titles: readonly DatedTitle[], year: number): readonly Finding[] => {
  const own = titles.find(({ years }) => years[0] === year);
  const old = titles.filter(({ years }) => years[0] === year - 1 && years.length === own?.years.length);
  if (own === undefined || old.length === 0) return [];
  return [
    findingOf(RULE, {
      code: 'keptTitle',
      places: [...old, own].map(({ text }) => text.place),
      published: shortText(old[0]?.text.text ?? ''),
      expected: String(year),
    }),
  ];
};

/** Words by which a line names a document of the cycle. */
const DOCUMENT = /\b(?:piano|relazione|rapporto|p\.?i\.?r\.?a|piao|consuntivo)\b/i;

const check = ({ texts, year }: DocumentRecord): readonly Finding[] =>
  year === undefined
    ? []
    : [
        ...groupBy(
          texts.flatMap((text) => (DOCUMENT.test(text.text) ? (dated(text) ?? []) : [])),
          ({ key }) => key,
        ).values(),
      ].flatMap((titles) => findingsOf(titles, year));

/** Only a line that stands in the document with its own year too. */
export const keptTitle: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
