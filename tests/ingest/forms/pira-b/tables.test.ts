// Cards of form B set as several tables under captions, as our own documents print them in each format.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  composeDocument,
  documentKinds,
  printDocx,
  printHtml,
  printXlsx,
} from '../../../../src/documents/index.ts';
import { readDocument, readFile, readPlainText } from '../../../../src/ingest/index.ts';
import type { DocumentRecord } from '../../../../src/model/index.ts';
import { demoInput } from '../../../support/document-input.ts';

const CARD = [
  "Rapporto sui risultati 2022\nMissione 011: Competitività\nProgramma 011/005: Promozione\nScheda dell'obiettivo 1.2",
  'Titolo\tAiutare le imprese nuove\nProgetti\tA01, B02\nArco temporale\tTriennale\nNumero di indicatori\t1',
  'Obiettivo 1.2: risorse',
  'Risorse\tProventi correnti\tOneri correnti\nPreventivo 2022\t€ 0,00\t€ 5.400,00\nConsuntivo 2022\tn.d.\t€ 813,00',
  'Indicatore O1.2-a: Incontri con le imprese',
  'Indicatore\tIncontri con le imprese nuove\nCosa misura\tQuante volte\nUnità di misura\tnumero\nUltimo valore osservato\t8\n% di realizzazione\t90,00 %',
  'O1.2-a: risultati attesi e risultati',
  'Anno\t2021\t2022\nRisultato atteso\talmeno 8\talmeno 10\nRisultato\t8\t9',
  'Missione 012: Regolazione dei mercati',
].join('\n\n');

const PRINTERS = { html: printHtml, docx: printDocx, xlsx: printXlsx } as const;

const printed = async (format: keyof typeof PRINTERS): Promise<DocumentRecord> => {
  const input = await demoInput('cciaa-ms', 2019);
  const kind = documentKinds(input).find((each) => each.kind === 'pira-b');
  if (kind === undefined) throw new Error('no form B');
  const bytes = await PRINTERS[format](composeDocument(kind, input).tree);
  const file = await readFile({ name: `pira.${format}`, bytes });
  if (!file.ok) throw new Error('not read');
  return readDocument(file.value).record;
};

describe('a card of form B in several tables', () => {
  const { record } = readDocument(readPlainText({ name: 'card.txt', bytes: new TextEncoder().encode(CARD) }));

  it('is one card with its code, projects and money', () => {
    const [card, ...others] = record.cards;
    expect(others).toEqual([]);
    expect(card).toMatchObject({ code: '1.2', indicators: [0] });
    expect(card?.objective.published).toBe('Aiutare le imprese nuove');
    expect(card?.programme?.published).toContain('011/005');
    expect(card?.declaredIndicators?.published).toBe('1');
    expect(card?.projects.map(({ code }) => code)).toEqual(['A01', 'B02']);
    expect(card?.amounts.map(({ label, when, year, cell }) => [label, when, year, cell.published])).toEqual([
      ['Proventi correnti', 'planned', 2022, '€ 0,00'],
      ['Oneri correnti', 'planned', 2022, '€ 5.400,00'],
      ['Proventi correnti', 'actual', 2022, 'n.d.'],
      ['Oneri correnti', 'actual', 2022, '€ 813,00'],
    ]);
  });

  it('has its indicator with the fields and the years side by side', () => {
    const [indicator, ...others] = record.indicators;
    expect(others).toEqual([]);
    expect(indicator?.code?.published).toBe('O1.2-a');
    expect(indicator?.unitOfMeasure?.published).toBe('numero');
    expect(indicator?.definition?.published).toBe('Quante volte');
    expect(indicator?.baseline?.published).toBe('8');
    expect(indicator?.achievement?.understood).toEqual({ kind: 'percent', amount: '90.00' });
    expect(indicator?.targets.map(({ year, value }) => [year, value.goal?.direction])).toEqual([
      [2021, 'up'],
      [2022, 'up'],
    ]);
    expect(indicator?.results.map(({ year, value }) => [year, value.published])).toEqual([
      [2021, '8'],
      [2022, '9'],
    ]);
  });
});

/** Spreadsheets bind a figure to its unit with a blank that does not break. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('form B of the demonstration', () => {
  let records: readonly DocumentRecord[] = [];
  beforeAll(async () => {
    records = await Promise.all([printed('html'), printed('docx'), printed('xlsx')]);
  });

  it('is read complete in every format', () => {
    for (const { cards, indicators } of records) {
      expect(cards).toHaveLength(16);
      expect(indicators).toHaveLength(28);
      expect(
        indicators.filter(({ targets, code }) => targets.length === 3 && code !== undefined),
      ).toHaveLength(28);
    }
  });

  it('gives the same figures in every format', () => {
    const figures = records.map(({ indicators }) =>
      indicators.map(({ code, targets, results, achievement }) => [
        code?.published,
        targets.map(({ year, value }) => [year, plain(value.cell.published)]),
        results.map(({ year, value }) => [year, plain(value.published)]),
        achievement?.understood,
      ]),
    );
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
  });
});
