/** What has results, and the keys of its results. */
import type { IndicatorId, UnitId } from '../../kernel/index.ts';
import type { ResultField, ResultKey, ResultKindOfNode } from '../../model/index.ts';

/** A subject of results while they are computed. */
export interface Subject {
  readonly id: string;
  readonly kind: ResultKindOfNode;
  readonly unit?: UnitId;
}

/** Id of the administration among the subjects. */
export const ADMINISTRATION = 'administration';

/** Key of a result: `os-3-2#value`. */
export const resultKey = (id: string, field: ResultField): ResultKey => `${id}#${field}`;

/** Id of an indicator as scored in a unit. */
export const rowId = (indicator: IndicatorId, unit: UnitId): string => `${indicator}@${unit}`;

/** Subject id of a perspective. */
export const perspectiveSubject = (id: string): string => `perspective:${id}`;

/** Subject id of a programme. */
export const programmeSubject = (code: string): string => `programme:${code}`;

/** An indicator as measured for the administration. */
export const indicatorSubject = (id: IndicatorId): Subject => ({ id, kind: 'indicator' });

/** An indicator as measured in a unit. */
export const rowSubject = (indicator: IndicatorId, unit: UnitId): Subject => ({
  id: rowId(indicator, unit),
  kind: 'unitIndicator',
  unit,
});

/** Keys of the leaves of an explanation. */
export const entryKey = (id: string): string => `entry:${id}`;
export const targetKey = (id: string): string => `target:${id}`;
export const assessmentKey = (id: string): string => `assessment:${id}`;
export const pastKey = (indicator: IndicatorId, year: number): string => `history:${indicator}:${year}`;
