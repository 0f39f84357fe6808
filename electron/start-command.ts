import { app } from 'electron';
import { processEnvironment, type RenderMap, type RenderPdf } from './cli/environment.ts';
import { runForCaller } from './cli/outcome.ts';
import { runCommand } from './cli/run-command.ts';

/** Runs one command of the command line where there is a Chromium, without a window that anybody sees. */
export async function startCommand(
  programArguments: readonly string[],
  renderers: { renderPdf: RenderPdf; renderMap: RenderMap },
): Promise<void> {
  // A hidden window that closes must not end the command.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  app.dock?.hide();
  const environment = { ...processEnvironment(app.getAppPath()), ...renderers };
  app.exit(await runForCaller(environment, (surroundings) => runCommand(programArguments, surroundings)));
}
