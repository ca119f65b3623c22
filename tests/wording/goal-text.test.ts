/** Targets in words. */
import { expect, it } from 'vitest';
import { decimal, localDate } from '../../src/kernel/index.ts';
import type { Goal } from '../../src/model/index.ts';
import { goalText } from '../../src/wording/index.ts';

const number = (amount: string) => ({ kind: 'number', amount: decimal(amount) }) as const;

it.each<[Goal, string]>([
  [{ direction: 'up', bound: number('90'), strict: false }, 'almeno 90 giorni'],
  [{ direction: 'up', bound: number('90'), strict: true }, 'più di 90 giorni'],
  [{ direction: 'down', bound: number('1.5'), strict: false }, 'al massimo 1,5 giorni'],
  [{ direction: 'down', bound: number('5'), strict: true }, 'meno di 5 giorni'],
  [
    { direction: 'scale', from: decimal('1'), to: decimal('5'), bound: number('3'), strict: false },
    'almeno 3 giorni su una scala da 1 a 5',
  ],
  [{ direction: 'deadline', bound: { kind: 'date', date: localDate('2019-06-30') } }, 'entro il 30/06/2019'],
  [{ direction: 'exact', bound: number('5') }, 'esattamente 5 giorni'],
  [
    { direction: 'exact', bound: number('5'), tolerance: decimal('1') },
    '5 giorni, con uno scarto fino a 1 giorni',
  ],
  [{ direction: 'range', from: decimal('5'), to: decimal('10') }, 'tra 5 giorni e 10 giorni'],
  [
    { direction: 'baseline', baseline: number('10'), bound: number('20'), strict: false },
    'da 10 giorni a 20 giorni',
  ],
  [
    { direction: 'limits', minimum: decimal('1'), target: decimal('2'), maximum: decimal('3') },
    '2 giorni (minimo 1 giorni, massimo 3 giorni)',
  ],
  [
    { direction: 'up', bound: { kind: 'relative', year: 2018, percent: decimal('-3.5') }, strict: false },
    'almeno -3,5 % sul risultato del 2018',
  ],
  [
    { direction: 'down', bound: { kind: 'relative', year: 2018, percent: decimal('0.00') }, strict: true },
    'meno di quanto nel 2018',
  ],
  [{ direction: 'yesNo' }, 'da realizzare (sì)'],
  [{ direction: 'declared' }, '100 % di realizzazione'],
  [{ direction: 'narrative', text: 'Avvio del progetto' }, 'Avvio del progetto'],
])('%o is said %s', (goal, expected) => {
  expect(goalText(goal, { kind: 'number', unit: 'giorni' }).replaceAll('\u00a0', ' ')).toBe(expected);
});
