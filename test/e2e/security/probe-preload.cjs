// Stands in for our preload in a second window with the same preferences, and says how it is kept.
const { contextBridge } = require('electron');

const probe = { isSandboxed: process.sandboxed === true, isIsolated: process.contextIsolated === true };
if (process.contextIsolated) contextBridge.exposeInMainWorld('probe', probe);
else window.probe = probe;
