/** IDENTITY-10: one mission or programme of the budget under titles that say different things. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { editDistance } from '../../values/edit-distance.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { partsThatAgree } from '../../values/same-figure.ts';

const RULE = { id: 'IDENTITY-10', family: 'identity', severity: 'notice' } as const;

interface Titled {
  readonly what: 'mission' | 'programme';
  /** Of a programme with the code of its mission: numbers of programmes begin again under each. */
  readonly code: string;
  readonly title: string;
  readonly place: Place;
}

const CODED = /^\s*(?:missione|programma)?\s*(\d{3})\s*[-–:.]*\s*(\p{L}.*)$/isu;
/** Spellings that a letter or two tell apart are another matter. */
const MISPRINT = 2;

const partsOf = (cell: ReadCell | undefined): readonly [string, string] | undefined => {
  const [, code, title] = CODED.exec(cell?.published.replace(/<[^<>]*>/g, '') ?? '') ?? [];
  return code === undefined || title === undefined ? undefined : [code, title.trim()];
};

const titledIn = (mission: ReadCell | undefined, programme: ReadCell | undefined): readonly Titled[] => {
  const above = partsOf(mission);
  const below = partsOf(programme);
  return [
    ...(mission === undefined || above === undefined
      ? []
      : [{ what: 'mission', code: above[0], title: above[1], place: mission.place } as const]),
    ...(programme === undefined || below === undefined || above === undefined
      ? []
      : [
          {
            what: 'programme',
            code: `${above[0]}/${below[0]}`,
            title: below[1],
            place: programme.place,
          } as const,
        ]),
  ];
};

/** A title cut short, or misprinted, says the same. */
const same = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || editDistance(one, other, MISPRINT) !== undefined;

const ofCode = (titled: readonly Titled[]): readonly Finding[] => {
  const parts = partsThatAgree(
    titled.map(({ title, place }) => ({ value: titleKey(title), published: title, place })),
    same,
  );
  const [first] = titled;
  if (first === undefined || parts.length < 2) return [];
  return [
    findingOf(RULE, {
      code: first.what === 'mission' ? 'missionTitles' : 'programmeTitles',
      places: parts.map(([each]) => each.place),
      published: parts.map(([each]) => shortText(each.published)).join('; '),
      params: { code: first.code },
    }),
  ];
};

const inDocument = ({ cards, nodes }: DocumentRecord): readonly Finding[] => {
  const titled = [...nodes, ...cards].flatMap(({ mission, programme }) => titledIn(mission, programme));
  return [...groupBy(titled, ({ what, code }) => `${what} ${code}`).values()].flatMap(ofCode);
};

/** Titles of missions and programmes by their codes. */
export const programmeTitles: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(inDocument),
};
