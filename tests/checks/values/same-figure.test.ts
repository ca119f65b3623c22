// When two printed cells state the same figure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsThatAgree, sameFigure } from '../../../src/checks/values/same-figure.ts';
import { readCell } from '../../../src/ingest/index.ts';

const place = { file: 'prova.txt', line: 1 };
const cell = (text: string) => readCell(text, place);

describe('two cells', () => {
  it.each([
    ['94,6', '94,63'],
    ['94,63%', '94,6%'],
    ['60%', '60,00%'],
    ['1.000', '1000'],
    ['31/12/2019', '31.12.2019'],
    ['0,95', '95%'],
    ['95', '95%'],
  ])('%s and %s are the same', (one, other) => {
    expect(sameFigure(cell(one), cell(other))).toBe(true);
    expect(sameFigure(cell(other), cell(one))).toBe(true);
  });

  it.each([
    ['94,59', '94,63'],
    ['3', '0'],
    ['31/01/2019', '31/01/2020'],
    ['12', '12/12/2019'],
    ['94,5', '94,63'],
  ])('%s and %s are not', (one, other) => {
    expect(sameFigure(cell(one), cell(other))).toBe(false);
  });

  it('cannot be compared when one says nothing', () => {
    expect(sameFigure(cell('n.d.'), cell('3'))).toBeUndefined();
  });

  it('agree with themselves, whatever the decimals kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 0, max: 2 }),
        (hundredths, digits) => {
          const whole = (BigInt(hundredths) / 100n).toString();
          const decimals = (BigInt(hundredths) % 100n).toString().padStart(2, '0');
          const cut = digits === 0 ? whole : `${whole},${decimals.slice(0, digits)}`;
          expect(sameFigure(cell(`${whole},${decimals}`), cell(cut))).toBe(true);
        },
      ),
    );
  });
});

it('statements are parted into those that agree, in the order in which they come', () => {
  const parts = partsThatAgree(
    ['94,63', '94,59', '94,6'].map((published) => ({ value: cell(published), published, place })),
    (one, other) => sameFigure(one, other) === true,
  );
  expect(parts.map((part) => part.map(({ published }) => published))).toEqual([['94,63', '94,6'], ['94,59']]);
});
