// Mutation tests of the arithmetic: `npm run mutation`. Changes the code in many small ways and counts how many changes the tests
// notice. Takes minutes; not part of `npm test`.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/engine/**/*.ts', 'src/rulebook/**/*.ts', '!src/**/index.ts', '!src/**/*.schema.ts'],
  // tsconfig.json would stop Stryker, which expects the programming interface that TypeScript 7 does not have.
  ignorePatterns: [
    'tsconfig.json',
    '.data',
    'dist',
    'docs',
    'tests/architecture',
    'tests/e2e',
    'tests/store',
  ],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 80, break: null },
};
