/** What a document is about: its kind, administration and years, from its own titles. */
import type { DocumentRecord, TextRecord } from '../model/index.ts';
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

const kindOf = (titles: readonly string[]): DocumentRecord['kind'] =>
  KINDS.find(([, pattern]) => titles.some((title) => pattern.test(title)))?.[0] ?? 'other';

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

const BODY =
  /c\.?c\.?i\.?a\.?a\.?(?=\s)|camera\s+di\s+commercio(?:,?\s+industria,?\s+artigianato\s+e\s+agricoltura|\s+i\.?a\.?a\.?)?/iu;
/** The seat after it: capital letters at the beginning, "di" or a new line before. */
const SEAT =
  /^\s+(?:(?:di|del|della|DI|DEL|DELLA)\s+)?(?<seat>\p{Lu}[\p{L}']*(?:(?:\s*-\s*|\s+(?:e\s+|di\s+|del\s+|della\s+)?)\p{Lu}[\p{L}']*){0,5})\s*(?=$|\n|[,;.("–-])/u;

/** The administration that a title names: "Camera di commercio di Prova", also over two lines. */
const administrationIn = (lines: readonly string[]): string | undefined => {
  for (const [index, line] of lines.entries()) {
    const found = BODY.exec(line);
    if (found === null) continue;
    const rest = `${line.slice(found.index + found[0].length)}\n${lines[index + 1] ?? ''}`;
    const seat = SEAT.exec(rest)?.groups?.['seat'];
    if (seat !== undefined)
      return `Camera di commercio di ${seat.replace(/\s*-\s*/g, '-').replace(/\s+/g, ' ')}`;
  }
  return undefined;
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
