import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../out/e2e',
  globalSetup: './e2e-setup.ts',
  // One machine, one display: tests that start whole apps side by side only slow each other down.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../out/e2e-results.json' }]],
});
