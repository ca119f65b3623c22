/** IDENTITY-03: one objective under two missions or programmes within one document. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';
import { withoutProjects } from '../../values/twin-cards.ts';

const RULE = { id: 'IDENTITY-03', family: 'identity', severity: 'warning' } as const;

interface Placed {
  readonly title: string;
  readonly key: string;
  readonly programmes: string;
  readonly place: Place;
}

/** The codes of a programme in order: `014/002 014/003`, or those of a mission and a programme. */
const codesIn = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text ?? '').match(/\b\d{2,3}\b/g) ?? []).join(' ');

const placedIn = ({ nodes, cards }: DocumentRecord): readonly Placed[] => [
  ...nodes.flatMap(({ title, programme, kind, place }): readonly Placed[] =>
    programme === undefined
      ? []
      : [
          {
            title: title.published,
            key: `${kind} ${titleWords(title.published)}`,
            programmes: codesIn(programme.published),
            place,
          },
        ],
  ),
  ...cards.map(
    ({ objective, mission, programme, place }): Placed => ({
      title: objective.published,
      key: `card ${titleWords(withoutProjects(objective.published))}`,
      programmes: codesIn(mission?.published, programme?.published),
      place,
    }),
  ),
];

const ofObjective = (same: readonly Placed[]): readonly Finding[] => {
  const forms = firstOfEach(same, ({ programmes }) => programmes);
  const [first] = forms;
  if (first === undefined || forms.length < 2) return [];
  return [
    findingOf(RULE, {
      code: 'severalProgrammes',
      places: forms.map(({ place }) => place),
      published: forms.map(({ programmes }) => programmes).join('; '),
      params: { objective: shortText(first.title) },
    }),
  ];
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const placed = placedIn(document).filter(({ programmes }) => programmes !== '');
  return [...groupBy(placed, ({ key }) => key).values()].flatMap(ofObjective);
};

/** The rule. */
export const severalProgrammes: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
