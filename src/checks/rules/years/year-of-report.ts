/** YEARS-15: a sentence or caption that says what the document is about, with another year than the document's. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { printedLines } from '../../values/printed-lines.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';

const RULE = { id: 'YEARS-15', family: 'years', severity: 'warning' } as const;

/** Years that are no part of a span, a date or a number. */
const LONE_YEAR = /(?<![\d/.–-]|\d\s?[-–]\s?)20\d{2}(?![\d/]|\s?[-–]\s?\d|[.,]\d)/g;
const ABOUT =
  /\b(?:la presente relazione|il presente (?:documento|rapporto)|questa relazione)\b[^.]{0,60}\b(?:risultati|attività svolte|obiettivi raggiunti)\b[^.]{0,60}?\b(?:nel corso del(?:l['’]anno)?|nell['’]anno|dell['’]anno|nel|del)\s(20\d{2})\b(?!\s?[-–/]\s?\d)[^.]*/iu;
const CAPTION =
  /^\W*(?:(?:tabella|tab\.|fig\.|figura)\s?\d+\W+)?(?:sintesi|riepilogo|quadro (?:d['’]insieme|di sintesi|riassuntivo)|grado di (?:raggiungimento|realizzazione|conseguimento) (?:degli obiettivi|della performance)|performance (?:organizzativa|individuale|complessiva)|risultati (?:degli obiettivi|della performance|complessivi)|valutazione (?:complessiva|della performance)|esiti? degli obiettivi)\b/iu;
const SUBJECT = /\b(?:performance|obiettiv[oi])\b/iu;
const LONGEST_CAPTION = 120;
/** "Cambiamenti intervenuti nel 2021", under a line that speaks of the document's year. */
const OF_PERIOD =
  /\b(?:intercors|realizzat|svolt|seguit|avvenut|conseguit|raggiunt|adottat)[oaie] nel(?:l['’]anno)? (20\d{2})\W*$/iu;
const ANNOUNCES = /\b(?:di seguito|seguent[ei]|sotto (?:elencat|riportat)[ei])\b/iu;
const LINES_ABOVE = 4;

const loneYears = (text: string): readonly number[] => (text.match(LONE_YEAR) ?? []).map(Number);

const isNear = (year: number, own: number): boolean => year === own - 1 || year === own + 1;

const ofPassage = (passage: Passage, own: number): readonly Finding[] => {
  const found = ABOUT.exec(passage.text);
  const year = Number(found?.[1]);
  if (found === null || !isNear(year, own) || loneYears(found[0]).includes(own)) return [];
  const place = placeAt(passage, found.index + found[0].indexOf(String(year)));
  return place === undefined
    ? []
    : [
        findingOf(RULE, {
          code: 'reportOfOtherYear',
          places: [place],
          published: String(year),
          expected: String(own),
          params: { sentence: shortText(found[0]) },
        }),
      ];
};

const captions = (document: DocumentRecord, own: number): readonly Finding[] =>
  printedLines(document).flatMap(({ text, place, table }) => {
    const years = loneYears(text);
    const isCaption =
      table === undefined && text.length <= LONGEST_CAPTION && !/[.;,]$/.test(text) && CAPTION.test(text);
    if (!isCaption || !SUBJECT.test(text) || years.length !== 1 || years[0] !== own - 1) return [];
    return [
      findingOf(RULE, {
        code: 'captionOfYearBefore',
        places: [place],
        published: String(own - 1),
        expected: String(own),
        params: { sentence: shortText(text) },
      }),
    ];
  });

const announced = (document: DocumentRecord, own: number): readonly Finding[] => {
  const lines = printedLines(document);
  return lines.flatMap(({ text, place }, index) => {
    const year = text.length > LONGEST_CAPTION ? undefined : OF_PERIOD.exec(text)?.[1];
    if (year === undefined || Number(year) !== own - 1) return [];
    const above = lines
      .slice(Math.max(0, index - LINES_ABOVE), index)
      .find((line) => ANNOUNCES.test(line.text) && loneYears(line.text).includes(own));
    if (above === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'headingOfYearBefore',
        places: [place, above.place],
        published: year,
        expected: String(own),
        params: { sentence: shortText(text), above: shortText(above.text) },
      }),
    ];
  });
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const { kind, year } = document;
  if (year === undefined || (kind !== 'relazione' && kind !== 'pira')) return [];
  return [
    ...passagesOf(document).flatMap((passage) => ofPassage(passage, year)),
    ...captions(document, year),
    ...announced(document, year),
  ];
};

/** Only documents of results: a plan names the results of the year before by right. */
export const yearOfReport: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
