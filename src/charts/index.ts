/** Charts: pure geometry from amounts and worded texts to scenes of shapes; no sentence is made here. */
export type { Amount } from './amount.ts';
export * from './bullet.ts';
export * from './icicle.ts';
export * from './scene.ts';
export * from './svg.ts';
export { symbolPath } from './symbol-path.ts';
