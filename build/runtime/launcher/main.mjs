// Stands at resources/app of the fallback runtime, which has no default_app.asar of its own:
// starts the app whose folder is the first argument without a dash, as `electron path/to/app` does.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const manifestFile = folder === undefined ? undefined : path.resolve(folder, 'package.json');

if (manifestFile === undefined || !existsSync(manifestFile)) {
  process.stderr.write('Say which app to start: electron path/to/app (a folder with a package.json).\n');
  app.exit(2);
} else {
  const appFolder = path.dirname(manifestFile);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setDesktopName(`${manifest.name}.desktop`);
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  app.setAppPath(appFolder);
  await import(pathToFileURL(path.resolve(appFolder, manifest.main)).href);
}
