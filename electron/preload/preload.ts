import { contextBridge, ipcRenderer } from 'electron';
import type { CairnBridge } from '../../shared/ipc/bridge.ts';
import { channels, messageNames } from './channels.ts';

const knownChannels: ReadonlySet<string> = new Set(channels);
const knownMessages: ReadonlySet<string> = new Set(messageNames);

/** The one door between the page and the main process: known names only, and never an Electron object. */
const bridge: CairnBridge = {
  request: async (channel, input) => {
    if (!knownChannels.has(channel)) throw new Error('There is no such request');
    return ipcRenderer.invoke(channel, input);
  },
  listen: (name, handle) => {
    if (!knownMessages.has(name)) throw new Error('There is no such message');
    const listener = (_event: unknown, message: Parameters<typeof handle>[0]) => handle(message);
    ipcRenderer.on(name, listener);
    return () => void ipcRenderer.removeListener(name, listener);
  },
};

contextBridge.exposeInMainWorld('cairn', bridge);
