// npm run --silent cairn -- <command>: the command line from the current sources. Only the
// command itself writes to stdout.
import { bundleProject } from './bundle/bundle-project.ts';
import { bundleTargets } from './bundle/targets.ts';
import { inProject, projectRoot } from './runtime/project-root.ts';
import { reportFailure } from './runtime/report-failure.ts';
import { runInTerminal } from './runtime/run-command.ts';

try {
  await bundleProject(projectRoot, bundleTargets, () => undefined);
  process.exitCode = await runInTerminal(
    process.execPath,
    [inProject('dist', 'cli', 'cli.js'), ...process.argv.slice(2)],
    {
      // npm runs scripts in the project's folder; file arguments are meant from where the user stands.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: {
        ...process.env,
        // A command that needs Chromium asks this script, run with --json, how to start it.
        CAIRN_ELECTRON_LOOKUP: inProject('build', 'runtime', 'electron-path.ts'),
      },
    },
  );
} catch (error) {
  reportFailure(error);
}
