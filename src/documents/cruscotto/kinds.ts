/** The dashboards of a cycle: one for the body, one for each area and unit with results, one for each post with objectives. */
import type { IndividualObjective, NamedUnit } from '../../model/index.ts';
import type { DocumentKind } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { dashboardChapters } from './chapters.ts';
import { type DashboardScope, reportingBranch } from './scope.ts';

/** A dashboard before it is a kind of document. */
interface Dashboard {
  readonly kind: string;
  readonly name: string;
  readonly scope: DashboardScope;
}

/** Letters and digits of a code or name, joined by hyphens: what stands in an address. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The reporting units and those above them that gather some: an area without a table of its own has a dashboard too. */
const unitsWithResults = (input: DocumentInput): readonly NamedUnit[] =>
  input.cycle.units
    .flatMap(({ id }) => input.lookup.unit(id) ?? [])
    .filter((named) => reportingBranch(input, named.unit.id).length > 0);

const ofUnit = (named: NamedUnit): Dashboard => {
  const { unit, version } = named;
  const isArea = unit.kind === 'area';
  return {
    kind: `cruscotto-${isArea ? 'area' : 'unita'}-${slug(version.code)}`,
    name: `Cruscotto ${isArea ? "dell'area" : "dell'unità"} ${version.code} ${version.name}`,
    scope: { kind: 'unit', named, isArea },
  };
};

const byPost = (input: DocumentInput): ReadonlyMap<string, readonly IndividualObjective[]> => {
  const posts = new Map<string, readonly IndividualObjective[]>();
  for (const objective of input.cycle.individualObjectives) {
    posts.set(objective.post, [...(posts.get(objective.post) ?? []), objective]);
  }
  return posts;
};

const ofPost = ([post, objectives]: readonly [string, readonly IndividualObjective[]]): Dashboard => {
  const isTop = objectives.some(({ postKind }) => postKind === 'secretaryGeneral');
  return {
    kind: isTop ? 'cruscotto-segretario-generale' : `cruscotto-incarico-${slug(post)}`,
    name: `Cruscotto: ${post}`,
    scope: { kind: 'post', post, objectives },
  };
};

const dashboardsOf = (input: DocumentInput): readonly Dashboard[] => [
  { kind: 'cruscotto', name: "Cruscotto dell'ente", scope: { kind: 'administration' } },
  ...unitsWithResults(input).map(ofUnit),
  ...[...byPost(input)].map(ofPost),
];

/** Names in addresses must differ: the second of two that would be the same ends in its place among them. */
const withOwnKinds = (dashboards: readonly Dashboard[]): readonly Dashboard[] =>
  dashboards.map((dashboard, index) => {
    const earlier = dashboards.slice(0, index).filter(({ kind }) => kind === dashboard.kind).length;
    return earlier === 0 ? dashboard : { ...dashboard, kind: `${dashboard.kind}-${earlier + 1}` };
  });

/** The dashboards as kinds of document. */
export const dashboardKinds = (input: DocumentInput): readonly DocumentKind[] =>
  withOwnKinds(dashboardsOf(input)).map(({ kind, name, scope }) => ({
    kind,
    name,
    about:
      'Come va: risultati, scostamenti, dati mancanti e scadenze, per chi ne risponde. Una o due pagine.',
    title: () => name,
    subtitle: ({ cycle }) => cycle.title,
    contents: false,
    chapters: () => dashboardChapters(scope),
  }));
