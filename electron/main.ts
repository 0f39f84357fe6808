import path from 'node:path';
import { app } from 'electron';
import { appPlaces } from './app-places.ts';
import { secureProcess, takeTemporaryProfile } from './app-session.ts';
import { openLog } from './log.ts';
import { renderPdf } from './render-pdf.ts';
import { startApp } from './start-app.ts';
import { startOptions } from './start-options.ts';

const { mode, dataDirectory } = startOptions(process.argv.slice(1));
const places = appPlaces(path.join(import.meta.dirname, '..'), dataDirectory);
if (mode.kind !== 'window') takeTemporaryProfile();
else if (places.profile !== null) app.setPath('userData', places.profile);

const log = openLog(path.join(app.getPath('userData'), 'logs'), () => new Date());
secureProcess(places.renderer, log);
start().catch((error: unknown) => {
  log.error('start', error);
  app.exit(1);
});

// What only one kind of start needs is loaded only there.
async function start(): Promise<void> {
  if (mode.kind === 'window') return startApp(places, log, renderPdf);
  if (mode.kind === 'command') {
    const { startCommand } = await import('./start-command.ts');
    return startCommand(mode.arguments, renderPdf);
  }
  const { startDemonstration } = await import('./start-demonstration.ts');
  return startDemonstration(places, mode.outputDirectory, log, renderPdf);
}
