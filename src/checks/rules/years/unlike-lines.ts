/** YEARS-14: a line of column headings, or a title of a series, that names another year than all its like. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { type PrintedLine, printedLines } from '../../values/printed-lines.ts';
import { isOfUnlikeTable } from './unlike-headings.ts';

const RULE = { id: 'YEARS-14', family: 'years', severity: 'warning' } as const;

const YEAR = /(?<![\d/.,])20\d{2}(?![\d/]|[.,]\d)/g;
/** Words by which a line is one of column headings. */
const HEADING =
  /\b(?:target|risultat[oi]|consuntiv[oi]|preventiv[oi]|valore|previst[oi]|sostenut[oi]|realizzat[oi]|previsione|budget|stanziament[oi]|indicatore)\b/i;
const LONGEST_LINE = 300;
/** A line of headings names its year, or its years, more than once. */
const LEAST_YEARS = 2;
/** Lines of one kind are compared from so many on, and one is odd when this share agrees. */
const FEWEST_LINES = 3;
const SHARE_OF_EQUALS = 66;

const yearsOf = (text: string): readonly string[] => text.match(YEAR) ?? [];

/** Lines that are the same but for their years; a line with figures of its own is none of headings. */
const headingKey = ({ text }: PrintedLine): string | undefined => {
  if (text.length > LONGEST_LINE || !HEADING.test(text) || yearsOf(text).length < LEAST_YEARS)
    return undefined;
  if (/^[-–•*]\s|[.;:]$/.test(text)) return undefined;
  const words = text.replace(YEAR, '#');
  return /\d{2}|%\s?\d/.test(words) ? undefined : words.toLowerCase();
};

const oddIn = (document: DocumentRecord, lines: readonly PrintedLine[]): readonly Finding[] => {
  const [usual, ...others] = [...groupBy(lines, ({ text }) => yearsOf(text).join(' ')).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [model] = usual ?? [];
  if (usual === undefined || model === undefined || usual.length < 2 || lines.length < FEWEST_LINES)
    return [];
  if (usual.length * 100 < lines.length * SHARE_OF_EQUALS) return [];
  return others.flat().flatMap((line) =>
    isOfUnlikeTable(document, line.place)
      ? []
      : [
          findingOf(RULE, {
            code: 'unlikeYearsOfLine',
            places: [line.place, model.place],
            published: yearsOf(line.text).join('; '),
            expected: yearsOf(model.text).join('; '),
            params: { line: shortText(line.text), times: usual.length },
          }),
        ],
  );
};

/** "Prospettiva 4 – Processi": the words that open all titles of a series. */
const SERIES = /^#*\s*(\p{L}[\p{L} ]{3,30}?)\s+(?:n\.?\s*)?\d{1,2}\s*[-–:.]\s/u;

const oddTitles = (document: DocumentRecord, lines: readonly PrintedLine[]): readonly Finding[] =>
  [...groupBy(lines, ({ text }) => SERIES.exec(text)?.[1]?.toLowerCase()).values()].flatMap((series) => {
    const dated = series.filter(({ text }) => yearsOf(text).length > 0);
    const [first, ...others] = dated;
    const [year] = first === undefined ? [] : yearsOf(first.text);
    if (first === undefined || others.length > 0 || series.length <= FEWEST_LINES) return [];
    if (document.year === undefined || year !== String(document.year - 1)) return [];
    return [
      findingOf(RULE, {
        code: 'yearInSeries',
        places: [first.place],
        published: year,
        expected: String(document.year),
        params: { line: shortText(first.text) },
      }),
    ];
  });

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const lines = printedLines(document);
  return [
    ...[...groupBy(lines, headingKey).values()].flatMap((alike) => oddIn(document, alike)),
    ...oddTitles(document, lines),
  ];
};

/** Headings of tables that rules on indicators compare already are left to them. */
export const unlikeLines: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
