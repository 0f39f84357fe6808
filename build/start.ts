// npm start [-- arguments of the app]: brings everything up to date and opens the app; without a
// display it writes the sample plan as PDF and screenshots instead.
import { bundleProject } from './bundle/bundle-project.ts';
import { hasDisplay, openDisplay } from './runtime/display.ts';
import { findElectron } from './runtime/find-electron.ts';
import { electronEnvironment, quietChromium, sandboxArguments } from './runtime/launch-options.ts';
import { say } from './runtime/progress.ts';
import { inProject, projectRoot } from './runtime/project-root.ts';
import { reportFailure } from './runtime/report-failure.ts';
import { runInTerminal } from './runtime/run-command.ts';
import { sandboxAdvice } from './runtime/sandbox-advice.ts';

try {
  await bundleProject(projectRoot);
  const runtime = await findElectron();
  const advice = sandboxAdvice(runtime.folder);
  if (advice !== undefined) say(advice);

  const isHeadless = !hasDisplay();
  if (isHeadless)
    say(
      'There is no display here, so no window opens: the sample plan is written to out/ as a PDF and screenshots.',
    );
  const display = await openDisplay();
  const demo = isHeadless ? [...quietChromium, '--headless-demo', '--out', inProject('out')] : [];
  try {
    process.exitCode = await runInTerminal(
      runtime.executable,
      [...sandboxArguments(), projectRoot, ...demo, ...process.argv.slice(2)],
      { cwd: projectRoot, env: { ...electronEnvironment(runtime), ...display.environment } },
    );
  } finally {
    display.close();
  }
} catch (error) {
  reportFailure(error);
}
