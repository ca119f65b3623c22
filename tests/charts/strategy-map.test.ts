/** The strategy map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapCard, type MapInput, strategyMapScene } from '../../src/charts/index.ts';
import { label, statusDrawing } from './arbitraries.ts';
import { boxOf, expectSound, overlap, rectsOf, textsOf } from './scene-checks.ts';

const card = (id: string, perspective: string, area: string): MapCard => ({
  id,
  perspective,
  area,
  code: id,
  title: 'Promuovere lo sviluppo delle imprese e la competitività del sistema',
  valueText: '91,00 %',
  status: 'partial',
});

const example: MapInput = {
  title: 'Mappa strategica',
  description: 'Due prospettive, due aree.',
  perspectives: [
    { id: 'p1', name: 'Imprese, consumatori e territorio' },
    { id: 'p2', name: 'Processi interni' },
  ],
  areas: [
    { id: 'a1', name: 'Tutelare il mercato' },
    { id: 'a2', name: 'Promuovere la competitività' },
  ],
  cards: [card('1.1', 'p1', 'a1'), card('2.1', 'p1', 'a2'), card('2.2', 'p1', 'a2'), card('1.2', 'p2', 'a1')],
  links: [
    { from: '1.2', to: '1.1' },
    { from: '1.2', to: 'unknown' },
  ],
};

describe('strategyMapScene', () => {
  it('is a sheet of A4 landscape', () => {
    const { width, height } = strategyMapScene(example);
    expect(width / height).toBeCloseTo(297 / 210, 2);
  });

  it('takes the room that it is given, and sets cards side by side where high cards are wanted', () => {
    const scene = strategyMapScene({ ...example, frame: { width: 1000, height: 300, lowestCard: 75 } });
    expect([scene.width, scene.height]).toEqual([1000, 300]);
    const tops = rectsOf(scene, 'map-card')
      .filter(({ subject }) => subject?.startsWith('2'))
      .map(({ y }) => y);
    expect(new Set(tops).size).toBe(1);
  });

  it('puts each card into the band of its perspective and the column of its area', () => {
    const scene = strategyMapScene(example);
    const bands = rectsOf(scene, 'band');
    const cards = rectsOf(scene, 'map-card');
    const [first, second, third, last] = cards;
    expect(cards.map((each) => each.subject)).toEqual(['1.1', '2.1', '2.2', '1.2']);
    expect(first?.x).toBe(last?.x);
    expect(second?.x).toBe(third?.x);
    expect((second?.x ?? 0) > (first?.x ?? 0)).toBe(true);
    expect((last?.y ?? 0) > (bands[1]?.y ?? 0)).toBe(true);
    expect((third?.y ?? 0) < (bands[1]?.y ?? 0)).toBe(true);
  });

  it('draws a link with its head between cards that are there, and none to what is not', () => {
    const links = strategyMapScene(example).shapes.filter((shape) => shape.kind === 'path');
    expect(links.map((link) => link.className)).toEqual(['link', 'link-head']);
    const scene = strategyMapScene(example);
    const cards = rectsOf(scene, 'map-card');
    const [from, to] = [cards[3], cards[0]];
    const start = `M${(from?.x ?? 0) + (from?.width ?? 0) / 2} ${from?.y}`;
    expect(links[0]?.kind === 'path' && links[0].data.startsWith(start)).toBe(true);
    expect(links[0]?.kind === 'path' && links[0].data.endsWith(`${(to?.y ?? 0) + (to?.height ?? 0)}`)).toBe(
      true,
    );
  });

  it('wraps titles into their card and shows them whole on pointing', () => {
    const scene = strategyMapScene(example);
    expect(rectsOf(scene, 'map-card')[0]?.hint).toBe(
      '1.1 Promuovere lo sviluppo delle imprese e la competitività del sistema: 91,00 %',
    );
    expect(textsOf(scene).some((text) => text.text.startsWith('Promuovere lo sviluppo'))).toBe(true);
  });

  it('places forty cards in one cell side by side, still on the sheet', () => {
    const cards = Array.from({ length: 40 }, (_, index) => card(`c${index}`, 'p1', 'a1'));
    const scene = strategyMapScene({ ...example, cards });
    expect(scene.height).toBe(794);
    expect(rectsOf(scene, 'map-card')).toHaveLength(40);
  });

  it('keeps cards apart, inside their band, and texts inside their cards, for any map', () => {
    const anyCard = fc.record({
      id: fc.uuid(),
      perspective: fc.constantFrom('p1', 'p2', 'p3'),
      area: fc.constantFrom('a1', 'a2', 'a3'),
      code: fc.constantFrom('1.1', 'S2.1.1-b'),
      title: label,
      valueText: fc.constantFrom('100,00 %', 'non calcolabile'),
      status: statusDrawing,
    });
    fc.assert(
      fc.property(
        fc.array(anyCard, { maxLength: 50 }),
        fc.array(label, { minLength: 3, maxLength: 3 }),
        (cards, names) => {
          const perspectives = names.map((name, index) => ({ id: `p${index + 1}`, name }));
          const areas = names.map((name, index) => ({ id: `a${index + 1}`, name }));
          const links = cards.slice(1).map((each, index) => ({ from: each.id, to: cards[index]?.id ?? '' }));
          const scene = strategyMapScene({ ...example, perspectives, areas, cards, links });
          expectSound(scene);
          const drawn = rectsOf(scene, 'map-card');
          expect(drawn).toHaveLength(cards.length);
          const bands = rectsOf(scene, 'band');
          for (const [index, each] of drawn.entries()) {
            expect(drawn.slice(index + 1).some((other) => overlap(each, other))).toBe(false);
            expect(
              bands.some((band) => each.y >= band.y && each.y + each.height <= band.y + band.height),
            ).toBe(true);
          }
          const texts = textsOf(scene).filter((text) => text.subject !== undefined);
          for (const text of texts) {
            const box = boxOf(text);
            const own = drawn.find((each) => each.subject === text.subject);
            expect(
              own !== undefined && box.x >= own.x - 0.01 && box.x + box.width <= own.x + own.width + 0.01,
            ).toBe(true);
            expect(own !== undefined && box.y + box.height <= own.y + own.height + 3).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
