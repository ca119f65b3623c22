/** A plan version: an approved state of the performance tree with its indicators, targets and weights. */
import type { IndicatorId, LocalDate, NodeId } from '../kernel/index.ts';
import type { Act } from './act.ts';
import type { Indicator } from './indicator.ts';
import type { Target } from './target.ts';
import type { Weight } from './weight.ts';

/** Kinds of node of the tree; a group gathers indicators that are scored together (strategic indicators, staff fund). */
export type PlanNodeKind = 'area' | 'strategicObjective' | 'operationalObjective' | 'group';

/** A node of the performance tree; `parent` is `null` under the administration. Levels may be skipped. */
export interface PlanNode {
  readonly id: NodeId;
  readonly kind: PlanNodeKind;
  readonly code: string;
  readonly title: string;
  readonly parent: NodeId | null;
  readonly weights: readonly Weight[];
  readonly perspectives: readonly string[];
  readonly programmes: readonly string[];
  readonly inPira: boolean;
  /** For groups: what the group gathers. */
  readonly gathers?: 'strategicIndicators' | 'staffFund' | 'other';
  readonly description?: string;
  readonly actions?: readonly string[];
  readonly expectedResults?: readonly string[];
  readonly timeSpan?: string;
  readonly responsibilityCentre?: string;
  readonly stakeholders?: { readonly external: readonly string[]; readonly internal: readonly string[] };
  readonly projects?: readonly string[];
}

/** A perspective of the balanced scorecard, with the name that this plan version gives it. */
export interface Perspective {
  readonly id: string;
  readonly name: string;
}

/** A programme of the ministerial classification of spending (decree of 27 March 2013), under its mission; code as `032/004`. */
export interface Programme {
  readonly code: string;
  readonly mission: { readonly code: string; readonly title: string };
  readonly title: string;
}

/** An independent, dated label of nodes (areas of the budget, missions): disagreement with the tree is a finding. */
export interface Classification {
  readonly scheme: string;
  readonly label: string;
  readonly nodes: readonly NodeId[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** A cause–effect link of the strategy map. */
export interface StrategyLink {
  readonly from: NodeId;
  readonly to: NodeId;
}

/**
 * A plan version. Weights are on one scale: `administration` — points of 100 on the whole; `parent` — shares of the parent.
 * An approved version is immutable.
 */
export interface PlanVersion {
  readonly id: string;
  readonly title: string;
  readonly state: 'draft' | 'proposed' | 'approved' | 'superseded';
  readonly validFrom: LocalDate;
  readonly acts: readonly Act[];
  readonly mandate?: string;
  readonly mission?: string;
  readonly vision?: string;
  readonly weightScale: 'administration' | 'parent';
  readonly perspectives: readonly Perspective[];
  readonly programmes: readonly Programme[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly classifications: readonly Classification[];
  readonly strategyLinks: readonly StrategyLink[];
}

/** A link across years: which indicators or nodes continue, split, merge or are defined anew. Earlier ids come from `fromYear`. */
export interface Lineage {
  readonly fromYear: number;
  readonly from: readonly (IndicatorId | NodeId)[];
  readonly to: readonly (IndicatorId | NodeId)[];
  readonly relation: 'same' | 'split' | 'merged' | 'redefined';
  readonly note?: string;
}
