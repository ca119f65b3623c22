// How the indicators of a synthetic administration measure: parameters, formula, target and figures of each kind of measure.
import type { Cell } from '../../src/model/index.ts';
import { decimalText } from './decimal-text.ts';
import type { Random } from './random.ts';

/** The kinds of measure; how often each occurs follows the published plans of chambers of commerce. */
export type Measure = 'ratio' | 'count' | 'days' | 'grade' | 'deadline' | 'spending';

/** How often each measure is drawn: up to which number of a draw from 1 to 20. */
const FREQUENCIES = [
  { measure: 'ratio', upTo: 8 },
  { measure: 'count', upTo: 12 },
  { measure: 'days', upTo: 15 },
  { measure: 'grade', upTo: 17 },
  { measure: 'deadline', upTo: 19 },
  { measure: 'spending', upTo: 20 },
] as const;

const TITLES: Readonly<Record<Measure, readonly [string, ...string[]]>> = {
  ratio: [
    'Pratiche concluse nei termini',
    'Richieste evase',
    'Controlli eseguiti',
    'Pagamenti nei termini',
    'Utenti soddisfatti',
  ],
  count: [
    'Imprese assistite',
    'Incontri informativi',
    'Atti pubblicati',
    'Visite ispettive',
    'Partecipanti ai corsi',
  ],
  days: ['Giorni medi di lavorazione', 'Giorni medi di risposta', 'Giorni medi di pagamento'],
  grade: ['Giudizio medio degli utenti', 'Giudizio medio del personale'],
  deadline: ['Relazione consegnata', 'Regolamento approvato', 'Servizio avviato'],
  spending: ['Spesa di funzionamento', 'Spesa per materiali'],
};

const entered = (name: string, label: string, kind: string, overPeriods: string) => ({
  name,
  label,
  kind,
  source: { kind: 'entered', overPeriods },
});

/** Parameters, formula and kind of result of each measure. */
export const FORMS = {
  ratio: {
    parameters: [
      entered('a', 'casi favorevoli', 'number', 'sum'),
      entered('b', 'casi in tutto', 'number', 'sum'),
    ],
    formula: 'a / b',
    resultKind: 'percent',
    unitOfMeasure: '%',
    shared: { stage: 'parameters', aggregator: 'sum' },
  },
  count: {
    parameters: [entered('a', 'numero', 'number', 'sum')],
    formula: 'a',
    resultKind: 'number',
    unitOfMeasure: 'numero',
    shared: { stage: 'results', aggregator: 'mean' },
  },
  days: {
    parameters: [entered('a', 'giorni medi', 'number', 'mean')],
    formula: 'a',
    resultKind: 'number',
    unitOfMeasure: 'giorni',
    shared: { stage: 'results', aggregator: 'mean' },
  },
  grade: {
    parameters: [entered('a', 'voto medio', 'number', 'mean')],
    formula: 'a',
    resultKind: 'number',
    unitOfMeasure: 'punti da 1 a 5',
    shared: { stage: 'results', aggregator: 'min' },
  },
  deadline: {
    parameters: [entered('a', 'data', 'date', 'latestDate')],
    formula: 'a',
    resultKind: 'date',
    unitOfMeasure: 'data',
    shared: { stage: 'results', aggregator: 'latestDate' },
  },
  spending: {
    parameters: [entered('a', 'importo', 'money', 'sum')],
    formula: 'a',
    resultKind: 'money',
    unitOfMeasure: 'euro',
    shared: { stage: 'results', aggregator: 'mean' },
  },
} as const;

export const drawMeasure = (random: Random): Measure => {
  const drawn = random.between(1, 20);
  return FREQUENCIES.find(({ upTo }) => drawn <= upTo)?.measure ?? 'ratio';
};

export const drawTitle = (random: Random, measure: Measure): string => random.pick(TITLES[measure]);

