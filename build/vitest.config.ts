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
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
        },
      },
    ],
  },
});
