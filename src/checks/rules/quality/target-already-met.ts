/** Targets that the last known value already meets. */
import type { DocumentRecord, Finding, IndicatorRecord, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { isClearly, isEqual, meets } from './meets-target.ts';
import { type PlacedRow, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-04', family: 'quality', severity: 'notice' } as const;

/** The target that comes after the last known value: of the year after it, else of the document's year, else the first of the plan. */
const nextTarget = (
  { year }: DocumentRecord,
  { targets, baselineYear }: IndicatorRecord,
): ReadTarget | undefined => {
  const after = targets.filter((target) => (target.year ?? Infinity) > (baselineYear ?? 0));
  const own = baselineYear === undefined ? after.find((target) => target.year === year) : undefined;
  return (own ?? after[0])?.value;
};

interface Met extends PlacedRow {
  /** Whether the known value is better by a tenth of the target at least. */
  readonly isClear: boolean;
}

/** Better than the target, not just as good: keeping a good value may be the aim. */
const alreadyMet = (document: DocumentRecord, row: IndicatorRecord): readonly Met[] => {
  const { baseline } = row;
  const target = nextTarget(document, row);
  if (baseline?.understood === undefined || target === undefined) return [];
  const isMet = meets(target, baseline) === true && !isEqual(target, baseline);
  return isMet ? [{ row, place: target.cell.place, isClear: isClearly(target, baseline) }] : [];
};

/** Where most targets are set below what is known, careful targets are the document's custom: only clear ones are told. */
const told = (met: readonly Met[], asked: number): readonly Met[] =>
  met.length * 2 > asked ? met.filter(({ isClear }) => isClear) : met;

const check = (document: DocumentRecord): readonly Finding[] => {
  const asked = document.indicators.filter(({ baseline }) => baseline?.understood !== undefined).length;
  const met = document.indicators.flatMap((row) => alreadyMet(document, row));
  return rowsFinding(RULE, 'alreadyMet', told(met, asked), asked);
};

/** An objective is a significant improvement (art. 5, c. 2, lett. c, D.Lgs. 150/2009). */
export const targetAlreadyMet: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
