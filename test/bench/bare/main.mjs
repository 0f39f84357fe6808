// The least that a window can be: no preload, no protocol, no data.
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env.BENCH_PROFILE);
// Not awaited: Electron gets ready only when this module has been run.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  return window.loadFile(path.join(import.meta.dirname, 'index.html'));
});
