/**
 * Random cycles from a seed, small and rich: two to twelve indicators, one to four units and periods, every rule that the method
 * knows. A third are files that the program would accept; the others are incoherent in one place or another where the method says what
 * comes of it (weights that do not add up, circular indicators, limits out of order, kinds that do not agree).
 * `tests/verifier` counts what occurs in them.
 */
import type { CycleFile, Indicator, PlanVersion, RuleOverride } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import { RandomSource } from '../random-source.ts';
import { dayOfReading, periodsOf, unitsOf } from './calendar.ts';
import { entriesOf, historyOf } from './figures.ts';
import { measureOf } from './indicators.ts';
import { assessmentsOf, responsibilitiesOf } from './people.ts';
import { achievementRuleOf, missingPolicyOf, rulebookOf, scoreRuleOf } from './rulebook.ts';
import { targetsOf } from './targets.ts';
import { type Labels, labelsOf, placesOf } from './tree.ts';
import { quantityOf } from './values.ts';

/** What all parts of one cycle share. */
interface Frame {
  readonly random: RandomSource;
  readonly year: number;
  readonly units: readonly string[];
}

const NO_LABELS: Labels = { weights: [], perspectives: [], programmes: [] };

const indicatorOf = (
  frame: Frame,
  { id, parent }: { readonly id: string; readonly parent: string },
  ids: readonly string[],
) => {
  const { random, year, units } = frame;
  const contributors = random.chance(30) ? { contributors: random.some(random.shuffled(units), 60) } : {};
  const measure = measureOf({ random, year, units, ids });
  const baseline = random.chance(5) ? { baseline: quantityOf(random, measure.resultKind, year) } : {};
  return {
    id,
    code: id.toUpperCase(),
    title: `Indicatore ${id}`,
    parent,
    level: 'operational' as const,
    ...measure,
    ...contributors,
    ...baseline,
    inPira: false,
    sheet: {},
  };
};

const planOf = (frame: Frame): Plain<PlanVersion> => {
  const { random, year } = frame;
  const nodes = placesOf(random);
  const parents = nodes.filter(({ kind }) => kind !== 'area' || random.chance(10)).map(({ id }) => id);
  const count = random.weighted([
    [70, random.between(2, 5)],
    [25, random.between(4, 8)],
    [5, random.between(8, 12)],
  ]);
  const places = random.times(count, (index) => ({
    id: `i${index + 1}`,
    kind: 'indicator' as const,
    parent: random.pick(parents),
  }));
  const perspectives = random.times(random.between(0, 3), (index) => `prospettiva-${index + 1}`);
  const programmes = random.some(['011/005', '012/004'], 50);
  const scale = random.pick(['administration', 'parent'] as const);
  const labels = labelsOf(random, [...nodes, ...places], { scale, perspectives, programmes });
  const labelled = (id: string): Labels => labels.get(id) ?? NO_LABELS;
  const ids = places.map(({ id }) => id);
  const indicators = places.map((place) => ({ ...indicatorOf(frame, place, ids), ...labelled(place.id) }));
  return {
    id: 'piano',
    title: 'Piano',
    state: random.chance(95) ? 'approved' : 'draft',
    validFrom: random.chance(90) ? `${year}-01-01` : `${year}-07-01`,
    acts: [],
    weightScale: scale,
    perspectives: perspectives.map((id) => ({ id, name: id })),
    programmes: programmes.map((code) => ({
      code,
      mission: { code: code.slice(0, 3), title: 'Missione' },
      title: code,
    })),
    nodes: nodes.map((place) => ({
      ...place,
      code: place.id.toUpperCase(),
      title: place.id,
      inPira: false,
      ...labelled(place.id),
    })),
    indicators,
    targets: indicators.flatMap((indicator) => targetsOf(random, indicator, { year, planVersion: 'piano' })),
    classifications: [],
    strategyLinks: [],
  };
};

