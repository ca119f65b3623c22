/** Random cycles whose parts fit together, so that their files are accepted; richness of values rather than of methods. */
import fc from 'fast-check';
import { indicatorId, localDate, periodId, unitId } from '../../src/kernel/index.ts';
import type { ContextTable, CycleFile, Entry, Period, PlanVersion } from '../../src/model/index.ts';
import { plainRulebook } from '../../src/rulebook/index.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import {
  arbitraryCell,
  arbitraryDate,
  arbitraryDecimal,
  arbitraryOrigin,
  arbitraryQuantity,
  arbitraryText,
  arbitraryTitle,
} from './arbitrary-values.ts';

const PERIODS: readonly Period[] = [
  { id: periodId('p1'), name: 'Primo semestre', from: localDate('2019-01-01'), to: localDate('2019-06-30') },
  {
    id: periodId('p2'),
    name: 'Secondo semestre',
    from: localDate('2019-07-01'),
    to: localDate('2019-12-31'),
  },
];

const arbitraryEntries = ({ indicators }: PlanVersion): fc.Arbitrary<readonly Entry[]> => {
  const cells = indicators.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, kind }) => PERIODS.map((period) => ({ id, name, kind, period }))),
  );
  const entries = cells.map(({ id, name, kind, period }) =>
    fc.record({
      id: fc.constant(`e-${id}-${name}-${period.id}`),
      indicator: fc.constant(id),
      parameter: fc.constant(name),
      unit: fc.constant(null),
      periods: fc.constant([period.id]),
      cell: arbitraryCell(kind),
      origin: arbitraryOrigin,
    }),
  );
  return fc.tuple(...entries).chain((list) => fc.subarray(list));
};

const arbitraryTable: fc.Arbitrary<ContextTable> = fc
  .record({ columns: fc.integer({ min: 0, max: 3 }), rows: fc.integer({ min: 0, max: 3 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      id: fc.constant('tabella'),
      title: arbitraryTitle,
      chapter: arbitraryText(),
      columns: fc.tuple(
        ...Array.from({ length: columns }, (_, index) =>
          fc.record({ id: fc.constant(`c${index}`), label: arbitraryText() }),
        ),
      ),
      rows: fc.tuple(
        ...Array.from({ length: rows }, (_, index) =>
          fc.record({
            id: fc.constant(`r${index}`),
            label: arbitraryText(),
            role: fc.constantFrom('item' as const, 'total' as const, 'share' as const),
            cells: fc.array(arbitraryCell('money'), { minLength: columns, maxLength: columns }),
          }),
        ),
      ),
      origin: arbitraryOrigin,
    }),
  );

const BESIDE = {
  resources: fc.array(
    fc.record(
      {
        id: fc.constant('r1'),
        subject: fc.constant(null),
        kind: fc.constantFrom('investments' as const, 'staff' as const),
        initial: arbitraryDecimal(),
        updated: arbitraryDecimal(),
        actual: arbitraryDecimal(),
        table: arbitraryTitle,
        origin: arbitraryOrigin,
      },
      { requiredKeys: ['id', 'subject', 'kind', 'table', 'origin'] },
    ),
    { maxLength: 1 },
  ),
  references: fc.array(
    fc.record(
      {
        id: fc.constant('ref1'),
        node: fc.constant('administration' as const),
        field: fc.constantFrom('value' as const, 'share' as const, 'period:p1' as const),
        published: arbitraryText(),
        value: arbitraryQuantity('percent'),
        where: arbitraryTitle,
        place: fc.record({ file: arbitraryTitle }),
        input: fc.boolean(),
      },
      { requiredKeys: ['id', 'node', 'field', 'published', 'where', 'place'] },
    ),
    { maxLength: 1 },
  ),
  narrative: fc.array(
    fc.record({
      id: fc.constant('n1'),
      document: arbitraryTitle,
      chapter: arbitraryText(),
      title: arbitraryText(),
      text: arbitraryText(),
    }),
    { maxLength: 1 },
  ),
  acts: fc.array(
    fc.record(
      {
        body: arbitraryTitle,
        kind: fc.constantFrom('proposes' as const, 'approves' as const),
        date: arbitraryDate,
      },
      { requiredKeys: ['body', 'kind'] },
    ),
    { maxLength: 2 },
  ),
};

/** A cycle that is accepted: perhaps with warnings, never with errors. */
export const arbitraryCycle: fc.Arbitrary<CycleFile> = arbitraryPlan.chain((plan) =>
  fc.record({
    formatVersion: fc.constant(1 as const),
    administration: fc.record(
      { slug: fc.constantFrom('ente', 'cciaa-xx'), name: arbitraryTitle, patronSaint: fc.constant('02-29') },
      { requiredKeys: ['slug', 'name'] },
    ),
    year: fc.constant(2019),
    title: arbitraryTitle,
    asOf: arbitraryDate,
    state: fc.constantFrom('drafting' as const, 'running' as const, 'published' as const),
    periods: fc.constant(PERIODS),
    rulebook: fc.constant(plainRulebook(2019)),
    planVersions: fc.constant([plan]),
    units: fc.constant([
      {
        id: unitId('u1'),
        kind: 'office' as const,
        versions: [{ code: 'U1', name: 'Ufficio', from: localDate('2010-01-01'), reports: true }],
      },
    ]),
    responsibilities: fc.constant([]),
    entries: arbitraryEntries(plan),
    assessments: fc.constant([]),
    history: arbitraryCell('percent').map((cell) =>
      plan.indicators
        .filter(({ resultKind }) => resultKind === 'percent')
        .map(({ id }) => ({
          indicator: indicatorId(id),
          year: 2018,
          cell,
          origin: { kind: 'imported' as const },
        })),
    ),
    individualObjectives: fc.constant([]),
    tables: fc.array(arbitraryTable, { maxLength: 1 }),
    lineage: fc.constant([]),
    ...BESIDE,
  }),
);
