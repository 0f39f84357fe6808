// The command line under plain Node; bundled to dist/cli/cli.js.
import path from 'node:path';
import { processEnvironment } from './environment.ts';
import { runCommand } from './run-command.ts';
import { runInApp } from './run-in-app.ts';

const applicationFolder = path.join(import.meta.dirname, '../..');
// A closed pipe comes as an event as well; the write itself says what matters.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommand(process.argv.slice(2), {
  ...processEnvironment(applicationFolder),
  runInApp: (argv) => runInApp(argv, applicationFolder),
});
