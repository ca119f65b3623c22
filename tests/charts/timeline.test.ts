/** Timelines of deadlines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TimelineInput, timelineScene } from '../../src/charts/index.ts';
import { dateOfDayNumber, localDate } from '../../src/kernel/index.ts';
import { label, statusDrawing } from './arbitraries.ts';
import { expectNoTextOverText, expectSound, rectsOf } from './scene-checks.ts';

const mark = (date: string, text = date) => ({ date: localDate(date), text });

const example: TimelineInput = {
  title: 'Consegna',
  description: 'Consegnato il 25/06/2019, entro il 30/06/2019.',
  label: 'O2.1.4-c',
  measureText: '25/06/2019',
  from: mark('2019-01-01'),
  to: mark('2019-12-31'),
  deadline: mark('2019-06-30'),
  delivered: mark('2019-06-25'),
  today: mark('2019-09-01'),
  status: 'reached',
  width: 380,
};

describe('timelineScene', () => {
  it('places a day for each pixel of a year of 364 days between its ends', () => {
    const scene = timelineScene(example);
    expect(rectsOf(scene, 'measure')[0]).toMatchObject({ x: 8, width: 175 });
    expect(rectsOf(scene, 'range-3')[0]).toMatchObject({ x: 8, width: 180 });
    expect(rectsOf(scene, 'range-1')[0]).toMatchObject({ x: 188, width: 184 });
    const today = scene.shapes.find((shape) => shape.kind === 'line' && shape.className === 'today');
    expect(today).toMatchObject({ x1: 251 });
  });

  it('draws neither bar nor mark for what is not known', () => {
    const { delivered: _delivered, deadline: _deadline, ...rest } = example;
    const scene = timelineScene(rest);
    expect(rectsOf(scene, 'measure')).toEqual([]);
    expect(scene.shapes.some((shape) => shape.className === 'target')).toBe(false);
  });

  it('keeps all marks inside and their words apart, whatever the days', () => {
    const day = fc.integer({ min: 17000, max: 19000 }).map((days) => dateOfDayNumber(days));
    const marks = fc.record({ date: day, text: label });
    fc.assert(
      fc.property(
        fc.record({
          label,
          from: marks,
          to: marks,
          deadline: marks,
          delivered: marks,
          today: marks,
          status: statusDrawing,
          width: fc.integer({ min: 280, max: 900 }),
        }),
        (drawn) => {
          const scene = timelineScene({ ...example, ...drawn });
          expectSound(scene);
        },
      ),
    );
    expectNoTextOverText(
      timelineScene({ ...example, today: mark('2019-06-26'), deadline: mark('2019-06-25') }),
    );
  });
});
