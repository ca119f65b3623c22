import { describe, expect, it } from 'vitest';
import type { Scene, Shape } from '../../../../../src/charts/index.ts';
import { sceneMetafile } from '../../../../../src/documents/formats/docx/picture/scene-metafile.ts';
import { sampleDocument } from '../../../../support/sample-document.ts';

interface EmfRecord {
  readonly type: number;
  readonly view: DataView;
}

/** The records of a metafile, read by their sizes alone. */
const recordsOf = (bytes: Uint8Array): readonly EmfRecord[] => {
  const records: EmfRecord[] = [];
  const all = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; ) {
    const size = all.getUint32(at + 4, true);
    if (size < 8 || size % 4 !== 0) throw new RangeError(`record of ${size} bytes`);
    records.push({ type: all.getUint32(at, true), view: new DataView(bytes.buffer, at, size) });
    at += size;
  }
  return records;
};

const textsOf = (records: readonly EmfRecord[]): readonly string[] =>
  records
    .filter(({ type }) => type === 84)
    .map(({ view }) => {
      const [count, offset] = [view.getUint32(44, true), view.getUint32(48, true)];
      return Array.from({ length: count }, (_, index) =>
        String.fromCharCode(view.getUint16(offset + 2 * index, true)),
      ).join('');
    });

const sceneOf = (...shapes: readonly Shape[]): Scene => ({
  width: 100,
  height: 50,
  title: 'Titolo',
  description: 'Descrizione.',
  shapes,
});

describe('a chart as a metafile', () => {
  const landscape = sampleDocument().blocks.find((block) => block.kind === 'landscape');
  const chart = landscape?.blocks.find((block) => block.kind === 'chart');

  it('says its own size, number of records and bounds', () => {
    const bytes = sceneMetafile(sceneOf());
    const [header] = recordsOf(bytes);
    const view = header?.view;
    expect(header?.type).toBe(1);
    expect(view?.getUint32(40, true)).toBe(0x464d4520);
    expect(view?.getUint32(48, true)).toBe(bytes.length);
    expect(view?.getUint32(52, true)).toBe(recordsOf(bytes).length);
    expect([view?.getInt32(16, true), view?.getInt32(20, true)]).toEqual([99, 49]);
    // 100 pixels of 1/96 inch in hundredths of a millimetre.
    expect(view?.getInt32(32, true)).toBe(2646);
    expect(recordsOf(bytes).at(-1)?.type).toBe(14);
  });

  it('holds every text of the chart, as text', () => {
    if (chart === undefined) throw new Error('the sample has no chart');
    const texts = chart.scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toContain('97,75 %');
    expect(textsOf(recordsOf(sceneMetafile(chart.scene)))).toEqual(texts);
  });

  it('every object that is made is deleted', () => {
    if (chart === undefined) throw new Error('the sample has no chart');
    const types = recordsOf(sceneMetafile(chart.scene)).map(({ type }) => type);
    const made = types.filter((type) => [39, 82, 95].includes(type)).length;
    expect(made).toBeGreaterThan(5);
    expect(types.filter((type) => type === 40)).toHaveLength(made);
  });

  it('paints a rectangle in the colour of its class, in twentieths of a pixel', () => {
    const rect: Shape = { kind: 'rect', x: 1, y: 2.5, width: 10, height: 5, className: 'range-1' };
    const records = recordsOf(sceneMetafile(sceneOf(rect)));
    expect(records.find(({ type }) => type === 39)?.view.getUint32(16, true)).toBe(0xddcfc3);
    const move = records.find(({ type }) => type === 27)?.view;
    expect([move?.getInt32(8, true), move?.getInt32(12, true)]).toEqual([20, 50]);
    expect(records.filter(({ type }) => type === 62)).toHaveLength(1);
  });

  it('draws dashes of the same lengths as the pages', () => {
    const shape: Shape = { kind: 'line', x1: 0, x2: 9, y1: 0, y2: 9, className: 'today' };
    const pen = recordsOf(sceneMetafile(sceneOf(shape))).find(({ type }) => type === 95)?.view;
    expect([pen?.getUint32(48, true), pen?.getUint32(52, true), pen?.getUint32(56, true)]).toEqual([
      2, 40, 60,
    ]);
  });
});
