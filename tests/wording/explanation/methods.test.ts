/** Explanations in words, for each method of calculation, from cycles computed by the engine. */
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/engine/index.ts';
import type { Basis } from '../../../src/model/index.ts';
import { explainSentence } from '../../../src/wording/index.ts';
import {
  buildCycle,
  type CycleFragment,
  enteredParameter,
  plainRulebook,
  points,
} from '../../support/cycle-builder.ts';

const TWO_DIGITS = { mode: 'halfUp', digits: 2 } as const;
const ROUNDED = { rounding: { result: TWO_DIGITS, achievement: TWO_DIGITS, value: TWO_DIGITS } };

/** The sentence at a key, with plain spaces. */
const sentence = (fragment: CycleFragment, key: string, basis: Basis = 'measured'): string => {
  const cycle = buildCycle(fragment);
  return explainSentence(cycle, compute(cycle, { basis }), key).replaceAll('\u00a0', ' ');
};

type Goal = NonNullable<CycleFragment['targets']>[number]['goal'];
type IndicatorFields = Omit<NonNullable<CycleFragment['indicators']>[number], 'id'>;

/** One indicator with one entered figure and a target. */
const judged = (
  value: string | boolean,
  goal: Goal,
  fields: IndicatorFields = {},
  rest: CycleFragment = {},
): CycleFragment => {
  const kind = fields.resultKind ?? 'number';
  const overPeriods = kind === 'number' || kind === 'percent' || kind === 'money' ? 'sum' : 'single';
  return {
    rulebook: ROUNDED,
    indicators: [
      {
        id: 'i',
        parameters: [enteredParameter('a', { kind, source: { kind: 'entered', overPeriods } })],
        ...fields,
      },
    ],
    targets: [{ indicator: 'i', goal }],
    entries: [{ indicator: 'i', values: { q3: value } }],
    ...rest,
  };
};

const number = (amount: string) => ({ kind: 'number', amount }) as const;
const percent = (amount: string) => ({ kind: 'percent', amount }) as const;
const upTo = (amount: string, strict = false): Goal => ({ direction: 'up', bound: number(amount), strict });
const downTo = (amount: string): Goal => ({ direction: 'down', bound: number(amount), strict: false });
const achievement = plainRulebook().achievement;

