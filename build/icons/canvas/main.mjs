// An empty page whose canvas draws the icon; driven by render-icons.ts.
import { app, BrowserWindow } from 'electron';

app
  .whenReady()
  .then(() => new BrowserWindow({ show: false }).loadURL('data:text/html,<title>canvas</title>'));
