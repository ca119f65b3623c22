// Cards of one objective that a document prints twice.
import { expect, it } from 'vitest';
import { twinCards, twinIndicators, withoutProjects } from '../../../src/checks/values/twin-cards.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const card = (programme: string, objective: string, ...rows: readonly string[]) => [
  `PROGRAMMA ${programme}`,
  `Obiettivo 3.1\t${objective}`,
  'Indicatore\tAlgoritmo\tTarget 2022\tConsuntivo 2022',
  ...rows,
  '',
];
const RECORD = recordOf(
  'Piano degli indicatori e dei risultati attesi di bilancio',
  'Rapporto sui risultati – Anno 2022',
  '',
  ...card(
    '005 – Sviluppo',
    'Aprire nuovi mercati (PROGETTI 3A01)',
    'Imprese in fiera\tn. imprese\t30\t33',
    'Visite\tn. visite\t9\t9',
  ),
  ...card(
    '004 – Mercati',
    'Aprire nuovi mercati (PROGETTI 3A02 - 3A03)',
    'Imprese in fiera\tn. imprese\t30\t35',
  ),
  ...card('002 – Servizi', 'Altro obiettivo', 'Imprese in fiera\tn. imprese\t30\t33'),
);

it('are those with one title, whatever projects it names', () => {
  expect(twinCards(RECORD).map((cards) => cards.length)).toEqual([2]);
  expect(withoutProjects('Aprire nuovi mercati (PROGETTI 3A02 - 3A03)')).toBe('Aprire nuovi mercati ');
});

it('repeat the indicators of the first', () => {
  expect(
    [...twinIndicators(RECORD)].map(([row, twin]) => [
      row.results[0]?.value.published,
      twin.results[0]?.value.published,
    ]),
  ).toEqual([['35', '33']]);
});