describe('a result in words', () => {
  const ratio: CycleFragment = {
    rulebook: ROUNDED,
    indicators: [
      {
        id: 'i',
        resultKind: 'percent',
        parameters: [enteredParameter('a', { label: 'casi risolti' }), enteredParameter('b')],
        evaluation: { stage: 'year', formula: 'a / b' },
      },
    ],
    entries: [
      { indicator: 'i', parameter: 'a', values: { q1: '13', q2: '4', q3: '10' } },
      { indicator: 'i', parameter: 'b', values: { q1: '13', q2: '4', q3: '11' } },
    ],
  };

  it('shows a ratio with its totals and its rounding', () => {
    expect(sentence(ratio, 'i#result')).toBe(
      '27 / 28 = 96,43 %, arrotondato a due decimali per eccesso a metà',
    );
  });

  it('shows how the totals came together over the periods', () => {
    expect(sentence(ratio, 'i#parameter:a')).toBe('13 + 4 + 10 = 27 (somma sui periodi)');
  });

  it('shows a mean over periods of a formula', () => {
    const fragment: CycleFragment = {
      rulebook: ROUNDED,
      indicators: [
        {
          id: 'i',
          unitOfMeasure: 'giorni',
          evaluation: { stage: 'period', formula: 'a * 2', overPeriods: 'mean' },
        },
      ],
      entries: [{ indicator: 'i', values: { q1: '5', q2: '6' } }],
    };
    expect(sentence(fragment, 'i#result')).toBe(
      '(10 giorni + 12 giorni) / 2 = 11 giorni (media sui periodi)',
    );
    expect(sentence(fragment, 'i#period:q2')).toBe('6 × 2 = 12 giorni');
  });

  it('shows days to the end of the period', () => {
    const fragment: CycleFragment = {
      indicators: [
        {
          id: 'i',
          parameters: [enteredParameter('a', { kind: 'date' })],
          evaluation: { stage: 'period', formula: 'days(periodEnd, a)', overPeriods: 'mean' },
        },
      ],
      entries: [{ indicator: 'i', values: { q1: '2019-05-10' } }],
    };
    expect(sentence(fragment, 'i#period:q1')).toBe('giorni(30/04/2019; 10/05/2019) = 10');
  });

  it('shows how units come together', () => {
    const fragment: CycleFragment = {
      units: ['s1', 's2'],
      indicators: [
        {
          id: 'i',
          parameters: [
            enteredParameter('a', { kind: 'date', source: { kind: 'entered', overPeriods: 'latestDate' } }),
          ],
          resultKind: 'date',
          overUnits: { stage: 'results', aggregator: 'latestDate' },
        },
      ],
      entries: [
        { indicator: 'i', unit: 's1', values: { q2: '2019-06-25' } },
        { indicator: 'i', unit: 's2', values: { q2: '2019-06-30' } },
      ],
    };
    expect(sentence(fragment, 'i#result')).toBe("30/06/2019 è l'ultima data tra 25/06/2019; 30/06/2019");
  });

  it('shows milestones with their weights', () => {
    const fragment: CycleFragment = {
      indicators: [
        {
          id: 'i',
          resultKind: 'percent',
          parameters: ['a', 'b'].map((name) =>
            enteredParameter(name, {
              label: `tappa ${name}`,
              kind: 'boolean',
              source: { kind: 'entered', overPeriods: 'last' },
            }),
          ),
          evaluation: {
            stage: 'milestones',
            milestones: [
              { parameter: 'a', weight: '60' },
              { parameter: 'b', weight: '40' },
            ],
          },
        },
      ],
      entries: [
        { indicator: 'i', parameter: 'a', values: { q1: true } },
        { indicator: 'i', parameter: 'b', values: { q2: false } },
      ],
    };
    expect(sentence(fragment, 'i#result')).toBe(
      '60,00 % di realizzazione secondo le tappe: tappa a: sì, peso 60; tappa b: no, peso 40',
    );
  });

  it('shows constants, earlier years and other indicators', () => {
    const fragment: CycleFragment = {
      indicators: [
        {
          id: 'i',
          parameters: [
            { name: 'c', label: 'c', kind: 'number', source: { kind: 'constant', value: number('12') } },
            { name: 'h', label: 'h', kind: 'number', source: { kind: 'history', yearsBack: 1 } },
            { name: 'o', label: 'o', kind: 'number', source: { kind: 'indicator', indicator: 'other' } },
          ],
          evaluation: { stage: 'year', formula: '(c + h) / o' },
        },
        { id: 'other' },
      ],
      entries: [{ indicator: 'other', values: { q1: '4' } }],
      history: [{ indicator: 'i', year: 2018, value: '8' }],
    };
    expect(sentence(fragment, 'i#result')).toBe('(12 + 8) / 4 = 5');
    expect(sentence(fragment, 'i#parameter:c')).toBe('12 è fissato nel piano');
    expect(sentence(fragment, 'i#parameter:h')).toBe('8 è il risultato del 2018');
    expect(sentence(fragment, 'i#parameter:o')).toBe('4 è il risultato (indicatore other)');
  });

  it('says why there is no result and what to do', () => {
    const zero = {
      ...ratio,
      entries: [
        { indicator: 'i', parameter: 'a', values: { q1: '1' } },
        { indicator: 'i', parameter: 'b', values: { q1: '0' } },
      ],
    };
    expect(sentence(zero, 'i#result')).toBe(
      'Non calcolabile: la formula divide per zero. Controlla il dato che fa da divisore: se è davvero zero, il rapporto non esiste.',
    );
    expect(sentence({ ...ratio, entries: [] }, 'i#result')).toBe(
      "Manca il dato: non è stato inserito nessun dato per l'anno. Chiedi il dato all'ufficio che lo inserisce.",
    );
  });
});

