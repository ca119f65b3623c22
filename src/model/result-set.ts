/** Results of a computation: a flat keyed graph in which each number knows the step that made it. */
import type { Issue, LocalDate, Rational, UnitId } from '../kernel/index.ts';

/** Whose judgement the results show; each basis falls back on the one before. */
export type Basis = 'measured' | 'manager' | 'oiv';

/** Kinds of node that have results. */
export type ResultKindOfNode =
  | 'administration'
  | 'area'
  | 'strategicObjective'
  | 'operationalObjective'
  | 'group'
  | 'unit'
  | 'indicator'
  | 'unitIndicator'
  | 'perspective'
  | 'programme';

/**
 * Fields of a node. Indicators: `result`, `achievement`, `score`. Other nodes: `value` and, where the node enters its parent's roll-up,
 * `weighted` (contribution to the parent) and `share` (contribution to the administration). `weight`: points of the plan.
 * `computed`: value or score before an assessment replaced it. `parameter:NAME` and `period:ID`: steps on the way to a result.
 */
export type ResultField =
  | 'result'
  | 'achievement'
  | 'score'
  | 'value'
  | 'weighted'
  | 'share'
  | 'weight'
  | 'computed'
  | `parameter:${string}`
  | `period:${string}`;

/** Key of a result: node and field, e.g. `os-3-2#value`, `s2-1-1-b@s1#result`. */
export type ResultKey = string;

/** State of a result; only `value` has a number or a date. */
export type ResultState = 'value' | 'missing' | 'notApplicable' | 'notYetDue' | 'notComputable';

/** Closed list of reasons why a result is not a value, or why an input was left out. */
export type Reason =
  | 'missing'
  | 'notApplicable'
  | 'notYetDue'
  | 'noEntries'
  | 'noTarget'
  | 'noWeight'
  | 'noChildren'
  | 'allExcluded'
  | 'childNotComputable'
  | 'divisionByZero'
  | 'negativeTarget'
  | 'baselineEqualsTarget'
  | 'limitsNotOrdered'
  | 'kindMismatch'
  | 'moreThanOneValue'
  | 'noHistory'
  | 'circularFormula'
  | 'invalidFormula'
  | 'narrativeTarget'
  | 'neutralised'
  | 'notInRollUp'
  | 'countedOnce'
  | 'zeroWeight';

/** The number or date of a result: percent points, units of the indicator, euro, or a day. */
export type Figure =
  | { readonly kind: 'number' | 'percent' | 'money'; readonly exact: Rational }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'boolean'; readonly value: boolean };

/** An input of a step: key of a result, or `entry:ID`, `target:ID`, `assessment:ID`, `history:INDICATOR:YEAR`; weight as used. */
export interface StepInput {
  readonly key: string;
  readonly weight?: Rational;
}

/** How a number came about. `method` is a word of the closed vocabulary in docs/method; `rule` the path in the rulebook. */
export interface Step {
  readonly method: string;
  readonly rule?: string;
  readonly inputs: readonly StepInput[];
  readonly excluded: readonly { readonly key: string; readonly reason: Reason }[];
  /** What the number was before the stage's rounding, when rounding changed it. */
  readonly unrounded?: Rational;
  readonly note?: string;
}

/** One result. `shown` is the figure as printed: decimals with the stage's digits, dates in ISO form. */
export interface ResultNode {
  readonly key: ResultKey;
  readonly id: string;
  readonly kind: ResultKindOfNode;
  readonly field: ResultField;
  readonly unit?: UnitId;
  readonly state: ResultState;
  readonly figure?: Figure;
  readonly shown?: string;
  readonly reason?: Reason;
  readonly reached?: boolean;
  readonly step: Step;
}

/** A node that has results, in the order of the tree. */
export interface ResultSubject {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: ResultKindOfNode;
  readonly code: string;
  readonly title: string;
  readonly unit?: UnitId;
}

/** All results of a cycle on one basis. */
export interface ResultSet {
  readonly basis: Basis;
  readonly asOf: LocalDate;
  readonly subjects: readonly ResultSubject[];
  readonly nodes: ReadonlyMap<ResultKey, ResultNode>;
  readonly issues: readonly Issue[];
}
