/** IDENTITY-16: the body that validates the report under another name than the law gives it (art. 14 of legislative decree 150/2009: "Organismo indipendente di valutazione della performance"). */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';

const RULE = { id: 'IDENTITY-16', family: 'identity', severity: 'notice' } as const;

const NAMES = /\borgan(?:o|ismo) (?:interno|indipendente) (?:di|per la) valutazione\b/gi;
const MAY_BE_NAMED = /organ(?:o|ismo)\s/i;
const RIGHT = /^organismo indipendente di/i;

const inDocument = ({ rows, texts }: DocumentRecord): readonly Finding[] => {
  const printed = [
    ...texts,
    ...(rows ?? []).map(({ cells, place }) => ({ text: cells.join(' '), place })),
  ].filter(({ text }) => MAY_BE_NAMED.test(text));
  const wrong = printed.flatMap(({ text, place }) =>
    [...text.replace(/\s+/g, ' ').matchAll(NAMES)].flatMap(([name]) =>
      RIGHT.test(name) ? [] : [{ name, place }],
    ),
  );
  const places = firstOfEach(wrong, ({ place }) => JSON.stringify(place));
  const [first] = places;
  if (first === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'nameOfOiv',
      places: places.map(({ place }) => place),
      published: first.name,
      expected: 'Organismo indipendente di valutazione',
    }),
  ];
};

/** One finding for each document. */
export const nameOfOiv: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
