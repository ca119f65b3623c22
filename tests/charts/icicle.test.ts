/** Icicle: lengths are weights, cells fill their parent and never overlap. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IcicleInput, type IcicleNode, icicleScene } from '../../src/charts/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import { icicleTree } from './arbitraries.ts';
import { expectSound, overlap, rectsOf, textsOf } from './scene-checks.ts';

const node = (id: string, weight: string | undefined, children: readonly IcicleNode[] = []): IcicleNode => ({
  id,
  code: id,
  title: `Obiettivo ${id}`,
  ...(weight !== undefined && { weight: decimal(weight) }),
  score: decimal('100'),
  valueText: '100,00 %',
  status: 'reached',
  children,
});

const inputFor = (root: IcicleNode, rest: Partial<IcicleInput> = {}): IcicleInput => ({
  title: 'Albero',
  description: 'Larghezza: peso.',
  root,
  orientation: 'rows',
  width: 1000,
  levels: 4,
  othersText: (count) => `altri ${count}`,
  ...rest,
});

const areas = node('E', '100', [node('1', '16'), node('2', '34'), node('3', '50')]);
const widths = (root: IcicleNode) =>
  rectsOf(icicleScene(inputFor(root)), 'cell').map((cell) => [cell.subject, Math.round(cell.width)]);

describe('icicleScene', () => {
  it('gives areas of 16, 34 and 50 points as many tenths of the width', () => {
    expect(widths(areas)).toEqual([
      ['E', 1000],
      ['1', 160],
      ['2', 340],
      ['3', 500],
    ]);
  });

  it('gathers cells too narrow to read, with the ones outside the roll-up, in a cell that can be read', () => {
    const root = node('E', '100', [node('1', '97'), node('2', '2'), node('3', '1'), node('FRD', undefined)]);
    expect(widths(root)).toEqual([
      ['E', 1000],
      ['1', 936],
      [undefined, 64],
    ]);
    const others = rectsOf(icicleScene(inputFor(root)), 'others')[0];
    expect(others?.hint).toBe('altri 3: 2 100,00 %; 3 100,00 %; FRD 100,00 %');
  });

  it('shares equally where no child has a weight', () => {
    expect(widths(node('E', undefined, [node('a', undefined), node('b', undefined)]))).toEqual([
      ['E', 1000],
      ['a', 500],
      ['b', 500],
    ]);
  });

  it('stands levels side by side and weights downwards on a phone', () => {
    const scene = icicleScene(inputFor(areas, { orientation: 'columns', width: 360 }));
    const cells = rectsOf(scene, 'cell');
    expect(cells.map((cell) => cell.width)).toEqual([180, 180, 180, 180]);
    const heights = cells.slice(1).map((cell) => cell.height);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(scene.height, 6);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('shows the score as a shade, the status as a symbol and a class, and the whole label on pointing', () => {
    const scene = icicleScene(inputFor({ ...areas, score: decimal('97.75'), status: 'partial' }));
    expect(rectsOf(scene, 'cell')[0]).toMatchObject({
      className: 'cell shade-4 status-partial',
      hint: 'E Obiettivo E: 100,00 %',
    });
    expect(scene.shapes.find((shape) => shape.kind === 'symbol')).toMatchObject({ status: 'partial' });
  });

  it('draws as many levels as asked for', () => {
    const deep = node('E', '100', [node('1', '100', [node('1.1', '100', [node('1.1.1', '100')])])]);
    expect(rectsOf(icicleScene(inputFor(deep, { levels: 2 })), 'cell')).toHaveLength(2);
  });

  it('keeps everything inside, cells apart from each other and texts inside their cells, for any tree', () => {
    fc.assert(
      fc.property(
        icicleTree,
        fc.constantFrom('rows' as const, 'columns' as const),
        fc.integer({ min: 320, max: 1400 }),
        (root, orientation, width) => {
          const scene = icicleScene(inputFor(root, { orientation, width }));
          expectSound(scene);
          const cells = rectsOf(scene, 'cell');
          for (const [index, cell] of cells.entries()) {
            expect(cells.slice(index + 1).some((other) => overlap(cell, other))).toBe(false);
          }
          for (const text of textsOf(scene)) {
            const cell = cells.findLast(
              (each) =>
                each.x <= text.x &&
                text.x <= each.x + each.width &&
                each.y < text.y &&
                text.y < each.y + each.height,
            );
            expect(cell === undefined ? -1 : cell.width - text.maximumWidth).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('fills each level of children exactly', () => {
    fc.assert(
      fc.property(icicleTree, (root) => {
        const cells = rectsOf(icicleScene(inputFor(root)), 'cell').filter(
          (cell) => cell.y > 0 && cell.y < 73,
        );
        const sum = cells.reduce((width, cell) => width + cell.width, 0);
        expect(sum).toBeCloseTo(root.children.length === 0 ? 0 : 1000, 3);
      }),
    );
  });
});
