// Phases of the process in lines, with their dates.
import { expect, it } from 'vitest';
import { recordOf } from '../../../support/checks/record-of.ts';

const dates = (...lines: readonly string[]) =>
  recordOf('# Relazione sulla performance 2021', '', ...lines).dates.map(({ label, cell }) => [
    label,
    cell.published,
  ]);

it('each phase has its description and its date, over as many lines as they take', () => {
  expect(
    dates(
      'FASE 1',
      'Data 15 gennaio 2022',
      'Descrizione Avvio della rilevazione',
      'presso gli uffici',
      'Soggetti responsabili Controllo di gestione',
      'FASE 2',
      "Periodo: dall'8 febbraio al 4 marzo 2022",
      'Attività: Raccolta dei dati',
    ),
  ).toEqual([
    ['FASE 1: Avvio della rilevazione presso gli uffici', '15 gennaio 2022'],
    ['FASE 2: Raccolta dei dati', "dall'8 febbraio al 4 marzo 2022"],
  ]);
});

it('a phase without a date is none, nor is a sentence that begins with the word', () => {
  expect(dates('FASE 1', 'Descrizione Avvio della rilevazione')).toEqual([]);
  expect(dates('Fase di avvio della rilevazione, come da programma', 'Data 15 gennaio 2022')).toEqual([]);
});
