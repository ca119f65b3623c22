/** Explanations as outlines: down to the entered figures, with rules, exclusions, roundings and origins. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/engine/index.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { explanationContext } from '../../../src/wording/explanation/context.ts';
import { hasSentence } from '../../../src/wording/explanation/node-sentence.ts';
import { type ExplanationOutline, explainOutline } from '../../../src/wording/index.ts';
import { randomCycle } from '../../engine/random-cycle.ts';
import { arbitraryCycle } from '../../support/arbitrary-cycle.ts';
import { buildCycle } from '../../support/cycle-builder.ts';
import { demoCycle, demoCycles } from '../../support/demo-cycles.ts';

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

const all = (outline: ExplanationOutline): readonly ExplanationOutline[] => [
  outline,
  ...outline.inputs.flatMap(all),
];

/** Results of a cycle whose method the wording has no sentence for. */
const unworded = (cycle: CycleFile): readonly string[] => {
  const bases = ['measured', 'manager', 'oiv'] as const;
  return bases.flatMap((basis) => {
    const results = compute(cycle, { basis });
    const context = explanationContext(cycle, results);
    return [...results.nodes.values()]
      .filter((node) => !hasSentence(context, node))
      .map((node) => `${node.key}: ${node.step.method}`);
  });
};

describe('explainOutline', () => {
  const cycle = demoCycle('cciaa-ms', 2019);
  const results = compute(cycle, { basis: 'manager' });
  const area = explainOutline(cycle, results, 'n-3#value');

  it('begins with the figure, the sentence and the rule with its reference', () => {
    expect(plain(area.figure)).toBe('95,50 %');
    expect(plain(area.sentence)).toBe(
      '95,50 % = 50,0 % × 100,00 % (obiettivo strategico 3.1) + 50,0 % × 91,00 % (obiettivo strategico 3.2)',
    );
    expect(area.rule).toBe("Valore dell'area strategica: media pesata degli obiettivi strategici");
    expect(area.ruleOrigin).toContain('Relazione sulla performance 2019, riga 5562');
    expect(area.inputs.map((input) => plain(input.weight))).toEqual(['50,0 %', '50,0 %']);
  });

  it('marks a rule that is our assumption', () => {
    const [objective] = area.inputs;
    expect(objective?.isAssumed).toBe(true);
    expect(objective?.ruleOrigin).toContain('assunzione nostra');
  });

  it('leads down to entered figures and targets, each with its origin', () => {
    const leaves = all(area).filter((outline) => outline.inputs.length === 0);
    const entries = leaves.filter((leaf) => leaf.key.startsWith('entry:'));
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.every((entry) => entry.origin !== undefined && entry.figure !== '')).toBe(true);
    expect(leaves.some((leaf) => leaf.key.startsWith('target:'))).toBe(true);
    expect(leaves.some((leaf) => leaf.sentence === 'Non si trova nel ciclo.')).toBe(false);
  });

  it('names what was left out, with the reason', () => {
    const [objective] = area.inputs;
    expect(objective?.excluded[0]).toMatch(
      /^Valore: obiettivo operativo 3\.1\.1, .*: escluso, non entra in questo calcolo$/,
    );
  });

  it('tells a rounding with the number before it', () => {
    const fund = explainOutline(cycle, results, 'i-frd-ob2-2#achievement', { levels: 2 });
    expect(plain(fund.rounding)).toBe(
      'Da 84,466666… a 84,47 %: arrotondato a due decimali per eccesso a metà',
    );
    expect(fund.inputs.map((input) => input.key)).toContain('i-frd-ob2-2#result');
    expect(fund.inputs.every((input) => input.inputs.length === 0)).toBe(true);
  });

  it('ends where results explain each other in a circle', () => {
    const key = 'administration#value';
    const node = results.nodes.get(key);
    if (node === undefined) throw new Error('the demonstration has no administration');
    const looped = { ...node, step: { ...node.step, inputs: [{ key }] } };
    const circular = { ...results, nodes: new Map([[key, looped]]) };
    expect(explainOutline(cycle, circular, key).inputs[0]?.sentence).toBe('È già spiegato più sopra.');
  });
});

const STEPS = fileURLToPath(new URL('../../../docs/method/8-steps-and-issues.md', import.meta.url));

/** The words in the second column of the table of methods; parts in brackets name texts and rules, not methods. */
const documentedMethods: readonly string[] = readFileSync(STEPS, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.includes('result.'))
  .flatMap(
    (line) => (line.split('|')[2] ?? '').replace(/\([^)]*\)/g, '').match(/(?<=`)[a-zA-Z]+(?=`)/g) ?? [],
  );

const CASES = fileURLToPath(new URL('../../../cases/good/method', import.meta.url));

/** A cycle with a constant, which no case file has. */
const withConstant = buildCycle({
  indicators: [
    {
      id: 'i',
      parameters: [
        {
          name: 'c',
          label: 'c',
          kind: 'number',
          source: { kind: 'constant', value: { kind: 'number', amount: '12' } },
        },
      ],
      evaluation: { stage: 'year', formula: 'c' },
    },
  ],
});

/** The cycles of the case files of the method. */
const methodCases: readonly CycleFile[] = readdirSync(CASES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => buildCycle(JSON.parse(readFileSync(`${CASES}/${name}`, 'utf8')).cycle));

describe('the vocabulary of the engine', () => {
  it('has a sentence for every result of the cases of the method, which use each documented method', () => {
    const met = new Set<string>();
    for (const cycle of [...methodCases, withConstant]) {
      expect(unworded(cycle)).toEqual([]);
      for (const node of compute(cycle, { basis: 'manager' }).nodes.values()) met.add(node.step.method);
      for (const node of compute(cycle, { basis: 'oiv' }).nodes.values()) met.add(node.step.method);
    }
    expect(documentedMethods.length).toBeGreaterThan(25);
    expect(documentedMethods.filter((method) => !met.has(method))).toEqual([]);
  });

  it('has a sentence for every result of cycles with faults', () => {
    fc.assert(
      fc.property(randomCycle, (cycle) => {
        expect(unworded(cycle)).toEqual([]);
        const results = compute(cycle, { basis: 'manager' });
        const outline = explainOutline(cycle, results, 'administration#value', { levels: 12 });
        expect(all(outline).filter(({ sentence }) => /undefined|NaN|\[object/.test(sentence))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it.each(demoCycles.map(({ cycle }) => [`${cycle.administration.slug} ${cycle.year}`, cycle] as const))(
    'has a sentence for every result of %s',
    (_name, cycle) => {
      expect(unworded(cycle)).toEqual([]);
    },
  );

  it('has a sentence for every result of any cycle, and no text that is not Italian', () => {
    fc.assert(
      fc.property(arbitraryCycle, (cycle) => {
        expect(unworded(cycle)).toEqual([]);
        const results = compute(cycle, { basis: 'oiv' });
        const outlines = all(explainOutline(cycle, results, 'administration#value', { levels: 12 }));
        expect(outlines.filter((outline) => /undefined|NaN|\[object/.test(outline.sentence))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
