import { describe, expect, it } from 'vitest';
import { deviations, surpluses } from '../../../src/documents/index.ts';
import { buildCycle, type CycleFragment } from '../../support/cycle-builder.ts';
import { inputOf } from '../../support/document-input.ts';

const FRAGMENT: CycleFragment = {
  indicators: [
    { id: 'half' },
    { id: 'fifth' },
    { id: 'double' },
    { id: 'fewer' },
    { id: 'just' },
    { id: 'dark' },
  ],
  targets: [
    { indicator: 'half', goal: { direction: 'up', bound: { kind: 'number', amount: '10' }, strict: false } },
    { indicator: 'fifth', goal: { direction: 'up', bound: { kind: 'number', amount: '10' }, strict: false } },
    {
      indicator: 'double',
      goal: { direction: 'up', bound: { kind: 'number', amount: '10' }, strict: false },
    },
    {
      indicator: 'fewer',
      goal: { direction: 'down', bound: { kind: 'number', amount: '10' }, strict: false },
    },
    { indicator: 'just', goal: { direction: 'up', bound: { kind: 'number', amount: '10' }, strict: false } },
  ],
  entries: [
    { indicator: 'half', values: { q1: '5' } },
    { indicator: 'fifth', values: { q1: '2' } },
    { indicator: 'double', values: { q1: '20' } },
    { indicator: 'fewer', values: { q1: '4' } },
    { indicator: 'just', values: { q1: '10' } },
  ],
};

describe('indicators that stand out', () => {
  it('are below their target: the farthest first, those without a target left out', async () => {
    const { lookup } = await inputOf(buildCycle(FRAGMENT));
    expect(deviations(lookup).map(({ indicator: { id } }) => id)).toEqual(['fifth', 'half']);
  });

  it('are looked for only among the given ones', async () => {
    const { lookup } = await inputOf(buildCycle(FRAGMENT));
    expect(deviations(lookup, new Set(['half'])).map(({ indicator: { id } }) => id)).toEqual(['half']);
  });

  it('are beyond their target in rapport to it, upwards or downwards; just reached is not beyond', async () => {
    const { lookup } = await inputOf(buildCycle(FRAGMENT));
    expect(surpluses(lookup).map(({ id }) => id)).toEqual(['double', 'fewer']);
  });
});
