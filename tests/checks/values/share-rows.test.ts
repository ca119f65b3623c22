// Rows of shares of a staff and the classes that they name.
import { expect, it } from 'vitest';
import { classesIn, shareRows, staffClasses } from '../../../src/checks/values/share-rows.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const RECORD = recordOf(
  '# Relazione 2021',
  '',
  'Personale per categoria',
  'Categoria\t2020\t2021',
  'Dirigenti\t2\t2',
  'Categoria D\t10\t9',
  'Categoria C\t30\t29',
  'Totale\t42\t40',
  '',
  'Indicatori del personale',
  'Indicatore\t2020\t2021',
  '% di dirigenti sul totale del personale\t4,8%\t5,0%',
  'Età media\t51\t52',
);

it('rows of shares are those whose name begins with a share, with their percentages by year', () => {
  expect(
    shareRows(RECORD).map(({ label, years }) => [
      label.published,
      years.map(({ year, cell }) => [year, cell.published]),
    ]),
  ).toEqual([
    [
      '% di dirigenti sul totale del personale',
      [
        [2020, '4,8%'],
        [2021, '5,0%'],
      ],
    ],
  ]);
});

it('a name names a class by all its words, never by one letter', () => {
  const classes = staffClasses(RECORD);
  expect(classes.map(({ name }) => name).sort()).toEqual(['Dirigenti', 'totale']);
  expect(classesIn('% di dirigenti sul totale', classes).map(({ name }) => name)).toEqual(['Dirigenti']);
  expect(classesIn('% di donne', classes)).toEqual([]);
});
