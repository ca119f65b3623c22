/** Drawings of a cycle from its look-up, for documents and pages alike. */
export * from './amount.ts';
export * from './goal-bound.ts';
export * from './indicator-trend.ts';
export * from './strategy-map.ts';
export * from './tree-icicle.ts';
export * from './value-bullet.ts';
