/** The kernel: values without a domain word that everything else is made of. */
export * from './brand.ts';
export * from './decimal.ts';
export * from './issue.ts';
export * from './local-date.ts';
export * from './rational.ts';
export * from './remember.ts';
export * from './result.ts';
