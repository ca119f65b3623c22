/** Use cases: what people can do, one file each; ports are declared here and implemented outside. */
export * from './cycle-view.ts';
export * from './ports.ts';
export * from './search.ts';
export * from './trend.ts';
