/** The name of a unit, read behind its code, that a letter or two tell apart from the same unit's name elsewhere in the document. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { editDistance } from '../../values/edit-distance.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'IDENTITY-20', family: 'identity', severity: 'notice' } as const;

/** Letters that may differ in a misprint, and the fewest that a name must have for them to be one. */
const MISPRINT = 2;
const SHORTEST_NAME = 10;

/** "S3 Servizio …", with the number of its heading before or not: a capital letter, a number, and a name in capitals' order. */
const CODED_NAME =
  /^(?:[\d.]{1,12}\s)?#{0,6}\s?(?:[\d.]{1,12}\s)?([A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?)\s?[-–:.]?\s(\p{Lu}[^\t]{9,150})$/u;

interface Named {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
}

const namedIn = (text: string, place: Place): readonly Named[] => {
  const found = CODED_NAME.exec(text.replace(/^#{1,6}\s+/, '').trim());
  const [, code, name] = found ?? [];
  return code === undefined || name === undefined || titleKey(name).length < SHORTEST_NAME
    ? []
    : [{ code, name, place }];
};

const allIn = ({ texts, contexts, indicators }: DocumentRecord): readonly Named[] => [
  ...texts.flatMap(({ role, text, place }) => (role === 'heading' ? namedIn(text, place) : [])),
  ...contexts.flatMap(({ rows }) => rows.flatMap(({ label }) => namedIn(label.published, label.place))),
  ...indicators.flatMap(({ unit, table }) =>
    unit === undefined ? [] : namedIn(`${unit.code} ${unit.name}`, table.place),
  ),
];

const misspelt = (named: readonly Named[]): readonly Finding[] => {
  const [usual, ...others] = [...groupBy(named, ({ name }) => titleKey(name)).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [model] = usual ?? [];
  if (model === undefined) return [];
  return others.flatMap((group) => {
    const [odd] = group;
    if (odd === undefined) return [];
    if (editDistance(titleKey(odd.name), titleKey(model.name), MISPRINT) === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'unitMisspelt',
        places: [...group, model].map(({ place }) => place),
        published: shortText(odd.name),
        expected: shortText(model.name),
        params: { unit: odd.code },
      }),
    ];
  });
};

/** Names of one unit in one document. */
export const unitMisspelt: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      [...groupBy(allIn(document), ({ code }) => code).values()].flatMap(misspelt),
    ),
};
