// What runs under mutation: the tests of the arithmetic alone, since each of some thousand changes runs them.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{kernel,model,rulebook,engine}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