describe('an achievement in words', () => {
  it.each<[string, CycleFragment, string]>([
    [
      'a ratio',
      judged(
        '87.8',
        { direction: 'up', bound: percent('90'), strict: false },
        { resultKind: 'percent', parameters: [enteredParameter('a', { kind: 'percent' })] },
      ),
      'Risultato 87,80 %, target almeno 90 %: 87,80 % / 90 % = 97,56 %, arrotondato a due decimali per eccesso a metà',
    ],
    [
      'a capped ratio',
      judged('443', upTo('300')),
      'Risultato 443, target almeno 300: 443 / 300 supera 100 %, il massimo: vale 100,00 %',
    ],
    [
      'a ratio on the bound, which nothing capped',
      judged('300', upTo('300', true)),
      'Risultato 300, target più di 300: 300 / 300 = 100,00 %',
    ],
    [
      'a deviation',
      judged('17.33', downTo('15')),
      'Risultato 17,33, target al massimo 15: 2 − 17,33 / 15 = 84,47 %, arrotondato a due decimali per eccesso a metà',
    ],
    [
      'a deviation below the floor',
      judged('3', downTo('1')),
      'Risultato 3, target al massimo 1: 2 − 3 / 1 è meno di 0 %, il minimo: vale 0,00 %',
    ],
    [
      'an inverse ratio',
      judged('20', downTo('15'), {}, { rulebook: { achievement: { ...achievement, down: 'inverseRatio' } } }),
      'Risultato 20, target al massimo 15: 15 / 20 = 75,00 %',
    ],
    [
      'a figure below the threshold',
      judged('30', upTo('100'), {}, { rulebook: { achievement: { ...achievement, zeroBelow: '50' } } }),
      'Risultato 30, target almeno 100: 30 / 100 è sotto la soglia di 50 %: vale 0,00 %',
    ],
    [
      'all or nothing',
      judged('80', upTo('90'), {}, { rulebook: { achievement: { ...achievement, up: 'allOrNothing' } } }),
      '80 non rispetta il target (almeno 90): 0,00 %',
    ],
    [
      'a target of zero',
      judged('0', downTo('0')),
      'Risultato 0, target al massimo 0: il target è zero, quindi vale 100,00 %',
    ],
    [
      'a deadline that was met',
      judged(
        '2019-06-25',
        { direction: 'deadline', bound: { kind: 'date', date: '2019-06-30' } },
        { resultKind: 'date' },
      ),
      '25/06/2019 è entro il 30/06/2019: 100,00 %',
    ],
    [
      'a deadline that was missed',
      judged(
        '2019-07-02',
        { direction: 'deadline', bound: { kind: 'date', date: '2019-06-30' } },
        { resultKind: 'date' },
      ),
      '02/07/2019 è dopo il 30/06/2019: 0,00 %',
    ],
    [
      'points off for each day late',
      judged(
        '2019-07-02',
        { direction: 'deadline', bound: { kind: 'date', date: '2019-06-30' } },
        { resultKind: 'date' },
        {
          rulebook: {
            achievement: {
              ...achievement,
              deadline: { method: 'pointsPerDay', points: '2.5', days: 'calendar' },
            },
          },
        },
      ),
      '02/07/2019 è dopo il 30/06/2019: 95,00 %, con 2,5 punti in meno per ogni giorno di ritardo (giorni di calendario)',
    ],
    [
      'an exact value',
      judged('5', { direction: 'exact', bound: number('5') }),
      '5 rispetta il target (esattamente 5): 100,00 %',
    ],
    [
      'a range',
      judged('12', { direction: 'range', from: '5', to: '10', upperLimit: '20' }),
      "12 è fuori dall'intervallo (tra 5 e 10) e vale 80,00 %",
    ],
    [
      'progress from a baseline',
      judged('15', { direction: 'baseline', baseline: number('10'), bound: number('20'), strict: false }),
      'Risultato 15, target da 10 a 20: (15 − 10) / (20 − 10) = 50,00 %',
    ],
    [
      'minimum, target, maximum',
      judged('15', { direction: 'limits', minimum: '10', target: '20', maximum: '30' }),
      '15 sulla scala del target 20 (minimo 10, massimo 30) vale 50,00 %',
    ],
    ['yes or no', judged(true, { direction: 'yesNo' }, { resultKind: 'boolean' }), 'Realizzato: 100,00 %'],
    [
      'a declared percentage',
      judged(
        '80',
        { direction: 'declared' },
        { resultKind: 'percent', parameters: [enteredParameter('a', { kind: 'percent' })] },
      ),
      '80,00 % è la percentuale di realizzazione dichiarata o data dalle tappe',
    ],
    [
      'a change against an earlier year',
      judged(
        '26.25',
        { direction: 'up', bound: { kind: 'relative', year: 2018, percent: '5' }, strict: false },
        {},
        { history: [{ indicator: 'i', year: 2018, value: '25' }] },
      ),
      'Risultato 26,25, target almeno +5 % sul risultato del 2018: 26,25 / (25 × (1 + 5 %)) = 100,00 %',
    ],
    [
      'a missing figure that counts zero',
      judged('missing', upTo('5'), {}, { rulebook: { missing: 'zero' } }),
      'Manca il dato: per regola vale 0,00 %',
    ],
    [
      'a deadline still to come',
      judged(
        'missing',
        { direction: 'deadline', bound: { kind: 'date', date: '2020-06-30' } },
        { resultKind: 'date' },
      ),
      'Al 31/01/2020 il dato non è ancora dovuto: il termine è il 30/06/2020',
    ],
    [
      'no target',
      { ...judged('5', upTo('5')), targets: [] },
      "Non calcolabile: non c'è un target in vigore. Aggiungi il target dell'anno nel piano.",
    ],
    [
      'a target that only a person can judge',
      judged('5', { direction: 'narrative', text: 'Migliorare' }),
      "Non calcolabile: il target è in parole e lo valuta una persona. La valutazione la scrive il dirigente o l'OIV.",
    ],
  ])('says %s', (_name, fragment, expected) => {
    expect(sentence(fragment, 'i#achievement')).toBe(expected);
  });
});

