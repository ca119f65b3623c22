/** A year of a small body as a fragment of a cycle: one sheet with results, money spent, a missing figure and a staff-fund indicator. */
import type { CycleFile, ResourceKind } from '../../../src/model/index.ts';
import { buildCycle, type CycleFragment } from '../../support/cycle-builder.ts';

const YEAR = 2017;

const target = (indicator: string, year: number, amount: string) => ({
  indicator,
  year,
  validFrom: '2017-01-01',
  goal: { direction: 'up' as const, bound: { kind: 'number' as const, amount }, strict: false },
});

const FRAGMENT: CycleFragment = {
  plan: {
    validFrom: '2017-01-01',
    programmes: [
      {
        code: '011/005',
        mission: { code: '011', title: 'Competitività' },
        title: 'Promozione delle imprese',
      },
    ],
  },
  nodes: [
    { id: 'a', code: '1', kind: 'area', parent: null, title: 'Imprese' },
    { id: 's', code: '1.1', kind: 'strategicObjective', parent: 'a', title: 'Nuove imprese' },
    {
      id: 'o',
      code: '1.1.1',
      kind: 'operationalObjective',
      parent: 's',
      title: 'Formare chi apre',
      programmes: ['011/005'],
      actions: ['corsi serali', 'sportello'],
      expectedResults: ['più imprese che restano aperte'],
    },
    { id: 'g', code: 'FRD', kind: 'group', parent: 'o', title: 'Fondo', gathers: 'staffFund' },
  ],
  indicators: [
    { id: 'corsi', code: 'O1', title: 'Corsi tenuti', parent: 'o' },
    { id: 'aperture', code: 'O2', title: 'Aperture dello sportello', parent: 'o' },
    { id: 'fondo', code: 'F1', title: 'Giornate del fondo', parent: 'g' },
    {
      id: 'imprese',
      code: 'S1',
      title: 'Imprese nate',
      parent: 's',
      level: 'strategic',
      linkedObjective: 'o',
    },
  ],
  targets: [
    target('corsi', YEAR, '10'),
    target('corsi', YEAR + 1, '12'),
    target('corsi', YEAR + 2, '14'),
    target('aperture', YEAR, '4'),
    target('fondo', YEAR, '2'),
    target('imprese', YEAR, '20'),
  ],
  entries: [
    { indicator: 'corsi', values: { q1: '3', q2: '2', q3: '2' } },
    { indicator: 'aperture', values: { q1: 'missing', q2: 'missing', q3: 'missing' } },
    { indicator: 'fondo', values: { q1: '2' } },
    { indicator: 'imprese', values: { q1: '25' } },
  ],
  history: [{ indicator: 'corsi', year: YEAR - 1, value: '6' }],
  units: ['formazione'],
  answers: { formazione: ['corsi', 'aperture', 'fondo', 'imprese'] },
};

const money = (id: string, kind: ResourceKind, amounts: Readonly<Record<string, string>>) => ({
  id,
  kind,
  subject: 'o',
  table: 'schede',
  origin: { kind: 'entered' as const },
  ...amounts,
});

const PERIODS = [
  { id: 'q1', name: 'I quadrimestre', from: '2017-01-01', to: '2017-04-30' },
  { id: 'q2', name: 'II quadrimestre', from: '2017-05-01', to: '2017-08-31' },
  { id: 'q3', name: 'III quadrimestre', from: '2017-09-01', to: '2017-12-31' },
];

/** The cycle of 2017, its results reported. */
export const yearEndCycle = (changes: CycleFragment['cycle'] = {}): CycleFile =>
  buildCycle({
    ...FRAGMENT,
    rulebook: { validFrom: '2017-01-01' },
    cycle: {
      year: YEAR,
      asOf: '2018-01-31',
      state: 'reporting',
      periods: PERIODS,
      resources: [
        money('r1', 'economicInterventions', { initial: '1000.00', updated: '1200.00', actual: '600.00' }),
        money('r2', 'investments', { initial: '0.00', actual: '0.00' }),
        money('r3', 'currentIncome', { initial: '300.00', actual: '150.00' }),
      ],
      ...changes,
    },
  });
