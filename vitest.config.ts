import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // A promise about results, not about time: a busy machine may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
});
