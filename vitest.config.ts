import { defineConfig } from 'vitest/config';

/** What touches neither disk nor browser nor another process may share a process: starting one a file costs more than most of these tests. */
const PURE = ['tests/lib/**/*.test.ts', 'tests/components/**/*.test.ts', 'tests/i18n/**/*.test.ts'];

export default defineConfig({
  test: {
    // By itself vitest leaves one of two cores idle, and the site tests wait for browsers half of their time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // In the order of their names: the long ones first, so that no core waits for the last of them alone.
    projects: [
      { extends: true, test: { name: 'outside', include: ['tests/**/*.test.ts'], exclude: PURE } },
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
    ],
  },
});
