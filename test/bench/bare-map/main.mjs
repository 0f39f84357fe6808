// A window with Cytoscape and nothing else; the bench hands it what to draw.
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env.BENCH_PROFILE);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  return window.loadFile(path.join(import.meta.dirname, 'index.html'));
});
