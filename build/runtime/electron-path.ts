// npm run --silent electron-path: only the path of the Electron that would run goes to stdout.
// With --json: { command, args, env }, the whole way to start the app, in a virtual display where
// there is none; append the app's own arguments to args, merge env into the environment.
import { hasDisplay } from './display.ts';
import { findElectron } from './find-electron.ts';
import { quietChromium, sandboxArguments } from './launch-options.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';
import { ensureSystemPackages } from './system-packages.ts';

try {
  const runtime = await findElectron();
  if (process.argv.includes('--json')) {
    const appArguments = [...sandboxArguments(), ...quietChromium, projectRoot];
    const env = runtime.sqliteBinding === undefined ? {} : { CAIRN_SQLITE_BINDING: runtime.sqliteBinding };
    if (!hasDisplay()) await ensureSystemPackages(['display']);
    const start = hasDisplay()
      ? { command: runtime.executable, args: appArguments, env }
      : { command: 'xvfb-run', args: ['--auto-servernum', runtime.executable, ...appArguments], env };
    process.stdout.write(`${JSON.stringify(start)}\n`);
  } else {
    process.stdout.write(`${runtime.executable}\n`);
  }
} catch (error) {
  reportFailure(error);
}
