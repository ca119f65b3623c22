// Published targets: direction, bound, strictness and where the direction comes from.
import { describe, expect, test } from 'vitest';
import { readTarget, type TargetContext } from '../../../src/ingest/index.ts';
import type { Goal } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const read = (published: string, context: Partial<TargetContext> = {}) =>
  readTarget(published, PLACE, { title: 'Numero iniziative', year: 2017, ...context });

const bound = (goal: Goal | undefined): string => {
  if (goal === undefined) return 'none';
  if (goal.direction === 'narrative') return 'narrative';
  if (!('bound' in goal)) return goal.direction;
  const { bound: limit } = goal;
  const amount =
    limit.kind === 'relative'
      ? `relative ${limit.percent} on ${limit.year}`
      : limit.kind === 'date'
        ? limit.date
        : 'amount' in limit
          ? `${limit.amount}${limit.kind === 'percent' ? '%' : ''}`
          : limit.kind;
  return `${goal.direction}${'strict' in goal && goal.strict ? ' strict' : ''} ${amount}`;
};

describe('operators', () => {
  test.each([
    ['>=80%', 'up 80%'],
    ['>= 85%', 'up 85%'],
    ['>=1.000', 'up 1000'],
    ['≥ 30', 'up 30'],
    ['>60%', 'up strict 60%'],
    ['> 6', 'up strict 6'],
    ['almeno 25', 'up 25'],
    ['almeno due', 'up 2'],
    ["almeno dell'80%", 'up 80%'],
    ['non inferiore a 3', 'up 3'],
    ['<=1', 'down 1'],
    ['< =2', 'down 2'],
    ['<=5%', 'down 5%'],
    ['inferiore a 5 giorni', 'down strict 5'],
    ['$\\geq 90\\%$', 'up 90%'],
    ['<=30/11/2017', 'deadline 2017-11-30'],
    ['entro 30/11/2016', 'deadline 2016-11-30'],
    ['entro il 28/2/2016', 'deadline 2016-02-28'],
    ['entro 31 ottobre 2016', 'deadline 2016-10-31'],
    ['31/12/2016', 'deadline 2016-12-31'],
    ['non < 80%', 'up 80%'],
    ['fino a 10', 'down 10'],
    ['80% o superiore', 'up 80%'],
    ['5 max', 'down 5'],
    ['>= 3 incontri', 'up 3'],
    ['almeno due eventi', 'up 2'],
    ['>=80% delle istanze pervenute', 'up 80%'],
    ['<= 5 gg dalla richiesta', 'down 5'],
    ['3 testate', 'up 3'],
    ['entro 30 giorni', 'down 30'],
    ['entro i 20 gg', 'down 20'],
    ['non oltre il 31/12/2020', 'deadline 2020-12-31'],
    ['entro dicembre 2020', 'deadline 2020-12-31'],
    ['entro fine febbraio 2020', 'deadline 2020-02-29'],
    ['entro il 30/06', 'deadline 2017-06-30'],
    ['30 giugno', 'deadline 2017-06-30'],
    ['4/5', 'narrative'],
    ['2 incontri di cui 1 nel secondo semestre', 'narrative'],
  ])('%s: %s', (published, expected) => {
    expect(bound(read(published).goal)).toBe(expected);
  });

  test('an operator that points the wrong way before a day is a deadline that says so', () => {
    const target = read('>=31/3/2016');
    expect(bound(target.goal)).toBe('deadline 2016-03-31');
    expect(target.cell.oddities).toEqual(['invertedOperator']);
  });

  test('a space inside the operator is kept as an oddity', () => {
    expect(read('< =1').cell.oddities).toEqual(['spacedOperator']);
  });
});

describe('bare values', () => {
  test.each([
    ['500', { title: 'Fascicoli' }, 'up 500', 'default'],
    ['100%', { title: 'Fascicoli' }, 'up 100%', 'default'],
    ['500', {}, 'up 500', 'title'],
    [
      '30',
      { title: 'Relazione', algorithm: 'data invio entro 30 gg. dalla chiusura' },
      'down 30',
      'algorithm',
    ],
    ['2', { title: 'Relazione', algorithm: 'data invio entro 30 gg. dalla chiusura' }, 'up 2', 'default'],
    ['5%', { title: 'Ritardi', algorithm: 'pratiche con > 60 gg: <= 5%' }, 'down 5%', 'algorithm'],
    ['95%', { title: 'Fatture', algorithm: 'fatture registrate entro 10 gg >= 95%' }, 'up 95%', 'algorithm'],
    ['20', { title: 'Risposta alle istanze entro 20 giorni' }, 'down 20', 'title'],
    ['7', { title: 'Tempo medio di lavorazione delle pratiche (in giorni)' }, 'down 7', 'title'],
    ['60%', { algorithm: '% valutazioni > 60%' }, 'up strict 60%', 'algorithm'],
    ['1', { algorithm: 'n. non conformità <= 1' }, 'down 1', 'algorithm'],
    ['6', { rowOperator: '>=' }, 'up 6', 'row'],
  ] as const)('%s %j', (published, context, expected, source) => {
    const target = read(published, context);
    expect([bound(target.goal), target.directionSource]).toEqual([expected, source]);
  });
});

describe('what must be asked', () => {
  test('a relative change, because its base is not said', () => {
    const target = read('+5%');
    expect([target.cell.status, bound(target.goal)]).toEqual(['ambiguous', 'up relative 5 on 2016']);
  });

  test('two days in one cell', () => {
    const target = read('entro il 30/06 e 31/12');
    expect(target.goal?.direction).toBe('narrative');
  });

  test.each([
    'monitoraggio del funzionamento',
    'tutto l’anno 2016',
    'miglioramento rispetto all’anno precedente',
  ])('words: «%s»', (published) => {
    expect(read(published).goal?.direction).toBe('narrative');
  });

  test.each(['---', '', 'nd'])('nothing at all: «%s»', (published) => {
    expect(read(published).goal).toBeUndefined();
  });
});
