/** Use cases: what people can do, one file each; ports are declared here and implemented outside. */
export * from './compare-cycle.ts';
export * from './context-tables.ts';
export * from './cycle-files.ts';
export * from './cycle-reading.ts';
export * from './cycle-view.ts';
export * from './document-desk.ts';
export * from './document-file.ts';
export * from './documents.ts';
export * from './import-cycle.ts';
export * from './own-units.ts';
export * from './ports.ts';
export * from './results-table.ts';
export * from './search.ts';
export * from './selections.ts';
export * from './shelf.ts';
export * from './simulate.ts';
export * from './trend.ts';
