/** Heat maps of completeness. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeatInput, heatScene } from '../../src/charts/index.ts';
import { label } from './arbitraries.ts';
import { expectNoTextOverText, expectSound, overlap, rectsOf, textsOf } from './scene-checks.ts';

const example: HeatInput = {
  title: 'Completezza',
  description: 'Due unità su tre periodi.',
  columns: ['I quadrimestre', 'II quadrimestre'],
  rows: [
    {
      id: 's0',
      label: 'S0 Segreteria',
      cells: [
        { share: 1, text: '9 su 9', hint: 'S0, I quadrimestre: 9 su 9' },
        { share: 0.5, text: '4 su 8', hint: 'S0, II quadrimestre: 4 su 8' },
      ],
    },
    {
      id: 's1',
      label: 'S1 Personale',
      cells: [
        { share: 0.99, text: '99 su 100', hint: 'S1, I quadrimestre: 99 su 100' },
        { text: '–', hint: 'S1, II quadrimestre: non ancora dovuto' },
      ],
    },
  ],
};

describe('heatScene', () => {
  it('gives the fullest shade only to what is complete, and none to what is not due', () => {
    expect(rectsOf(heatScene(example), 'cell').map((cell) => cell.className)).toEqual([
      'cell shade-5',
      'cell shade-3',
      'cell shade-4',
      'cell status-notdue',
    ]);
  });

  it('writes a text in every cell', () => {
    const texts = textsOf(heatScene(example)).map((text) => text.text);
    expect(texts).toEqual(expect.arrayContaining(['9 su 9', '4 su 8', '99 su 100', '–', 'S0 Segreteria']));
    expectNoTextOverText(heatScene(example));
  });

  it('keeps cells inside and apart', () => {
    const cell = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), text: label, hint: label });
    const row = fc.record({ id: fc.uuid(), label, cells: fc.array(cell, { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), fc.array(row, { maxLength: 12 }), (columns, rows) => {
        const scene = heatScene({ ...example, columns, rows });
        expectSound(scene);
        const cells = rectsOf(scene, 'cell');
        for (const [index, each] of cells.entries()) {
          expect(cells.slice(index + 1).some((other) => overlap(each, other))).toBe(false);
        }
      }),
    );
  });
});
