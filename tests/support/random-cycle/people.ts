/** Random responsibilities and assessments: who answers for what, and what managers and OIV decide. */
import type { Assessment, Responsibility } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';
import { decimalBetween, ORIGIN } from './values.ts';

const holderOf = (random: RandomSource, units: readonly string[]): Plain<Responsibility['holder']> =>
  random.weighted<Plain<Responsibility['holder']>>([
    [12, { kind: 'unit', unit: random.pick(units) }],
    [5, { kind: 'allUnits' }],
    [1, { kind: 'administration' }],
    [1, { kind: 'role', name: 'segreteria' }],
  ]);

const datesOf = (random: RandomSource, year: number): Pick<Plain<Responsibility>, 'from' | 'to'> =>
  random.weighted<Pick<Plain<Responsibility>, 'from' | 'to'>>([
    [16, {}],
    [1, { from: `${year}-02-01` }],
    [1, { to: `${year}-06-30` }],
    [1, { from: `${year}-01-01`, to: `${year}-12-31` }],
  ]);

/** Who answers for the indicators, and some other responsibilities that count for nothing. */
export const responsibilitiesOf = (
  random: RandomSource,
  indicators: readonly string[],
  { units, year }: { readonly units: readonly string[]; readonly year: number },
): readonly Plain<Responsibility>[] =>
  indicators.flatMap((subject) =>
    random.times(random.between(0, 2), () => ({
      subject,
      holder: holderOf(random, units),
      role: random.weighted([
        [8, 'answers'],
        [1, 'performs'],
        [1, 'enters'],
      ] as const),
      ...datesOf(random, year),
    })),
  );

/** What can be assessed: a node, an indicator, a unit, or an indicator in one unit. */
export interface Assessable {
  readonly node: string;
  readonly unit?: string;
}

const decisionOf = (random: RandomSource): Pick<Plain<Assessment>, 'decision' | 'value'> => {
  const decision = random.pick(['confirm', 'neutralise', 'correct', 'correct'] as const);
  return decision === 'correct' ? { decision, value: decimalBetween(random, 0, 110) } : { decision };
};

/** Assessments of some subjects; of some there are several, of which the last counts. */
export const assessmentsOf = (
  random: RandomSource,
  subjects: readonly Assessable[],
  year: number,
): readonly Plain<Assessment>[] => {
  const count = random.chance(45) ? random.between(1, 6) : 0;
  const few = random.shuffled(subjects).slice(0, 4);
  return random.times(count, (index) => ({
    id: `v${index + 1}`,
    ...random.pick(few),
    role: random.pick(['manager', 'oiv'] as const),
    ...decisionOf(random),
    motive: 'a caso',
    author: 'dirigente',
    date: `${year + 1}-02-01`,
    origin: ORIGIN,
  }));
};
