/** SAME-11: one strategic objective under missions of the budget that have nothing in common, in two tables or documents. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { missionsIn } from '../../values/programme-codes.ts';

const RULE = { id: 'SAME-11', family: 'sameThing', severity: 'warning' } as const;

interface Placed {
  /** Year and code of the strategic objective. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly missions: readonly string[];
  /** Said of the strategic objective itself; an objective below may stand under one of its missions only. */
  readonly isOwn: boolean;
  readonly file: string;
  readonly place: Place;
}

const CODE = /^(\d{1,2}\.\d{1,2})(\.\d{1,2})?$/;

interface Statement {
  readonly code: string | undefined;
  readonly title: ReadCell;
  readonly missions: readonly string[];
  readonly place: Place;
}

const placed = (document: DocumentRecord, { code, title, missions, place }: Statement): readonly Placed[] => {
  const [, objective, below] = CODE.exec(code?.trim() ?? '') ?? [];
  if (objective === undefined || missions.length === 0) return [];
  return [
    {
      key: `${document.year ?? ''} ${objective}`,
      code: objective,
      title: title.published,
      missions,
      isOwn: below === undefined,
      file: document.file,
      place,
    },
  ];
};

/** The programme of a node; that of the area above where the table prints it only there. */
const programmeOf = ({ nodes }: DocumentRecord, node: NodeRecord): ReadCell | undefined =>
  node.programme ?? (node.parent === undefined ? undefined : nodes[node.parent]?.programme);

const placedIn = (document: DocumentRecord): readonly Placed[] => [
  ...document.nodes.flatMap((node) => {
    if (node.kind !== 'strategicObjective' && node.kind !== 'operationalObjective') return [];
    const missions = missionsIn(programmeOf(document, node)?.published ?? '');
    return placed(document, { code: node.code, title: node.title, missions, place: node.place });
  }),
  ...document.cards.flatMap(({ code, objective, mission, programme, place }) =>
    placed(document, {
      code,
      title: objective,
      missions: missionsIn((mission ?? programme)?.published ?? ''),
      place,
    }),
  ),
];

const agree = (one: Placed, other: Placed): boolean =>
  one.missions.some((mission) => other.missions.includes(mission));

/** Objectives below that another document puts, all of them, under missions that are none of the objective's. */
const belowElsewhere = (own: readonly Placed[], below: readonly Placed[]): readonly Placed[] =>
  [...groupBy(below, ({ file }) => file).values()].flatMap((ofFile) => {
    const others = own.filter(({ file }) => file !== ofFile[0]?.file);
    const isElsewhere = others.some((other) => ofFile.every((one) => !agree(one, other)));
    return isElsewhere ? ofFile.slice(0, 1) : [];
  });

const ofObjective = (statements: readonly Placed[]): readonly Finding[] => {
  const own = statements.filter(({ isOwn }) => isOwn);
  const below = belowElsewhere(
    own,
    statements.filter(({ isOwn }) => !isOwn),
  );
  const all = [...own, ...below];
  const clashing = all.filter((one) => all.some((other) => (one.isOwn || other.isOwn) && !agree(one, other)));
  const [first] = clashing;
  if (first === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'differentMission',
      places: clashing.map(({ place }) => place),
      published: [...new Set(clashing.map(({ missions }) => missions.join(', ')))].join('; '),
      params: { name: first.code, title: shortText(first.title) },
    }),
  ];
};

/** Missions of strategic objectives, and of the objectives below them, within documents of one year. */
export const differentObjectiveProgramme: Rule = {
  ...RULE,
  check: ({ documents }: CheckInput) =>
    [...groupBy(documents.flatMap(placedIn), ({ key }) => key).values()].flatMap(ofObjective),
};
