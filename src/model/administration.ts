/** The public body (ente), its units and who answers for what. */
import type { IndicatorId, LocalDate, NodeId, UnitId } from '../kernel/index.ts';

/** A public administration, the tenant of the system. `ipa` is its code in the public registry of administrations. */
export interface Administration {
  readonly slug: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind?: string;
  readonly ipa?: string;
  readonly successorOf?: readonly string[];
  /** Month and day (`MM-DD`) of the patron saint of the seat: a holiday for working days. */
  readonly patronSaint?: string;
}

/** What a unit is: part of the body, its special agency, or an outside body that contributes data. */
export type UnitKind = 'area' | 'service' | 'office' | 'specialAgency' | 'external';

/** A unit as it stood between two dates (`to` absent: still so). `reports`: it has a result of its own (a table in the report). */
export interface UnitVersion {
  readonly code: string;
  readonly name: string;
  readonly parent?: UnitId;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly reports: boolean;
}

/** A unit of the organisation chart; its versions follow one another in time. */
export interface OrgUnit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly versions: readonly UnitVersion[];
}

/** Who holds a responsibility. `allUnits` stands for every reporting unit of the chart ("TUTTI"). */
export type Holder =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'administration' }
  | { readonly kind: 'allUnits' }
  | { readonly kind: 'role'; readonly name: string };

/**
 * A responsibility for an indicator or a node between two dates. `answers`: the indicator counts in the unit's result;
 * `performs`: the office printed beside it; `enters` and `accepts`: who writes the figure and who takes it over.
 */
export interface Responsibility {
  readonly subject: IndicatorId | NodeId;
  readonly holder: Holder;
  readonly role: 'answers' | 'performs' | 'enters' | 'accepts';
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}
