import { contextBridge, ipcRenderer } from 'electron';
import { type PrintBridge, type PrintDocument, printChannels } from '../../shared/ipc/print-bridge.ts';

/** The door of the page that becomes a PDF: it is given one document, and says when that is laid out. */
const bridge: PrintBridge = {
  document: async (): Promise<PrintDocument> => ipcRenderer.invoke(printChannels.document),
  ready: () => ipcRenderer.send(printChannels.ready),
  failed: (reason) => ipcRenderer.send(printChannels.failed, reason),
};

contextBridge.exposeInMainWorld('cairnPrint', bridge);
