// A whole synthetic cycle: of realistic size, the same bytes for the same seed, and valid for the reader of cycle files.
import { canonicalJson, readCycleFile } from '../../src/interchange/index.ts';
import { type CycleFile, FORMAT_VERSION } from '../../src/model/index.ts';
import { decimalText } from './decimal-text.ts';
import {
  type IndicatorDesign,
  indicatorsOf,
  officesOf,
  UNITS,
  writeIndicator,
  writeResponsibilities,
  writeTargets,
} from './indicators.ts';
import { drawFigures, FORMS } from './measures.ts';
import { type Random, randomFrom } from './random.ts';
import { rulebookOf } from './rulebook.ts';
import { nodesOf, PERSPECTIVES, PROGRAMMES, type TreeNode } from './tree.ts';

/** Which cycle: the number of the administration, the year, and the seed of the whole set. */
export interface CycleChoice {
  readonly administration: number;
  readonly year: number;
  readonly seed: string;
}

/** The slug of a synthetic administration: `ente-0001`. */
export const slugOf = (administration: number): string => `ente-${String(administration).padStart(4, '0')}`;

const PERIOD_DAYS = [
  ['01-01', '04-30'],
  ['05-01', '08-31'],
  ['09-01', '12-31'],
] as const;

const periodsOf = (year: number) =>
  PERIOD_DAYS.map(([from, to], position) => ({
    id: `q${position + 1}`,
    name: `${position + 1}º quadrimestre`,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  }));

const entriesOf = (random: Random, design: IndicatorDesign, year: number) =>
  officesOf(design).flatMap((unit) =>
    drawFigures(random, { measure: design.measure, size: design.size, year }).map(
      ({ parameter, period, cell }) => {
        const name = FORMS[design.measure].parameters[parameter]?.name ?? 'a';
        return {
          id: `e-${design.id}-${unit ?? 'ente'}-${name}-q${period + 1}`,
          indicator: design.id,
          parameter: name,
          unit,
          periods: [`q${period + 1}`],
          cell,
          origin: { kind: 'entered', by: unit ?? 'ente', at: `${year + 1}-01-20` },
        };
      },
    ),
  );

const resourcesOf = (random: Random, nodes: readonly TreeNode[], year: number) =>
  nodes
    .filter(({ kind }) => kind === 'operationalObjective')
    .map(({ id }) => {
      const initial = random.between(200_000, 20_000_000);
      return {
        id: `r-${id}`,
        subject: id,
        kind: 'economicInterventions',
        initial: decimalText(initial, 2),
        updated: decimalText(initial + random.between(0, 500_000), 2),
        actual: decimalText(Math.floor((initial * random.between(55, 100)) / 100), 2),
        table: 'pira',
        origin: { kind: 'entered', by: 'Ragioneria e acquisti', at: `${year + 1}-02-10` },
      };
    });

/** One indicator taken out by the manager, so that the bases differ. */
const assessmentOf = (random: Random, designs: readonly IndicatorDesign[], year: number) => {
  const found = designs[random.between(0, designs.length - 1)];
  return {
    id: `a-${year}`,
    node: found?.id,
    role: 'manager',
    decision: 'neutralise',
    motive: 'Attività sospesa per cause esterne.',
    author: 'Direzione',
    date: `${year + 1}-03-15`,
    origin: { kind: 'entered', by: 'Direzione', at: `${year + 1}-03-15` },
  };
};

const planOf = (designs: readonly IndicatorDesign[], nodes: readonly TreeNode[], year: number) => ({
  id: `piano-${year}`,
  title: `Piano della performance ${year}-${year + 2}`,
  state: 'approved',
  validFrom: `${year}-01-31`,
  acts: [],
  weightScale: 'administration',
  perspectives: PERSPECTIVES,
  programmes: PROGRAMMES,
  nodes,
  indicators: designs.map(writeIndicator),
  targets: designs.flatMap((design) => writeTargets(design, year)),
  classifications: [],
  strategyLinks: [],
});

const unitsOf = () =>
  UNITS.map(({ id, code, name }) => ({
    id,
    kind: id === 'u-ag' ? 'specialAgency' : 'service',
    versions: [{ code, name, from: '2000-01-01', reports: true }],
  }));

/** Plan, tree and holders depend on the administration alone, so that they continue from year to year; figures on the year as well. */
const describe = ({ administration, year, seed }: CycleChoice) => {
  const lasting = randomFrom(`${seed}/${administration}`);
  const yearly = randomFrom(`${seed}/${administration}/${year}`);
  const nodes = nodesOf(lasting);
  const designs = indicatorsOf(lasting, nodes);
  return {
    formatVersion: FORMAT_VERSION,
    administration: { slug: slugOf(administration), name: `Ente sintetico ${administration}` },
    year,
    title: `Ciclo della performance ${year}`,
    asOf: `${year + 1}-05-28`,
    state: 'published',
    about: 'Dati sintetici, generati per le misure di velocità: non descrivono alcun ente.',
    periods: periodsOf(year),
    rulebook: rulebookOf(year),
    planVersions: [planOf(designs, nodes, year)],
    units: unitsOf(),
    responsibilities: designs.flatMap(writeResponsibilities),
    entries: designs.flatMap((design) => entriesOf(yearly, design, year)),
    assessments: [assessmentOf(yearly, designs, year)],
    history: [],
    resources: resourcesOf(yearly, nodes, year),
    individualObjectives: [],
    tables: [],
    narrative: [],
    references: [],
    lineage: [],
    acts: [],
  };
};

/** The canonical text of a synthetic cycle. */
export const generateCycleText = (choice: CycleChoice): string => canonicalJson(describe(choice));

/** A synthetic cycle, read back from its text. @throws Error when the reader refuses it, which would be a fault of this generator */
export const generateCycle = (choice: CycleChoice): CycleFile => {
  const name = `${slugOf(choice.administration)}-${choice.year}.json`;
  const read = readCycleFile(new TextEncoder().encode(generateCycleText(choice)), name);
  if (!read.ok) throw new Error(`${name} is not valid: ${JSON.stringify(read.error.slice(0, 3))}`);
  return read.value;
};
