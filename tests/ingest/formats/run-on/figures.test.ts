// The figures at the end of a line that has lost its columns.
import { describe, expect, it } from 'vitest';
import { figuresAtEnd } from '../../../../src/ingest/formats/run-on/figures.ts';

describe('figures', () => {
  it.each([
    ['Numero di corsi 12 >= 15 80%', 'Numero di corsi', ['12', '>= 15', '80%']],
    [
      'Bilancio consuntivo 30 aprile 2022 entro il 30/04/2022',
      'Bilancio consuntivo',
      ['30 aprile 2022', 'entro il 30/04/2022'],
    ],
    ['Tempi medi di pagamento 12 gg --- n.d.', 'Tempi medi di pagamento', ['12 gg', '---', 'n.d.']],
    ['Indice di liquidità #DIV/0! 1,25', 'Indice di liquidità', ['#DIV/0!', '1,25']],
    ['Nulla di misurabile', 'Nulla di misurabile', []],
  ])('of "%s" are taken from the end', (line, text, figures) => {
    expect(figuresAtEnd(line, 5)).toEqual({ text, figures });
  });

  it('are never more than the table has columns', () => {
    expect(figuresAtEnd('Imprese del 2020 1 2 3', 2)).toEqual({
      text: 'Imprese del 2020 1',
      figures: ['2', '3'],
    });
  });
});
