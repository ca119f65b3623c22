/** Massa-Carrara 2019: every published figure beside the computed one, money and context; what disagrees, listed one by one. */
import { describe, expect, it } from 'vitest';
import { type Comparison, comparePublished, countKinds } from '../../src/checks/index.ts';
import { compute, computeTable } from '../../src/engine/index.ts';
import { parseDecimal } from '../../src/kernel/index.ts';
import { demoCycle, totalOf } from './demo-cycle.ts';

const cycle = demoCycle('cciaa-ms-2019');
const comparisons = comparePublished(cycle, {
  asked: compute(cycle, { basis: 'manager' }),
  measured: compute(cycle, { basis: 'measured' }),
});

const lineOf = ({ id, reference }: Comparison): string => `${id} ${reference.field} ${reference.published}`;
const distinct = (some: readonly Comparison[]): readonly string[] => [...new Set(some.map(lineOf))].sort();
const ofKind = (kind: Comparison['kind']): readonly Comparison[] =>
  comparisons.filter((comparison) => comparison.kind === kind);

describe('the 88 rows of the seven tables', () => {
  const rows = comparisons.filter(
    ({ reference }) => reference.where.includes(', tabella ') && reference.node.startsWith('i-'),
  );

  it('have each a result, a target, an achievement and a score', () => {
    for (const field of ['result', 'target', 'achievement', 'score'])
      expect(rows.filter(({ reference }) => reference.field === field)).toHaveLength(88);
  });

  it('print what is computed, all of them', () => {
    expect(rows.filter(({ equal }) => !equal).map(lineOf)).toEqual([]);
  });

  it('print the yearly total of each parameter that has one, and the result of each unit', () => {
    const totals = rows.filter(({ reference }) => reference.field.startsWith('parameter:'));
    expect(totals).toHaveLength(68);
    expect(totals.every(({ equal }) => equal)).toBe(true);
    const units = comparisons.filter(({ reference }) => reference.where.endsWith('ambito organizzativo'));
    expect(units.map(({ computed }) => computed)).toEqual([...Array(6).fill('100.00'), '97.41']);
  });
});

describe('the published figures', () => {
  it('are reproduced, but for those listed here', () => {
    expect(countKinds(comparisons)).toEqual({
      reproduced: 1172,
      input: 122,
      contradiction: 22,
      notReproducible: 13,
    });
  });

  it('contradict the data in these places, each with its reason', () => {
    const contradictions = ofKind('contradiction');
    expect(distinct(contradictions)).toEqual([
      'administration share 100,0%',
      'administration value 100,0%',
      'i-o2-1-2-c target 30/11/2018',
      'i-o2-1-3-g achievement 100,00%',
      'i-o2-1-3-g result 200,00%',
      'i-o2-1-4-g result 43697,00',
      'i-o3-2-1-c@u-s3 result 43726,00',
      'i-s2-1-1-b result 94,59%',
      'i-s2-1-1-b result 94,63%',
      'i-s2-1-3-a target entro il 30/06 e 31/12',
      'i-s2-1-4-b result 94,56%',
      'i-s3-1-1-a result 31/01/2020',
      'i-s3-2-2-b achievement 0%',
      'i-s3-2-2-b result 3',
    ]);
    for (const { reference } of contradictions) expect(reference.note, reference.id).toBeTruthy();
  });

  it('that cannot be reproduced are the head of the area and a measure of four posts, each with its reason', () => {
    const others = ofKind('notReproducible');
    expect(new Set(others.map(({ id }) => id))).toEqual(
      new Set(['u-area', ...['u-s2', 'u-s3', 'u-s4', 'u-s5'].map((unit) => `i-o2-1-4-f@${unit}`)]),
    );
    for (const { reference } of others) expect(reference.note, reference.id).toBeTruthy();
  });

  it('that our data were taken from agree with them', () => {
    const inputs = ofKind('input');
    expect(inputs.filter(({ equal }) => !equal)).toEqual([]);
  });

  it('have their own identifier, a place and a reading each', () => {
    expect(new Set(cycle.references.map(({ id }) => id)).size).toBe(cycle.references.length);
    for (const { place, value } of cycle.references) {
      expect(place).toHaveProperty('line');
      expect(value).toBeDefined();
    }
  });
});

describe('the money and the context', () => {
  it('is 790,298.24 updated and 580,963.60 spent on sixteen cards', () => {
    expect(cycle.resources).toHaveLength(16);
    expect(totalOf(cycle.resources, 'updated')).toEqual(parseDecimal('790298.24'));
    expect(totalOf(cycle.resources, 'initial')).toEqual(parseDecimal('790298.24'));
    expect(totalOf(cycle.resources, 'actual')).toEqual(parseDecimal('580963.60'));
  });

  it('keeps totals as printed beside the computed ones: seniority says 32 where every staff table sums to 31', () => {
    const staff = cycle.tables.filter(({ id }) => id.startsWith('risorse-umane-')).map(computeTable);
    const total = staff.map(({ rows }) => rows.find(({ row }) => row.role === 'total')?.cells[0]?.cell);
    expect(total).toEqual(staff.map(() => ({ state: 'value', value: { kind: 'number', amount: '31' } })));
    const totals = cycle.tables
      .filter(({ id }) => id.startsWith('risorse-umane-'))
      .map(({ id, rows }) => [id, rows.find(({ role }) => role === 'total')?.cells[0]]);
    const is = (amount: string) => ({ state: 'value', value: { kind: 'number', amount } });
    expect(Object.fromEntries(totals)).toEqual({
      'risorse-umane-funzioni-istituzionali': is('31'),
      'risorse-umane-categorie': is('31'),
      'risorse-umane-classi-eta': is('31'),
      'risorse-umane-anzianita-servizio': is('32'),
      'risorse-umane-tipo-contratto': is('31'),
      'risorse-umane-titolo-studio': is('31'),
      'risorse-umane-sesso': is('31'),
    });
  });

  it('has 8 objectives of the secretary general and 21 of the four posts', () => {
    const kinds = cycle.individualObjectives.map(({ postKind }) => postKind);
    expect(kinds.filter((kind) => kind === 'secretaryGeneral')).toHaveLength(8);
    expect(kinds.filter((kind) => kind === 'organisationalPosition')).toHaveLength(21);
  });
});
