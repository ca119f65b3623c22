/** Charts: pure geometry from amounts and worded texts to scenes of shapes; no sentence is made here. */
export type { Amount } from './amount.ts';
export * from './bullet.ts';
export * from './heat-map.ts';
export { type IcicleInput, type IcicleNode, icicleScene } from './icicle.ts';
export type { MapFrame } from './map-grid.ts';
export * from './scene.ts';
export * from './strategy-map.ts';
export * from './strip-plot.ts';
export * from './svg.ts';
export { symbolPath } from './symbol-path.ts';
export * from './timeline.ts';
export * from './trend.ts';
