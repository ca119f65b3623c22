// Two projects: `unit` holds everything that is quick (also property and database tests), `e2e` drives a real
// browser. One of them: `npx vitest run --project unit`; one folder: `npx vitest run tests/engine`.
import { defineConfig } from 'vitest/config';

/** Preact's JSX, so that components can be rendered in tests as the server renders them. */
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const sharedOptions = {
  environment: 'node',
  restoreMocks: true,
  unstubEnvs: true,
  globalSetup: 'tests/support/database-broker.ts',
} as const;

export default defineConfig({
  oxc,
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        oxc,
        test: {
          ...sharedOptions,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/architecture/violations/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          ...sharedOptions,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
