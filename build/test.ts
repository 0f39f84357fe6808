// npm test: gets what is missing, then runs everything; --without-e2e leaves out the real Electron.
// Each check runs even when one before it failed. The last line sums the tests up.
import { mkdir, rm } from 'node:fs/promises';
import { openDisplay } from './runtime/display.ts';
import { findElectron } from './runtime/find-electron.ts';
import { say } from './runtime/progress.ts';
import { inProject, projectRoot } from './runtime/project-root.ts';
import { reportFailure } from './runtime/report-failure.ts';
import { runInTerminal } from './runtime/run-command.ts';
import { ensureSystemPackages } from './runtime/system-packages.ts';
import { addCounts, type Counts, countPlaywright, countVitest } from './test-counts.ts';

const unitResults = inProject('out', 'unit-results.json');
const endToEndResults = inProject('out', 'e2e-results.json');
const withEndToEnd = !process.argv.includes('--without-e2e');

try {
  await mkdir(inProject('out'), { recursive: true });
  for (const file of [unitResults, endToEndResults]) await rm(file, { force: true });
  // Unit tests read PDFs with poppler too.
  await ensureSystemPackages(['tests']);

  let counts: Counts = { passed: 0, failed: 0 };
  for (const [title, script, ...scriptArguments] of [
    ['Types', 'node_modules/typescript/bin/tsc', '--build'],
    ['Lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--config-path', 'build', '.'],
    ['Architecture', 'build/architecture.ts'],
  ] as const) {
    const code = await runStep(title, inProject(script), scriptArguments);
    if (code !== 0) counts = addCounts(counts, { passed: 0, failed: 1 });
  }

  const unitCode = await runStep('Unit tests', inProject('node_modules/vitest/vitest.mjs'), [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResults}`,
  ]);
  counts = addCounts(counts, await countVitest(unitResults, unitCode));

  if (withEndToEnd) {
    await findElectron();
    const display = await openDisplay();
    Object.assign(process.env, display.environment);
    const endToEndCode = await runStep(
      'End-to-end tests',
      inProject('node_modules/@playwright/test/cli.js'),
      ['test', '--config', 'build/playwright.config.ts'],
    );
    display.close();
    counts = addCounts(counts, await countPlaywright(endToEndResults, endToEndCode));
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  if (counts.failed > 0) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
  process.stdout.write('0 passed, 1 failed\n');
}

async function runStep(title: string, script: string, scriptArguments: readonly string[]): Promise<number> {
  say(`\n${title}`);
  const code = await runInTerminal(process.execPath, [script, ...scriptArguments], { cwd: projectRoot });
  if (code !== 0) say(`${title}: failed`);
  return code;
}
