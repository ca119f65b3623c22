/** Nominal types over plain values, so that a date, a decimal and an identifier are never swapped by mistake. */

declare const brand: unique symbol;

/** A value of type `Base` that was checked to be a `Name`; only branding functions and parse seams make one. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Identifier of a node of the performance tree (area, objective, group); stable across years, never reused. */
export type NodeId = Brand<string, 'NodeId'>;
/** Identifier of an indicator; stable across years, never reused. */
export type IndicatorId = Brand<string, 'IndicatorId'>;
/** Identifier of an organisational unit; stable across reorganisations. */
export type UnitId = Brand<string, 'UnitId'>;
/** Identifier of a monitoring period inside a cycle. */
export type PeriodId = Brand<string, 'PeriodId'>;
/** Lower-case hexadecimal SHA-256 of some bytes. */
export type Sha256 = Brand<string, 'Sha256'>;

/** Brands a node identifier. */
export const nodeId = (text: string): NodeId => text as NodeId;
/** Brands an indicator identifier. */
export const indicatorId = (text: string): IndicatorId => text as IndicatorId;
/** Brands a unit identifier. */
export const unitId = (text: string): UnitId => text as UnitId;
/** Brands a period identifier. */
export const periodId = (text: string): PeriodId => text as PeriodId;
