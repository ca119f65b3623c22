/** IDENTITY-12: an office named in full in one place and with a part of its name in another place of the document. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { type Office, officesIn, officesOfCards, officeWords } from '../../values/offices.ts';

const RULE = { id: 'IDENTITY-12', family: 'identity', severity: 'notice' } as const;

/** Sources of indicators name offices too, in a column where there is little room. */
const officesOf = (document: DocumentRecord): readonly Office[] => [
  ...officesOfCards(document),
  ...document.indicators.flatMap(({ source }) =>
    source === undefined ? [] : officesIn(source.published, source.place),
  ),
];

/** A name in two parts ("Promozione - Amministrazione") may be of two areas together. */
const SEVERAL = /\s[-–+]\s/;

const isPart = (short: Office, long: Office): boolean => {
  if (SEVERAL.test(long.name)) return false;
  const words = new Set(officeWords(long.name));
  const own = officeWords(short.name);
  return own.length < words.size && own.every((word) => words.has(word));
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const offices = officesOf(document);
  const names = firstOfEach(offices, ({ key }) => key);
  const pairs = names.flatMap((short) => {
    const [long, ...others] = names.filter((other) => isPart(short, other));
    return long === undefined || others.length > 0 ? [] : [{ short, long }];
  });
  if (pairs.length === 0) return [];
  return [
    findingOf(RULE, {
      code: pairs.length === 1 ? 'officeShortened' : 'officesShortened',
      places: pairs.flatMap(({ short, long }) => [
        ...offices.filter(({ key }) => key === short.key).map(({ place }) => place),
        long.place,
      ]),
      published: pairs.map(({ short }) => shortText(short.name)).join('; '),
      expected: pairs.map(({ long }) => shortText(long.name)).join('; '),
      params: { count: pairs.length },
    }),
  ];
};

/** One finding for each document; a name that fits two longer ones is left alone. */
export const officeShortened: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(inDocument),
};
