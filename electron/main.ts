import path from 'node:path';
import { app } from 'electron';
import { appPlaces } from './app-places.ts';
import { secureProcess } from './app-session.ts';
import { openLog } from './log.ts';
import { startApp } from './start-app.ts';
import { startOptions } from './start-options.ts';

const options = startOptions(process.argv.slice(1));
const places = appPlaces(path.join(import.meta.dirname, '..'), options.dataDirectory);
if (places.profile !== null) app.setPath('userData', places.profile);
const log = openLog(path.join(app.getPath('userData'), 'logs'), () => new Date());

secureProcess(places.renderer, () => log);
startApp(places, log).catch((error: unknown) => {
  log.error('start', error);
  app.exit(1);
});
