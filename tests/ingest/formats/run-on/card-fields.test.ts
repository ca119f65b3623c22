// Fields of cards in lines without tabs: read only in a run of them, right above a table.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (lines: readonly string[]) =>
  readDocument(readPlainText({ name: 'documento.txt', bytes: Buffer.from(lines.join(' \n')) })).record;

const FIELDS = [
  'Programma',
  '004 Vigilanza sui mercati e sui prodotti, promozione',
  'della concorrenza',
  '',
  'Obiettivo Rendere più rapidi i servizi anagrafici',
  '',
  'Centro di responsabilità Servizio Registro imprese',
  '',
  'Stanziamento 2020 € 42.000,00 Utilizzo 2020 € 21.000,00 % di utilizzo 50%',
  '',
];
const TABLE = [
  'Indicatore Unità di misura Fonte dei dati Valore atteso 2020 Consuntivo 2020 Grado di raggiungimento',
  '',
  'Pratiche evase entro',
  'cinque giorni',
  '',
  '% Applicativo >= 85% 88,40% 100%',
  '',
];

it('makes a card of the fields and the table below them', () => {
  const { cards, indicators } = read([...FIELDS, ...TABLE]);
  expect(
    cards.map(({ objective, programme, amounts, percentSpent }) => [
      objective.published,
      programme?.published,
      amounts.map(({ when, cell }) => [when, cell.published]),
      percentSpent?.published,
    ]),
  ).toEqual([
    [
      'Rendere più rapidi i servizi anagrafici',
      'Programma 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza',
      [
        ['planned', '€ 42.000,00'],
        ['actual', '€ 21.000,00'],
      ],
      '50%',
    ],
  ]);
  expect(indicators.map(({ title }) => title.published)).toEqual(['Pratiche evase entro cinque giorni']);
});

it('leaves lines alone that no table follows', () => {
  expect(read([...FIELDS, 'La Camera prosegue nel lavoro avviato.']).cards).toEqual([]);
});
