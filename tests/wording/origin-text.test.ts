/** Origins and places in words. */
import { expect, it } from 'vitest';
import type { Origin } from '../../src/model/index.ts';
import { originText, placeText } from '../../src/wording/index.ts';

it.each<[Origin, string]>([
  [
    { kind: 'entered', by: 'Ufficio personale', at: '2020-01-15T09:30:00Z' },
    'inserito da Ufficio personale il 15/01/2020',
  ],
  [
    { kind: 'published', place: { file: 'Relazione 2019', line: 5562 } },
    'dal documento pubblicato Relazione 2019, riga 5562',
  ],
  [{ kind: 'published' }, 'da un documento pubblicato'],
  [{ kind: 'imported', by: 'protocollo', at: '2020-01-15' }, 'importato da protocollo il 15/01/2020'],
  [{ kind: 'assumption', note: 'La soglia non è stampata' }, 'assunzione nostra; La soglia non è stampata'],
])('%o is said %s', (origin, expected) => {
  expect(originText(origin)).toBe(expected);
});

it('names every part of a place that is known', () => {
  expect(placeText({ file: 'Piano.xlsx', sheet: 'S0', cell: 'B12' })).toBe(
    'Piano.xlsx, foglio «S0», cella B12',
  );
  expect(placeText({ file: 'Relazione', page: 12, line: 40 })).toBe('Relazione, pagina 12, riga 40');
  expect(placeText({ id: 'e-1', field: 'cell' })).toBe('campo «cell» di e-1');
});
