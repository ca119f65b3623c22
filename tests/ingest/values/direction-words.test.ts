// What titles say of the better way: only where nobody would read them otherwise.
import { describe, expect, test } from 'vitest';
import { wayOfTitle } from '../../../src/ingest/values/direction-words.ts';

describe('more is better', () => {
  test.each([
    ['Numero di iniziative realizzate', 'number'],
    ['N. complessivo presenze sulla stampa', 'number'],
    ['n.ro di seminari per le imprese', 'number'],
    ['Progettazione numero corsi/seminari/convegni', 'number'],
    ['Grado di soddisfazione degli utenti', 'percent'],
    ['Indice di gradimento dei corsi', 'number'],
    ['Percentuale di pratiche evase entro 5 giorni', 'percent'],
    ['% di fatture caricate entro 7 gg.', 'percent'],
    ['Grado di copertura dei costi del servizio', 'percent'],
    ['Realizzazione delle fasi del progetto', 'percent'],
    ['Imprese assistite dallo sportello', 'number'],
    ['Prodotti sottoposti a controllo', 'number'],
    ['Incremento delle imprese iscritte', 'number'],
  ] as const)('%s (%s)', (title, kind) => {
    expect(wayOfTitle(title, kind)).toBe('up');
  });
});

describe('less is better', () => {
  test.each([
    ['Tempo medio di pagamento delle fatture', 'number'],
    ['Giorni di assenza per dipendente', 'number'],
    ['Numero di reclami', 'number'],
    ['Tasso di assenteismo', 'percent'],
    ['Riduzione dei tempi di sospensione', 'number'],
  ] as const)('%s (%s)', (title, kind) => {
    expect(wayOfTitle(title, kind)).toBe('down');
  });
});

describe('nothing is said', () => {
  test.each([
    ['what a number counts may be days', 'Predisposizione della relazione semestrale', 'number'],
    ['a share of a reduction may be taken away or left', 'Riduzione dei costi', 'percent'],
    ['the activity looks at what should be less', 'Monitoraggio dei costi di funzionamento', 'number'],
    ['the sense is turned round', 'Percentuale di pratiche inevase', 'percent'],
    ['the sense is turned round', 'Numero di incontri annullati', 'number'],
    ['the sense is turned round', 'Fascicoli avviati e non conclusi', 'number'],
    ['a stock may be good or bad', 'Fascicoli aperti a fine anno', 'number'],
    ['a share of spending', 'Incidenza della spesa per utenze', 'percent'],
  ] as const)('%s: %s', (_why, title, kind) => {
    expect(wayOfTitle(title, kind)).toBeUndefined();
  });
});
