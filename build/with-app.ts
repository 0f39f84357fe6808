// node build/with-app.ts script.ts [arguments]: runs a script that drives the app, after making
// sure that there is a bundle, an Electron and a display. The script gets both from the
// environment and build/runtime/launch-options.ts.
import { bundleProject } from './bundle/bundle-project.ts';
import { openDisplay } from './runtime/display.ts';
import { findElectron } from './runtime/find-electron.ts';
import { projectRoot } from './runtime/project-root.ts';
import { reportFailure } from './runtime/report-failure.ts';
import { runInTerminal } from './runtime/run-command.ts';
import { ensureSystemPackages } from './runtime/system-packages.ts';

try {
  await bundleProject(projectRoot);
  await findElectron();
  await ensureSystemPackages(['tests']);
  const display = await openDisplay();
  try {
    process.exitCode = await runInTerminal(process.execPath, process.argv.slice(2), {
      cwd: projectRoot,
      env: { ...process.env, ...display.environment },
    });
  } finally {
    display.close();
  }
} catch (error) {
  reportFailure(error);
}
