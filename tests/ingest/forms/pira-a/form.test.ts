// Cards of objectives with their resources and indicators (PIRA, form A), figure by figure.
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../../src/model/index.ts';
import { recordOf } from '../../../support/checks/record-of.ts';

const TITLES = [
  'Piano degli indicatori e dei risultati attesi di bilancio',
  'Rapporto sui risultati – Anno 2022',
  '',
];
const HEAD = 'Indicatore\tAlgoritmo\tUnità di misura\tFonte\tTarget 2022\tConsuntivo 2022\t% raggiungimento';

const CARD = [
  'MISSIONE 016 – Commercio internazionale',
  'PROGRAMMA 005 – Sostegno all’internazionalizzazione',
  'Obiettivo 3.1\tAprire nuovi mercati',
  'Centro di responsabilità\tArea Estero',
  'Risorse a preventivo\t€ 80.000,00',
  'Risorse a consuntivo\t€ 72.000,00\t% utilizzo\t90%',
  HEAD,
  'Imprese portate in fiera\tn. imprese\tNumero\tUfficio Estero\t>= 30\t33\t100%',
  'Bando per l’estero\tdata del bando\tData\tUfficio Estero\t31/05/2022\t10/06/2022\t0%',
];

const cardsOf = ({ cards }: DocumentRecord) =>
  cards.map(({ code, objective, programme, responsible, amounts, percentSpent, indicators }) => ({
    objective: [code, objective.published],
    programme: programme?.published,
    responsible: responsible?.published,
    amounts: amounts.map(({ when, cell }) => [when, cell.published]),
    percentSpent: percentSpent?.published,
    indicators: indicators.length,
  }));
const rowsOf = ({ indicators }: DocumentRecord) =>
  indicators.map(({ title, targets, results, achievement }) => [
    title.published,
    ...targets.map(({ year, value }) => `${year} ${value.cell.published}`),
    ...results.map(({ year, value }) => `${year} ${value.published}`),
    achievement?.published,
  ]);

describe('a card', () => {
  it('says its objective, its programme, who answers and what it costs', () => {
    expect(cardsOf(recordOf(...TITLES, ...CARD))).toEqual([
      {
        objective: ['3.1', 'Aprire nuovi mercati'],
        programme: 'PROGRAMMA 005 – Sostegno all’internazionalizzazione',
        responsible: 'Area Estero',
        amounts: [
          ['planned', '€ 80.000,00'],
          ['actual', '€ 72.000,00'],
        ],
        percentSpent: '90%',
        indicators: 2,
      },
    ]);
  });

  it('lists its indicators with target, result and realisation', () => {
    expect(rowsOf(recordOf(...TITLES, ...CARD))).toEqual([
      ['Imprese portate in fiera', '2022 >= 30', '2022 33', '100%'],
      ['Bando per l’estero', '2022 31/05/2022', '2022 10/06/2022', '0%'],
    ]);
  });

  it('may have its columns in another order and some of them not at all', () => {
    const lines = [
      ...CARD.slice(0, 6),
      'Indicatore\tConsuntivo 2022\tTarget 2022\tUnità di misura',
      'Imprese portate in fiera\t33\t>= 30\tNumero',
    ];
    expect(rowsOf(recordOf(...TITLES, ...lines))).toEqual([
      ['Imprese portate in fiera', '2022 >= 30', '2022 33', undefined],
    ]);
  });

  it('ends where the next one begins', () => {
    const next = [
      '',
      'PROGRAMMA 005 – Sostegno all’internazionalizzazione',
      'Obiettivo 3.2\tFormare chi esporta',
      ...CARD.slice(3),
    ];
    expect(
      cardsOf(recordOf(...TITLES, ...CARD, ...next)).map(({ objective, indicators }) => [
        objective,
        indicators,
      ]),
    ).toEqual([
      [['3.1', 'Aprire nuovi mercati'], 2],
      [['3.2', 'Formare chi esporta'], 2],
    ]);
  });
});

it('prose about objectives and programmes is no card', () => {
  const record = recordOf(
    ...TITLES,
    'L’obiettivo 3.1 del programma 005 mira ad aprire nuovi mercati.',
    'Gli indicatori sono elencati in allegato.',
  );
  expect([record.cards, record.indicators]).toEqual([[], []]);
});
