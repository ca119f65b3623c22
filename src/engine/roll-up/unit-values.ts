/** Results of the organisational units (docs/method/5-roll-up.md, "Units"). */
import type { Rational, UnitId } from '../../kernel/index.ts';
import type { Indicator } from '../../model/index.ts';
import { rulesOf } from '../achievement/rules-of.ts';
import type { Computation } from '../computation.ts';
import { resultKey, rowId, rowSubject } from '../graph/subject.ts';
import { notComputable, type Outcome } from '../outcome.ts';
import { rowResult } from '../result/administration-result.ts';
import { scoreSubject } from '../score/score.ts';
import { type ChartUnit, unitsOfChart } from '../selection/chart.ts';
import { groupBy } from '../selection/group-by.ts';
import { type Answering, answeringOf, rowsOf } from '../selection/rows.ts';
import { combineMembers } from './combine.ts';
import type { Member, MemberSource } from './member.ts';
import { keepValue } from './node-values.ts';
import { totalOf } from './planned-weight.ts';

/** A unit of the chart with the indicators that it answers for. */
export interface UnitRows {
  readonly unit: ChartUnit;
  readonly rows: readonly Indicator[];
}

/** What the units' results read and write. */
interface UnitRollUp {
  readonly computation: Computation;
  readonly answering: Answering;
  readonly rows: ReadonlyMap<UnitId, UnitRows>;
  readonly beneath: ReadonlyMap<UnitId | undefined, readonly ChartUnit[]>;
  /** Values of units; `open` while they are being computed. */
  readonly values: Map<UnitId, Outcome<Rational> | 'open'>;
  /** How many units above are being computed. */
  level: number;
}

/** Deepest level of a chart; deeper ones are taken for a circle. */
const DEEPEST = 50;

const scoreOfRow = (rollUp: UnitRollUp, indicator: Indicator, unit: UnitId): Outcome<Rational> => {
  const { computation } = rollUp;
  const result = rowResult(computation, indicator, unit);
  return scoreSubject(computation, indicator, { subject: rowSubject(indicator.id, unit), result });
};

const rowMember = (rollUp: UnitRollUp, indicator: Indicator, unit: UnitId): Member => ({
  id: rowId(indicator.id, unit),
  key: resultKey(rowId(indicator.id, unit), 'score'),
  outcome: scoreOfRow(rollUp, indicator, unit),
  weight: totalOf(indicator.weights),
  missing: rulesOf(rollUp.computation.index, indicator.id).missing.rule,
});

/** The unit and those beneath it, depth first; a chart that runs in a circle is walked once. */
const branchUnits = ({ beneath }: UnitRollUp, top: ChartUnit): readonly ChartUnit[] => {
  const seen = new Map<UnitId, ChartUnit>();
  const open = [top];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (seen.has(unit.unit.id)) continue;
    seen.set(unit.unit.id, unit);
    for (const child of beneath.get(unit.unit.id)?.toReversed() ?? []) open.push(child);
  }
  return [...seen.values()];
};

const branchMembers = (rollUp: UnitRollUp, unit: ChartUnit): readonly Member[] => {
  const { answering, computation } = rollUp;
  const countsOnce = computation.index.cycle.rulebook.unit.sharedIndicators === 'once';
  const counted = new Set<string>();
  return branchUnits(rollUp, unit).flatMap(({ unit: { id } }) =>
    (rollUp.rows.get(id)?.rows ?? []).map((indicator) => {
      const member = rowMember(rollUp, indicator, id);
      if (!countsOnce || !answering.byAll.has(indicator.id)) return member;
      if (counted.has(indicator.id)) return { ...member, leftOut: 'countedOnce' as const };
      counted.add(indicator.id);
      return member;
    }),
  );
};

const ownMembers = (rollUp: UnitRollUp, unit: ChartUnit): readonly Member[] =>
  (rollUp.rows.get(unit.unit.id)?.rows ?? []).map((indicator) => rowMember(rollUp, indicator, unit.unit.id));

const unitMember = (rollUp: UnitRollUp, unit: ChartUnit): Member => ({
  id: unit.unit.id,
  key: resultKey(unit.unit.id, 'value'),
  outcome: valueOfUnit(rollUp, unit),
  weight: undefined,
  missing: rollUp.computation.index.cycle.rulebook.missing,
});

const membersOf = (rollUp: UnitRollUp, unit: ChartUnit): MemberSource & { readonly ofUnits: boolean } => {
  const { over } = rollUp.computation.index.cycle.rulebook.unit;
  const beneath =
    over === 'childUnits'
      ? (rollUp.beneath.get(unit.unit.id) ?? []).filter(({ version }) => version.reports)
      : [];
  if (beneath.length > 0) {
    return { members: beneath.map((child) => unitMember(rollUp, child)), share: undefined, ofUnits: true };
  }
  const members = over === 'rowsOfBranch' ? branchMembers(rollUp, unit) : ownMembers(rollUp, unit);
  return { members, share: undefined, ofUnits: false };
};

function valueOfUnit(rollUp: UnitRollUp, unit: ChartUnit): Outcome<Rational> {
  const { id } = unit.unit;
  const known = rollUp.values.get(id);
  if (known === 'open' || (known === undefined && rollUp.level >= DEEPEST)) {
    return notComputable('circularFormula');
  }
  if (known !== undefined) return known;
  rollUp.values.set(id, 'open');
  rollUp.level += 1;
  const { computation } = rollUp;
  const { rulebook } = computation.index.cycle;
  const source = membersOf(rollUp, unit);
  const combine = source.ofUnits ? 'mean' : rulebook.unit.combine;
  const combined = combineMembers([source], { combine, notComputable: rulebook.notComputable });
  const value = keepValue(computation, { id, kind: 'unit', unit: id }, combined, {
    method: combine,
    path: 'unit',
  });
  rollUp.values.set(id, value);
  rollUp.level -= 1;
  return value;
}

/** Computes and writes the rows and the value of every reporting unit; gives the units with their rows, for the list of subjects. */
export const rollUpUnits = (computation: Computation): readonly UnitRows[] => {
  const { cycle, plan } = computation.index;
  const answering = answeringOf(cycle);
  const chart = unitsOfChart(cycle);
  const rows = new Map<UnitId, UnitRows>(
    chart.map((unit) => {
      const { reports } = unit.version;
      return [unit.unit.id, { unit, rows: rowsOf(plan, answering, { id: unit.unit.id, reports }) }];
    }),
  );
  const rollUp: UnitRollUp = {
    computation,
    answering,
    rows,
    beneath: groupBy(chart, ({ version }) => version.parent),
    values: new Map(),
    level: 0,
  };
  const reporting = [...rows.values()].filter(({ unit }) => unit.version.reports);
  for (const { unit, rows: indicators } of reporting) {
    for (const indicator of indicators) scoreOfRow(rollUp, indicator, unit.unit.id);
    valueOfUnit(rollUp, unit);
  }
  return reporting;
};
