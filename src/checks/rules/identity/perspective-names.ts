/** IDENTITY-18: one perspective of the scorecard under several names. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { stemsOf } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-18', family: 'identity', severity: 'notice' } as const;

interface Named {
  readonly name: string;
  /** The stems of its words in their order, without those between them. */
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  readonly place: Place;
}

/** Words that stand between others, or that say only that it is a perspective. */
const BETWEEN = new Set([
  'e',
  'ed',
  'del',
  'dei',
  'delle',
  'della',
  'dell',
  'ente',
  'prospettiva',
  'dimensione',
]);
/** "Utenti: prospettiva che guarda a …"; 'la prospettiva "Innovazione e crescita"'. */
const BEFORE = /^[\s*•-]*(\p{L}[\p{L}\s,'’*-]{5,60}?)\**\s*:\s*\**\s*prospettiva\b/iu;
const BEHIND = /\bprospettiva\s+["“«]([^"”»]{5,70})["”»]/giu;

const named = (text: string, place: Place): readonly Named[] =>
  text.split('/').flatMap((part): readonly Named[] => {
    const name = part
      .replace(/\([^)]*\)|[*]+/g, ' ')
      .replace(/^\s*\d+\s*[-–.)]?\s*/, '')
      .replace(/\s+/g, ' ')
      .trim();
    const own = titleWords(name)
      .split(' ')
      .filter((word) => !/\d/.test(word) && !BETWEEN.has(word));
    const stems = stemsOf(own.join(' '));
    return stems.size === 0 ? [] : [{ name, words: [...stems].join(' '), stems, place }];
  });

const inText = (text: string, place: Place): readonly Named[] => {
  const [, before] = BEFORE.exec(text) ?? [];
  return [
    ...(before === undefined ? [] : named(before, place)),
    ...[...text.matchAll(BEHIND)].flatMap(([, name = '']) => named(name, place)),
  ];
};

const allIn = ({ indicators, nodes, texts }: DocumentRecord): readonly Named[] => [
  ...texts.flatMap(({ text, place }) => (/prospettiva/i.test(text) ? inText(text, place) : [])),
  ...nodes.flatMap(({ perspective, kind, title, place }) => [
    ...(perspective === undefined ? [] : named(perspective.published, perspective.place)),
    ...(kind === 'perspective' ? named(title.published, place) : []),
  ]),
  ...indicators.flatMap(({ perspective, table }) =>
    perspective === undefined ? [] : named(perspective, table.place),
  ),
];

const isPart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((stem) => other.has(stem));

const isOne = (one: Named, other: Named): boolean =>
  isPart(one.stems, other.stems) || isPart(other.stems, one.stems);

/** Names that hang together: each with one that holds all of its words. */
const groupsOf = (names: readonly Named[]): readonly (readonly Named[])[] => {
  const groups: Named[][] = [];
  for (const name of names) {
    const near = groups.filter((group) => group.some((each) => isOne(each, name)));
    const joined = [...near.flat(), name];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter((group) => group.length > 1);
};

/** A document that names many perspectives in cells that run together was not read well. */
const MOST_NAMES = 12;

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const names = firstOfEach(allIn(document), ({ words }) => words);
  if (names.length > MOST_NAMES) return [];
  return groupsOf(names).map((group) =>
    findingOf(RULE, {
      code: 'perspectiveNames',
      places: group.map(({ place }) => place),
      published: group.map(({ name }) => shortText(name)).join('; '),
    }),
  );
};

/** One finding for each perspective. */
export const perspectiveNames: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
