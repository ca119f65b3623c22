// Published cells as values: every written form of the catalogue, and nothing guessed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expectation, readCell } from '../../../src/ingest/index.ts';
import type { ReadCell } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const read = (published: string, expects?: Expectation): ReadCell => readCell(published, PLACE, expects);

const understood = (published: string, expects?: Expectation): string => {
  const { understood: quantity, empty, status } = read(published, expects);
  if (quantity === undefined) return empty ?? status;
  if (quantity.kind === 'date') return quantity.date;
  if (quantity.kind === 'boolean') return String(quantity.value);
  if (quantity.kind === 'text') return quantity.text;
  return [quantity.kind, quantity.amount, quantity.unit].filter((part) => part !== undefined).join(' ');
};

test('an amount of money has no more than two decimals behind its points', () => {
  expect(read('€ 74.500,000', 'money').oddities).toContain('malformedAmount');
  expect(understood('€ 74.500,00', 'money')).toBe('money 74500.00');
  expect(understood('74.500,125')).toBe('number 74500.125');
});

describe('figures', () => {
  test.each([
    ['95,00%', 'percent 95.00'],
    ['100 %', 'percent 100'],
    ['-3,05%', 'percent -3.05'],
    ['- 55.842,28', 'number -55842.28'],
    ['1.000', 'number 1000'],
    ['17,00', 'number 17.00'],
    ['0', 'number 0'],
    ['n. 3', 'number 3'],
    ['2,9 gg', 'number 2.9 giorni'],
    ['2,1 gg.', 'number 2.1 giorni'],
    ['€ 250.000,00', 'money 250000.00'],
    ['€ -12.345,60', 'money -12345.60'],
    ['250,00 €', 'money 250.00'],
    ['-€ 640.000,00', 'money -640000.00'],
    ['(12.480,05)', 'number -12480.05'],
    ['(558)', 'number -558'],
    ['€ (1.250,00)', 'money -1250.00'],
    ['€ -', 'money 0'],
    ['€ - -', 'money 0'],
    ['29/11/2017', '2017-11-29'],
    ['30.06.2019', '2019-06-30'],
    ['28/2/2016', '2016-02-28'],
    ['31 ottobre 2016', '2016-10-31'],
    ['sì', 'true'],
    ['NO', 'false'],
  ])('%s', (published, expected) => {
    expect(understood(published)).toBe(expected);
  });

  test('an amount of a money column needs no sign', () => {
    expect(understood('1.234,50', 'money')).toBe('money 1234.50');
    expect(understood('-', 'money')).toBe('money 0');
  });

  test('a serial number is a day only where a day is expected', () => {
    expect(understood('43697,00', 'date')).toBe('2019-08-20');
    expect(read('43726,00', 'date').oddities).toEqual(['serialDate']);
    expect(understood('43697,00')).toBe('number 43697.00');
  });
});

describe('cells without a value', () => {
  test.each([
    ['', 'missing', undefined],
    ['---', 'notApplicable', undefined],
    ['nd', 'missing', undefined],
    ['n.d.', 'missing', undefined],
    ['----%', 'missing', ['placeholder']],
    ['……', 'missing', ['placeholder']],
    ['#DIV/0!', 'notApplicable', ['spreadsheetError']],
    ['00/01/1900', 'missing', ['dayZero']],
    ['00/01/00', 'missing', ['dayZero']],
  ])('«%s»', (published, empty, oddities) => {
    const cell = read(published);
    expect([cell.status, cell.empty, cell.oddities]).toEqual(['read', empty, oddities]);
    expect(cell.understood).toBeUndefined();
  });

  test.each([
    ['264.162,14,00', 'malformedAmount'],
    ['€ 264.162,14,00', 'malformedAmount'],
    ['12.50,00', 'malformedAmount'],
    ['€ 1.6200,00', 'malformedAmount'],
    ['31/02/2019', 'impossibleDate'],
  ])('what cannot be read stays unread: %s', (published, oddity) => {
    const cell = read(published, published.includes('/') ? 'figure' : 'money');
    expect([cell.status, cell.oddities]).toEqual(['unread', [oddity]]);
  });
});

describe('prose', () => {
  test('two figures in one cell are alternatives, not a choice', () => {
    const cell = read('Voto medio: 4,7 Giudizio: 4,9');
    expect(cell.status).toBe('ambiguous');
    expect(cell.alternatives).toMatchObject([{ amount: '4.7' }, { amount: '4.9' }]);
  });

  test('words without figures are text', () => {
    expect(read('Attività svolta regolarmente').status).toBe('text');
  });
});

test('whatever is printed is kept as it is, and reading never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (published) => {
      const cell = read(published);
      return cell.published === published && (cell.understood === undefined || cell.status === 'read');
    }),
  );
});

test('a number that we print ourselves is read back exactly', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 0, max: 4 }),
      (whole, digits) => {
        const negative = whole < 0n;
        const text = String(negative ? -whole : whole);
        const grouped = text.replace(/\B(?=(\d{3})+$)/g, '.');
        const decimals = digits === 0 ? '' : `,${'7'.repeat(digits)}`;
        const expected = `${negative ? '-' : ''}${text}${decimals.replace(',', '.')}`;
        return understood(`${negative ? '-' : ''}${grouped}${decimals}`) === `number ${expected}`;
      },
    ),
  );
});
