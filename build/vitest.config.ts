import { defineConfig } from 'vitest/config';
import { projectRoot } from './runtime/project-root.ts';

export default defineConfig({
  root: projectRoot,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No test is about time: one that is slow on a busy machine is not wrong.
          testTimeout: 60_000,
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
        },
      },
    ],
  },
});
