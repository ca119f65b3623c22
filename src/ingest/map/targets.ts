/** The targets of an indicator: for each year the first that is printed and understood; others that differ are told. */
import type { IndicatorId } from '../../kernel/index.ts';
import type { Goal, ReadCell, ReadTarget, ResultKind, Target } from '../../model/index.ts';
import { isPrinted, printed, publishedAt, sameFigure } from './cells.ts';
import { directionOriginOf, fitsKind, narrative, printedGoal } from './goal.ts';
import type { Mapping } from './mapping.ts';
import { targetOf, yearsOf } from './of-year.ts';
import type { FiledRow } from './same-rows.ts';

/** Targets with the printed cells that they were taken from. */
export interface MadeTargets {
  readonly targets: readonly Target[];
  readonly inputs: ReadonlySet<ReadCell>;
}

const isCertain = (target: ReadTarget): boolean => {
  const goal = printedGoal(target);
  return goal !== undefined && goal.direction !== 'narrative';
};

/** The printed targets of a year, those that were understood first. */
export const candidatesOf = (rows: readonly FiledRow[], year: number): readonly ReadTarget[] => {
  const all = rows.flatMap((filed) => {
    const target = targetOf(filed, year);
    return target === undefined || printedGoal(target) === undefined ? [] : [target];
  });
  return [...all.filter(isCertain), ...all.filter((target) => !isCertain(target))];
};

const goalFor = (mapping: Mapping, target: ReadTarget, kind: ResultKind): Goal | undefined => {
  const goal = printedGoal(target);
  if (goal === undefined) return undefined;
  if (goal.direction === 'narrative') {
    mapping.report.add('map.targetNarrative', target.cell.place, printed(target.cell));
    return goal;
  }
  if (!fitsKind(goal, kind)) {
    mapping.report.add('map.targetOtherKind', target.cell.place, printed(target.cell));
    return narrative(target);
  }
  const isNumeric = goal.direction === 'up' || goal.direction === 'down';
  if (isNumeric && directionOriginOf(target) === 'assumption') {
    mapping.report.add('map.directionAssumed', target.cell.place, printed(target.cell));
  }
  return goal;
};

const tellOthers = (mapping: Mapping, [first, ...others]: readonly ReadTarget[]): void => {
  const value = first?.cell.understood;
  if (first === undefined || value === undefined) return;
  for (const { cell } of others) {
    if (cell.understood === undefined || sameFigure(value, cell.understood)) continue;
    mapping.report.add('map.targetsDiffer', cell.place, `${printed(first.cell)} / ${printed(cell)}`);
  }
};

/** The targets of an indicator whose results are of a kind. */
export const targetsOf = (
  mapping: Mapping,
  subject: { readonly id: IndicatorId; readonly kind: ResultKind },
  rows: readonly FiledRow[],
): MadeTargets => {
  const years = [...new Set(rows.flatMap((filed) => yearsOf(filed, 'targets')))].sort();
  const inputs = new Set<ReadCell>();
  const targets = years.flatMap((year): readonly Target[] => {
    const candidates = candidatesOf(rows, year);
    const [chosen] = candidates;
    const goal = chosen === undefined ? undefined : goalFor(mapping, chosen, subject.kind);
    if (chosen === undefined || goal === undefined) return [];
    tellOthers(mapping, candidates);
    inputs.add(chosen.cell);
    return [
      {
        id: mapping.ids('t', `${subject.id} ${year}`),
        indicator: subject.id,
        year,
        planVersion: mapping.planVersion,
        goal,
        validFrom: mapping.validFrom,
        directionOrigin: directionOriginOf(chosen),
        origin: publishedAt(chosen.cell.place),
        ...(isPrinted(chosen.cell) && { published: printed(chosen.cell) }),
      },
    ];
  });
  return { targets, inputs };
};
