/** Random years: one to four periods, the day of reading, units with their versions. */
import type { OrgUnit, Period } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';

const LAST_DAYS = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
];

/** Periods of equal length that fill the year. */
export const periodsOf = (random: RandomSource, year: number): readonly Plain<Period>[] => {
  const count = random.between(1, 4);
  const months = 12 / count;
  return random.times(count, (index) => ({
    id: `p${index + 1}`,
    name: `Periodo ${index + 1}`,
    from: `${year}-${String(index * months + 1).padStart(2, '0')}-01`,
    to: `${year}-${LAST_DAYS[(index + 1) * months - 1] ?? '12-31'}`,
  }));
};

/** The day of reading: mostly after the year, else within it. */
export const dayOfReading = (random: RandomSource, year: number): string =>
  random.chance(80) ? `${year + 1}-01-31` : `${year}-${random.pick(['03-31', '08-15', '12-31'])}`;

/** One to four units; parents come earlier in the list, so that no chart has a circle. */
export const unitsOf = (random: RandomSource, year: number): readonly Plain<OrgUnit>[] =>
  random.times(random.between(1, 4), (index) => {
    const version = (from: string) => ({
      code: `U${index + 1}`,
      name: `Unità ${index + 1}`,
      from,
      reports: random.chance(75),
      ...(index > 0 && random.chance(65) ? { parent: `u${random.between(1, index)}` } : {}),
    });
    const first = version(random.chance(90) ? '2010-01-01' : `${year}-03-01`);
    const changes = random.chance(20);
    const versions = changes
      ? [
          { ...first, to: `${year}-06-30` },
          { ...version(`${year}-07-01`), code: `U${index + 1}B` },
        ]
      : [first];
    return { id: `u${index + 1}`, kind: 'office', versions };
  });