describe('a score in words', () => {
  const bands: CycleFragment['rulebook'] = {
    score: {
      method: 'bands',
      bands: [
        { from: null, to: { at: '90', side: 'excluded' }, outcome: { kind: 'keep' } },
        { from: { at: '90', side: 'included' }, to: null, outcome: { kind: 'fixed', score: '100' } },
      ],
    },
  };

  it('names the band and what it makes of the achievement', () => {
    expect(sentence(judged('95', upTo('100'), {}, { rulebook: bands }), 'i#score')).toBe(
      '95,00 % è nella fascia da 90 % in su: vale 100,00 %',
    );
    expect(sentence(judged('84', upTo('100'), {}, { rulebook: bands }), 'i#score')).toBe(
      '84,00 % è nella fascia sotto 90 %: resta 84,00 %',
    );
  });

  it('keeps or interpolates', () => {
    expect(sentence(judged('95', upTo('100')), 'i#score')).toBe(
      "95,00 % è la realizzazione, che vale così com'è",
    );
    const points: CycleFragment['rulebook'] = {
      score: {
        method: 'interpolated',
        points: [
          { achievement: '50', score: '0' },
          { achievement: '100', score: '100' },
        ],
      },
    };
    expect(sentence(judged('75', upTo('100'), {}, { rulebook: points }), 'i#score')).toBe(
      '75,00 % sulla linea tra i punti delle regole vale 50,00 %',
    );
  });

  it('says who corrected or neutralised, from what, and why', () => {
    const corrected = judged(
      '50',
      upTo('100'),
      {},
      {
        assessments: [{ node: 'i', decision: 'correct', value: '91', motive: 'sciopero' }],
      },
    );
    expect(sentence(corrected, 'i#score', 'manager')).toBe(
      'Corretto dal dirigente da 50,00 % a 91,00 %. Motivo: sciopero',
    );
    const neutralised = judged(
      '50',
      upTo('100'),
      {},
      {
        assessments: [{ node: 'i', role: 'oiv', decision: 'neutralise', motive: 'sisma' }],
      },
    );
    expect(sentence(neutralised, 'i#score', 'oiv')).toBe(
      "Neutralizzato dall'OIV: prima era 50,00 %, ora non conta e i pesi degli altri si ridistribuiscono. Motivo: sisma",
    );
  });
});

describe('a value in words', () => {
  const three = (weights: readonly [string, string][], combine: 'mean' | 'weightedMean'): CycleFragment => ({
    rulebook: {
      ...ROUNDED,
      rollUp: {
        ...plainRulebook().rollUp,
        operationalObjective: { combine, sources: [{ kind: 'indicator' }] },
      },
    },
    indicators: weights.map(([id, weight]) => ({ id, weights: [points(weight)] })),
    targets: weights.map(([id]) => ({ indicator: id, goal: upTo('100') })),
    entries: weights.map(([id], index) => ({ indicator: id, values: { q1: index === 0 ? '91' : '100' } })),
  });

  it('shows a mean with equal figures gathered', () => {
    const fragment = three(
      [
        ['a', '20'],
        ['b', '30'],
        ['c', '50'],
      ],
      'mean',
    );
    expect(sentence(fragment, 'operational#value')).toBe(
      '97,00 % = (91,00 % + 2 × 100,00 %) / 3, media semplice',
    );
  });

  it('shows a weighted mean with each part', () => {
    const fragment = three(
      [
        ['a', '25'],
        ['b', '75'],
      ],
      'weightedMean',
    );
    expect(sentence(fragment, 'operational#value')).toBe(
      '97,75 % = 25,0 % × 91,00 % (indicatore a) + 75,0 % × 100,00 % (indicatore b)',
    );
    expect(sentence(fragment, 'a#share')).toBe('22,75 % = 25,0 % × 91,00 %');
    expect(sentence(fragment, 'a#weight')).toBe("25,00 % del totale dell'ente, secondo i pesi del piano");
  });

  it('says when only one element counts', () => {
    expect(sentence(three([['a', '100']], 'mean'), 'operational#value')).toBe(
      "91,00 % è il valore dell'unico elemento che conta: indicatore a",
    );
  });

  it('says that a child without a value counts zero by the rules', () => {
    const fragment = three(
      [
        ['a', '50'],
        ['b', '50'],
      ],
      'mean',
    );
    const lacking = {
      ...fragment,
      entries: fragment.entries?.slice(0, 1) ?? [],
      rulebook: { ...fragment.rulebook, missing: 'zero' as const },
    };
    expect(sentence(lacking, 'operational#value')).toBe('45,50 % = (91,00 % + 0,00 %) / 2, media semplice');
  });
});

describe('a key that does not exist', () => {
  it('gives a sentence that says so', () => {
    expect(sentence({}, 'nothing#value')).toBe('Non si trova nel ciclo.');
    expect(sentence({}, 'entry:nothing')).toBe('Non si trova nel ciclo.');
  });
});
