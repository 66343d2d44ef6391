import { defineConfig } from 'vitest/config';

/**
 * Folders whose tests replace no module and no global and need no document: they run one after another in the same two
 * processes, so what they all import (three, the packed data, the recipes) is read twice and not two hundred times.
 */
const pure = [
  'address',
  'bake',
  'data',
  'keys',
  'language',
  'models',
  'museum',
  'query',
  'tools',
  'trail',
  'visit',
];

const common = {
  environment: 'node',
  // A promise about results, not about time: a busy machine may be slow.
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    // Vitest leaves a core free unless told; the machine that checks has two.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'pure',
          include: pure.map((folder) => `tests/${folder}/**/*.test.ts`),
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          name: 'apart',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...pure.map((folder) => `tests/${folder}/**/*.test.ts`)],
        },
      },
    ],
  },
});
