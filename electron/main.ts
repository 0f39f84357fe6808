import path from 'node:path';
import { app } from 'electron';
import { appPlaces } from './app-places.ts';
import { secureProcess } from './app-session.ts';
import { endOnFailure } from './failures.ts';
import { openLog } from './log.ts';
import { mapRenderer, pdfRenderer } from './render-pdf.ts';
import { openSettings } from './settings.ts';
import { startApp } from './start-app.ts';
import { startOptions } from './start-options.ts';

// An installed app runs its own code only (its fuses see to the rest); a binding to use instead is for development.
if (app.isPackaged) delete process.env.CAIRN_SQLITE_BINDING;

const { mode, dataDirectory } = startOptions(process.argv.slice(1));
const places = appPlaces(path.join(import.meta.dirname, '..'), dataDirectory);
const profile = places.profile ?? app.getPath('userData');
// What runs beside the app must not share Chromium's files with it.
app.setPath('userData', mode.kind === 'window' ? profile : path.join(profile, 'without-window'));

const log = openLog(path.join(app.getPath('userData'), 'logs'), () => new Date());
const settings = openSettings(path.join(profile, 'settings.json'), log);

secureProcess(places.renderer, log);
start().catch((error: unknown) => {
  log.error('start', error);
  // Whoever looks at a terminal has no log at hand.
  if (mode.kind !== 'window') process.stderr.write(`Cairn stopped: ${String(error)}\n`);
  app.exit(1);
});

// What only one kind of start needs is loaded only there.
async function start(): Promise<void> {
  if (mode.kind === 'window') return startApp(places, log, settings);
  endOnFailure(log);
  if (mode.kind === 'command') {
    const { startCommand } = await import('./start-command.ts');
    return startCommand(mode.arguments, {
      renderPdf: pdfRenderer(places, settings),
      renderMap: mapRenderer(places, settings),
    });
  }
  const { startDemonstration } = await import('./start-demonstration.ts');
  return startDemonstration(places, mode.outputDirectory, log);
}
