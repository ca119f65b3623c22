/** What a document is about: its kind, administration and years, from its own titles. */
import type { DocumentRecord, TextRecord } from '../model/index.ts';
import { administrationIn } from './administration-name.ts';
import type { Claim } from './claim.ts';
import { plainWords } from './values/plain-text.ts';

type Description = Pick<DocumentRecord, 'kind' | 'administration' | 'year' | 'plannedYears'>;

/** How many lines from the beginning are looked at: a title page and the page after it. */
const TITLE_LINES = 80;

const KINDS: readonly (readonly [DocumentRecord['kind'], RegExp])[] = [
  ['pira', /piano (?:degli indicatori|dei risultati)|\bp\.?i\.?r\.?a\b|rapporto sui risultati/],
  ['relazione', /relazione (?:annuale )?sulla performance/],
  ['schede', /schede? (?:piano|obiettivo|di programmazione)/],
  ['piano', /piano (?:integrato|della performance|triennale)|\bpiao\b/],
];

const kindNamed = (title: string): DocumentRecord['kind'] | undefined =>
  KINDS.find(([, pattern]) => pattern.test(title))?.[0];

/** What the first title says that names a kind: those after it name the documents that this one is made from. */
const kindOf = (titles: readonly string[]): DocumentRecord['kind'] =>
  titles.flatMap((title) => kindNamed(title) ?? []).at(0) ?? 'other';

const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\d/.])(20\d{2})(?![\d])/g)].map(([, year]) => Number(year));

/** The first title with a year, of those that name the kind; a span of years is a plan of several. */
const yearsOf = (titles: readonly string[], kind: DocumentRecord['kind']): readonly number[] => {
  const pattern = KINDS.find(([name]) => name === kind)?.[1];
  const named = titles.filter((title) => pattern?.test(title) === true && yearsIn(title).length > 0);
  const [title] = [...named, ...titles.filter((each) => yearsIn(each).length > 0)];
  return title === undefined ? [] : yearsIn(title);
};

const span = (years: readonly number[]): readonly number[] => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length < 2 || last - first > 4
    ? years
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** The description of a document from its first lines and its recognised forms. */
export const describeDocument = (texts: readonly TextRecord[], claims: readonly Claim[]): Description => {
  const first = texts.slice(0, TITLE_LINES).map(({ text }) => text);
  const titles = first.map(plainWords);
  const found = kindOf(titles);
  const kind = found === 'other' && claims.some(({ form }) => form.startsWith('pira')) ? 'pira' : found;
  const plannedYears = span(yearsOf(titles, kind));
  const administration = administrationIn(first);
  const [year] = plannedYears;
  return {
    kind,
    plannedYears,
    ...(year !== undefined && { year }),
    ...(administration !== undefined && { administration }),
  };
};
