/** Random material for the property tests of charts. */
import fc from 'fast-check';
import type { IcicleNode, StatusDrawing } from '../../src/charts/index.ts';
import { type DecimalString, decimal } from '../../src/kernel/index.ts';

/** Amounts from very small to beyond any figure, also negative. */
export const amountOf: fc.Arbitrary<DecimalString> = fc.oneof(
  fc.integer({ min: -200, max: 20000 }).map((cents) => decimal((cents / 100).toFixed(2))),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map((whole) => decimal(whole.toString())),
  fc.constantFrom('0', '0.000001', '-0.5', '100', '99.99').map(decimal),
);

/** Labels, also long ones, in other scripts and hostile. */
export const label: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.constantFrom(
    'Obiettivo',
    'Migliorare la trasparenza e la qualità dei servizi resi alle imprese della provincia',
    '<script>alert(1)</script>',
    'ЖЖЖ 漢字漢字漢字 ÀÈÌÒÙ',
    'Incomprensibilissimamentelungasenzaspazi'.repeat(3),
    '',
  ),
);

/** Any status drawing. */
export const statusDrawing: fc.Arbitrary<StatusDrawing> = fc.constantFrom(
  'reached',
  'partial',
  'missed',
  'unknown',
  'notdue',
);

const nodeOf = (children: fc.Arbitrary<readonly IcicleNode[]>): fc.Arbitrary<IcicleNode> =>
  fc.record(
    {
      id: fc.uuid(),
      code: fc.constantFrom('1', '1.1', 'S2.1.1-b', 'FRD'),
      title: label,
      weight: amountOf,
      score: amountOf,
      valueText: fc.constantFrom('100,00 %', '97,75 %', 'non calcolabile'),
      status: statusDrawing,
      children,
    },
    { requiredKeys: ['id', 'code', 'title', 'valueText', 'status', 'children'] },
  );

const treeOf = (levels: number): fc.Arbitrary<IcicleNode> =>
  nodeOf(levels <= 1 ? fc.constant([]) : fc.array(treeOf(levels - 1), { maxLength: 5 }));

/** Random trees of up to four levels. */
export const icicleTree: fc.Arbitrary<IcicleNode> = treeOf(4);
