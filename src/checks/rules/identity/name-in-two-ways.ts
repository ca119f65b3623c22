/** IDENTITY-04: one programme, mission, unit, office or type written in ways that a few letters tell apart. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { nearPairs } from '../../values/near-texts.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-04', family: 'identity', severity: 'notice' } as const;

/** Letters that may tell two spellings of one name apart. */
const BOUND = 2;
/** Names shorter than this are often different things that look alike. */
const SHORTEST = 10;

interface Name {
  readonly what: 'programme' | 'mission' | 'office' | 'unit';
  readonly text: string;
  readonly words: string;
  readonly place: Place;
}

const nameOf = (what: Name['what'], cell: ReadCell | undefined): readonly Name[] =>
  cell === undefined || cell.published.trim() === ''
    ? []
    : [{ what, text: cell.published, words: titleWords(cell.published), place: cell.place }];

/** "Ufficio Protocollo, Servizio Bilancio": each of a list. */
const namesOfList = (cell: ReadCell): readonly Name[] =>
  cell.published.split(/[,;]/).flatMap((part) => nameOf('office', { ...cell, published: part.trim() }));

const namesIn = ({ cards, indicators, budget }: DocumentRecord): readonly Name[] => [
  ...budget.flatMap(({ centre, place }): readonly Name[] =>
    centre === undefined || centre.length < SHORTEST
      ? []
      : [{ what: 'office', text: centre, words: titleWords(centre), place }],
  ),
  ...cards.flatMap(({ mission, programme, responsible, stakeholders }) => [
    ...(stakeholders ?? []).flatMap(namesOfList),
    ...nameOf('mission', mission),
    ...nameOf('programme', programme),
    ...nameOf('office', responsible),
  ]),
  ...indicators.flatMap(({ source, unit, table }): readonly Name[] => [
    ...nameOf('office', source),
    ...(unit === undefined
      ? []
      : [
          {
            what: 'unit',
            text: unit.name,
            words: titleWords(unit.name),
            place: table.place,
          } as const,
        ]),
  ]),
];

/** Figures in a name are part of its code: names with different figures are different things. */
const figuresOf = (words: string): string => (words.match(/\d+/g) ?? []).join(' ');

/** Spellings that hang together by pairs, each group once. */
const groupsOf = (pairs: readonly (readonly [string, string])[]): readonly ReadonlySet<string>[] => {
  const groups: Set<string>[] = [];
  for (const [one, other] of pairs) {
    const group = groups.find((each) => each.has(one) || each.has(other));
    if (group === undefined) groups.push(new Set([one, other]));
    else group.add(one).add(other);
  }
  return groups;
};

const ofKind = (names: readonly Name[]): readonly Finding[] => {
  const spellings = firstOfEach(names, ({ words }) => words);
  const pairs = nearPairs(
    spellings.map(({ words }) => words).filter((words) => words.length >= SHORTEST),
    BOUND,
  ).filter(([one, other]) => figuresOf(one) === figuresOf(other));
  return groupsOf(pairs).map((group) => {
    const members = spellings.filter(({ words }) => group.has(words));
    return findingOf(RULE, {
      code: members[0]?.what ?? 'office',
      places: members.map(({ place }) => place),
      published: members.map(({ text }) => shortText(text)).join('; '),
    });
  });
};

/** The rule. */
export const nameInTwoWays: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      [...groupBy(namesIn(document), ({ what }) => what).values()].flatMap(ofKind),
    ),
};
