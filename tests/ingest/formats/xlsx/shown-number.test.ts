/** Numbers as an Italian office sees them in a sheet. */
import { describe, expect, it } from 'vitest';
import { shownDate } from '../../../../src/ingest/formats/xlsx/shown-date.ts';
import { shownNumber } from '../../../../src/ingest/formats/xlsx/shown-number.ts';

describe('[U] ingest/formats/xlsx/shown-number', () => {
  it.each([
    [0.95, '0.00%', '95,00%'],
    [0.125, '0%', '13%'],
    [1, '#,##0.00" "%', '100,00 %'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [13000, '"€ "#,##0.00;"€ "-#,##0.00', '€ 13.000,00'],
    [-55842.28, '"€ "#,##0.00;"€ "-#,##0.00', '€ -55.842,28'],
    [-3, '0.0', '-3,0'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"–"', '–'],
    [12.5, '[$€-410] #,##0.00', '€ 12,50'],
    [2.5, 'General', '2,5'],
    [29, '@', '29'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,333333333'],
    [1e-7, '0.00', '0,00'],
    [1.5e21, '0', '1500000000000000000000'],
    [1234567, '#,##0,', '1.235'],
    [7, '000', '007'],
    [2.5, '#.##', '2,5'],
    [5, '"almeno "0', 'almeno 5'],
    [3, '0" gg"', '3 gg'],
    [5, '[Red]0.0', '5,0'],
    [1.005, '0.00', '1,01'],
  ])('%d under %s is %s', (value, format, shown) => {
    expect(shownNumber(value, format)).toBe(shown);
  });
});

describe('[U] ingest/formats/xlsx/shown-date', () => {
  const noon = '2019-02-28T00:00:00.000Z';
  it.each([
    ['dd/mm/yyyy', '28/02/2019'],
    ['m/d/yy', '28/02/2019'],
    ['yyyy-mm-dd', '28/02/2019'],
    ['"entro il "dd/mm/yyyy', 'entro il 28/02/2019'],
    ['mmm-yy', 'febbraio 2019'],
    ['mm/yyyy', '02/2019'],
    ['yyyy', '2019'],
    ['dd/mm/yyyy hh:mm', '28/02/2019 00:00'],
    ['h:mm', '00:00'],
  ])('%s is %s', (format, shown) => {
    expect(shownDate(noon, format)).toBe(shown);
  });
});
