/** COUNTS-07: how many areas, objectives or indicators a sentence says that the document has, and how many its tables list. */
import { rememberObjects } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, NodeRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { type CountedThing, type DeclaredNumber, declaredNumbers } from '../../values/declared-numbers.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { lineOf } from '../../values/line-of.ts';
import { printedLines } from '../../values/printed-lines.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'COUNTS-07', family: 'counts', severity: 'warning' } as const;

/** Sentences that say what the document contains. */
const CONTAINS =
  /\b(?:articolan?o?|articolat[oaie]|comprend\p{L}+|contien\p{L}*|compost[oaie]|suddivis[oaie]|distribuit[oaie]|misurat[oaie]|espon\p{L}+|individua\p{L}*|prevede|si compone|ha|sono)\b/iu;
/** Sentences that count a part, or the things of each of several. */
const OF_PART =
  /\b(?:di cui|raggiunt|conseguit|almeno|circa|oltre|ciascun|ogni|altri|altre|nuov[ie]|per\s?cento|massimo|minimo|su\s+\d|precedent)/iu;
const LONGEST_SENTENCE = 400;
/** A list that is this far from what is declared is another list. */
const mostApart = (number: number): number => (number < 20 ? 1 : 2);
/** A count that no other count of its sentence confirms must be of so many things. */
const ENOUGH = 10;

const distinct = (keys: readonly string[]): number => new Set(keys).size;

const nodeKey = ({ code, title }: NodeRecord): string =>
  code === undefined ? titleWords(title.published) : plainCode(code);

const KINDS: Partial<Record<CountedThing, { readonly kind: NodeRecord['kind']; readonly label: RegExp }>> = {
  areas: { kind: 'area', label: /^(?:area|ambito) strategic[ao]$/i },
  strategicObjectives: { kind: 'strategicObjective', label: /^obiettivo (?:strategico|specifico)$/i },
  operationalObjectives: { kind: 'operationalObjective', label: /^obiettivo (?:operativo|annuale)$/i },
};

/** Rows of one table that say in their first cell what they are: "Obiettivo operativo | 1.1.1 …". */
const labelled = (document: DocumentRecord, label: RegExp): readonly number[] =>
  [
    ...groupBy(
      printedLines(document).filter(({ table, cells }) => table !== undefined && label.test(cells[0] ?? '')),
      ({ table }) => String(table),
    ).values(),
  ].map((rows) => distinct(rows.map(({ text }) => titleWords(text))));

const ofNodes = (document: DocumentRecord, thing: CountedThing): readonly number[] => {
  const wanted = KINDS[thing];
  if (wanted === undefined) return [];
  const nodes = document.nodes.filter(({ kind }) => kind === wanted.kind);
  const inTables = [...groupBy(nodes, ({ table }) => String(table.index)).values(), nodes];
  return [...inTables.map((rows) => distinct(rows.map(nodeKey))), ...labelled(document, wanted.label)];
};

const indicatorKeys: readonly ((row: IndicatorRecord) => string)[] = [
  ({ code, title }) => code?.published ?? titleWords(title.published),
  ({ title }) => titleWords(title.published),
  ({ title, objective }) => `${objective?.code ?? objective?.title ?? ''} ${titleWords(title.published)}`,
];

const CHAPTER = /^\s*#*\s*\d{1,2}(?:\.\d{1,2}){0,2}\.?\s+\p{L}/u;

/** The chapter that a row stands in: the last numbered heading above it. */
const chapters = ({ texts }: DocumentRecord): ((row: IndicatorRecord) => string) => {
  const starts = texts.filter(({ text }) => CHAPTER.test(text)).map(({ place }) => lineOf(place));
  return ({ place }) => String(starts.findLast((start) => start <= lineOf(place)) ?? 0);
};

/** What the lists of a document may be said to count: all ways of counting, and those of lists that have each row once. */
interface Listed {
  readonly all: readonly number[];
  readonly sure: readonly number[];
}

const ofIndicators = (document: DocumentRecord): Listed => {
  const { indicators } = document;
  const groups = [
    ...groupBy(indicators, ({ level }) => level ?? '').values(),
    ...groupBy(indicators, chapters(document)).values(),
    indicators,
  ];
  const ways = groups.map((rows) => indicatorKeys.map((key) => distinct(rows.map(key))));
  return {
    all: [...ways.flat(), ...groups.map(({ length }) => length)],
    sure: groups.flatMap(({ length }, index) => (ways[index]?.at(-1) === length ? [length] : [])),
  };
};

const ofObjectives = (document: DocumentRecord): readonly number[] => [
  document.cards.length,
  distinct(document.cards.map(({ objective, code }) => code ?? titleWords(objective.published))),
  distinct(
    document.indicators.flatMap(({ objective }) =>
      objective === undefined ? [] : [objective.code ?? titleWords(objective.title)],
    ),
  ),
  ...ofNodes(document, 'strategicObjectives'),
  ...ofNodes(document, 'operationalObjectives'),
];

const countedIn = (document: DocumentRecord, thing: CountedThing): Listed => {
  if (thing === 'indicators') return ofIndicators(document);
  const all = thing === 'objectives' ? ofObjectives(document) : ofNodes(document, thing);
  return { all, sure: all };
};

const knownLists = rememberObjects((_: DocumentRecord) => new Map<CountedThing, Listed>());

/** Many sentences count the same things: they are counted once. */
const listedOf = (document: DocumentRecord, thing: CountedThing): Listed => {
  const known = knownLists(document);
  const listed = known.get(thing) ?? countedIn(document, thing);
  known.set(thing, listed);
  return listed;
};

/** The number of a list near to what is declared; nothing where a list has that number, or none is near. */
const nearList = ({ number }: DeclaredNumber, { all, sure }: Listed): number | undefined => {
  if (all.includes(number)) return undefined;
  const [nearest] = sure
    .filter((count) => count > 0)
    .toSorted((one, other) => Math.abs(one - number) - Math.abs(other - number));
  return nearest !== undefined && Math.abs(nearest - number) <= mostApart(number) ? nearest : undefined;
};

interface Sentence {
  readonly text: string;
  readonly at: number;
}

const sentencesOf = ({ text }: Passage): readonly Sentence[] =>
  [...text.matchAll(/[^.;]+/g)].map(({ 0: words, index }) => ({ text: words, at: index }));

const ofSentence = (
  document: DocumentRecord,
  passage: Passage,
  { text, at }: Sentence,
): readonly Finding[] => {
  if (text.length > LONGEST_SENTENCE || !CONTAINS.test(text) || OF_PART.test(text)) return [];
  const declared = declaredNumbers(text);
  const lists = declared.map((each) => listedOf(document, each.thing));
  const isConfirmed = declared.some(({ number }, index) => lists[index]?.all.includes(number) === true);
  return declared.flatMap((each, index) => {
    const list = lists[index];
    const expected = list === undefined ? undefined : nearList(each, list);
    const place = placeAt(passage, at + each.at);
    if (expected === undefined || place === undefined || !(isConfirmed || expected >= ENOUGH)) return [];
    return [
      findingOf(RULE, {
        code: 'numberOfProse',
        places: [place],
        published: String(each.number),
        expected: String(expected),
        params: { words: shortText(text) },
      }),
    ];
  });
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  passagesOf(document).flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence) => ofSentence(document, passage, sentence)),
  );

/** Only where a list is near to the number: another one may be of other things. */
export const numbersOfProse: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
