import { contextBridge, ipcRenderer } from 'electron';
import {
  type MapSheet,
  type PrintBridge,
  type PrintDocument,
  printChannels,
} from '../../shared/ipc/print-bridge.ts';

/** The door of the page that becomes a PDF: it is given one document, and says when that is laid out. */
const bridge: PrintBridge = {
  document: async (): Promise<PrintDocument | MapSheet> => ipcRenderer.invoke(printChannels.document),
  ready: () => ipcRenderer.send(printChannels.ready),
  drawn: (png) => ipcRenderer.send(printChannels.drawn, png),
  failed: (reason) => ipcRenderer.send(printChannels.failed, reason),
};

contextBridge.exposeInMainWorld('cairnPrint', bridge);