const isNeeded = ({ id }: Plain<Indicator>, indicators: readonly Plain<Indicator>[]): boolean =>
  indicators.some(({ parameters }) =>
    parameters.some(({ source }) => source.kind === 'indicator' && source.indicator === id),
  );

/** Another version of the plan: other targets, perhaps one indicator less, another state or day. */
const otherVersionOf = ({ random, year }: Frame, plan: Plain<PlanVersion>): Plain<PlanVersion> => {
  const last = plan.indicators.at(-1);
  const drops =
    last !== undefined && plan.indicators.length > 2 && !isNeeded(last, plan.indicators) && random.chance(50);
  const indicators = drops ? plan.indicators.slice(0, -1) : plan.indicators;
  return {
    ...plan,
    id: 'altro-piano',
    state: random.pick(['superseded', 'approved', 'proposed', 'draft'] as const),
    validFrom: random.pick([`${year}-01-01`, `${year}-05-01`, `${year}-09-01`, `${year + 1}-06-01`]),
    indicators,
    targets: indicators.flatMap((indicator) =>
      targetsOf(random, indicator, { year, planVersion: 'altro-piano' }),
    ),
  };
};

const versionsOf = (frame: Frame, plan: Plain<PlanVersion>): readonly Plain<PlanVersion>[] =>
  frame.random.chance(18) ? frame.random.shuffled([plan, otherVersionOf(frame, plan)]) : [plan];

const overridesOf = (random: RandomSource, indicators: readonly string[]): readonly Plain<RuleOverride>[] =>
  random.some(indicators, 10).map((indicator) => ({
    indicator,
    missing: missingPolicyOf(random),
    ...(random.chance(60) ? { achievement: achievementRuleOf(random) } : {}),
    ...(random.chance(40) ? { score: scoreRuleOf(random) } : {}),
  }));

const PATRONS = ['10-04', '11-29', '02-29', '05-20', '12-07'];

const administrationOf = (random: RandomSource) => ({
  slug: 'ente',
  name: 'Ente a caso',
  ...(random.chance(50) ? { patronSaint: random.pick(PATRONS) } : {}),
});

const EMPTY = {
  resources: [],
  individualObjectives: [],
  tables: [],
  narrative: [],
  references: [],
  lineage: [],
  acts: [],
} as const;

const plainCycle = (random: RandomSource): Plain<CycleFile> => {
  const year = random.pick([2019, 2024, 2026]);
  const units = unitsOf(random, year);
  const periods = periodsOf(random, year);
  const frame = { random, year, units: units.map(({ id }) => id) };
  const plan = planOf(frame);
  const indicators = plan.indicators.map(({ id }) => id);
  const rows = indicators.flatMap((node) => frame.units.map((unit) => ({ node, unit })));
  const subjects = [...plan.nodes.map(({ id }) => id), ...indicators, ...frame.units].map((node) => ({
    node,
  }));
  return {
    formatVersion: 1,
    administration: administrationOf(random),
    year,
    title: `Ciclo ${year}`,
    asOf: dayOfReading(random, year),
    state: 'reporting',
    periods,
    rulebook: { ...rulebookOf(random, year), overrides: overridesOf(random, indicators) },
    planVersions: versionsOf(frame, plan),
    units,
    responsibilities: responsibilitiesOf(random, indicators, frame),
    entries: entriesOf({ ...frame, periods }, plan.indicators),
    assessments: assessmentsOf(
      random,
      [...subjects, ...random.shuffled(rows).slice(0, subjects.length)],
      year,
    ),
    history: historyOf(random, plan.indicators, year),
    ...EMPTY,
  };
};

/** The random cycle of a seed. Made of plain strings; the schema test beside the verifier shows that they are of the type. */
export const randomCycle = (seed: number): CycleFile => {
  const cycle: unknown = plainCycle(new RandomSource(seed));
  return cycle as CycleFile;
};