/** The size of a target, in the unit of the measure (days of the year for a deadline). */
export const drawTarget = (random: Random, measure: Measure): number => {
  switch (measure) {
    case 'ratio':
      return 5 * random.between(12, 20);
    case 'count':
      return 3 * random.between(4, 120);
    case 'days':
      return random.between(5, 60);
    case 'grade':
      return 3;
    case 'deadline':
      return random.between(2, 12);
    case 'spending':
      return 3 * random.between(1_000, 60_000);
  }
};

const lastDayOf = (year: number, month: number): string => {
  const day = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
};

/** The goal of a measure and how a plan prints it. */
export const goalOf = (measure: Measure, size: number, year: number) => {
  const bound = (kind: string) => ({ kind, amount: String(size) });
  switch (measure) {
    case 'ratio':
      return { published: `>= ${size}%`, goal: { direction: 'up', bound: bound('percent'), strict: false } };
    case 'count':
      return { published: `>= ${size}`, goal: { direction: 'up', bound: bound('number'), strict: false } };
    case 'grade':
      return {
        published: `>= ${size} su 5`,
        goal: { direction: 'scale', from: '1', to: '5', bound: bound('number'), strict: false },
      };
    case 'days':
      return { published: `<= ${size}`, goal: { direction: 'down', bound: bound('number'), strict: false } };
    case 'spending':
      return { published: `<= ${size}`, goal: { direction: 'down', bound: bound('money'), strict: false } };
    case 'deadline': {
      const date = lastDayOf(year, size);
      return {
        published: `entro il ${date}`,
        goal: { direction: 'deadline', bound: { kind: 'date', date } },
      };
    }
  }
};

/** How well an office does, in percent of its target: mostly near or above it, at times well below. */
const drawPace = (random: Random): number =>
  random.chance(80) ? random.between(94, 125) : random.between(45, 93);

const number = (amount: string) => ({ kind: 'number', amount });

/** The figures of one office in one period, parameter by parameter. A deadline has one figure in the whole year. */
const figuresOf = (random: Random, measure: Exclude<Measure, 'deadline'>, size: number, pace: number) => {
  switch (measure) {
    case 'ratio': {
      const all = random.between(8, 240);
      return [number(String(Math.min(all, Math.floor((all * size * pace) / 10_000)))), number(String(all))];
    }
    case 'count':
      return [number(String(Math.floor((size * pace) / 300) + random.between(0, 2)))];
    case 'days':
      return [number(decimalText(Math.floor((size * (200 - pace)) / 10) + random.between(0, 9), 1))];
    case 'grade':
      return [number(decimalText(Math.min(500, Math.floor(size * pace) + random.between(0, 60)), 2))];
    case 'spending':
      return [
        {
          kind: 'money',
          amount: decimalText(Math.floor((size * (200 - pace)) / 3) + random.between(0, 99), 2),
        },
      ];
  }
};

const EMPTY: readonly [Cell, ...Cell[]] = [
  { state: 'missing' },
  { state: 'notApplicable', reason: 'Nessun caso nel periodo.' },
];

/** A figure in its place: position of the parameter and of the period, and the cell. */
export interface Figure {
  readonly parameter: number;
  readonly period: number;
  readonly cell: object;
}

const deadlineFigure = (random: Random, month: number, year: number): Figure => {
  const done = random.chance(85) ? random.between(1, month) : Math.min(12, month + random.between(1, 3));
  const date = `${year}-${String(done).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
  return {
    parameter: 0,
    period: Math.floor((done - 1) / 4),
    cell: { state: 'value', value: { kind: 'date', date } },
  };
};

/** All figures of one office for one indicator and year; now and then one period has none. */
export const drawFigures = (
  random: Random,
  { measure, size, year }: { readonly measure: Measure; readonly size: number; readonly year: number },
): readonly Figure[] => {
  if (measure === 'deadline') return [deadlineFigure(random, size, year)];
  const pace = drawPace(random);
  const emptyPeriod = random.chance(6) ? random.between(0, 2) : undefined;
  return [0, 1, 2].flatMap((period) =>
    figuresOf(random, measure, size, pace).map((value, parameter) => ({
      parameter,
      period,
      cell: period === emptyPeriod ? random.pick(EMPTY) : { state: 'value', value },
    })),
  );
};
