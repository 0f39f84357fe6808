import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { type MapSheet, type PrintDocument, printChannels } from '../../shared/ipc/print-bridge.ts';
import { isTrustedSender } from '../ipc/trusted-sender.ts';
import { pageAddress } from '../window/app-address.ts';
import { pagePreferences } from '../window/main-window.ts';

/** Longer than the largest plan takes on a slow machine; beyond it something is broken. */
const patienceMs = 120_000;

/**
 * Lays a document out in a window that nobody sees and gives it as PDF: tagged, with an outline, on the pages
 * its style sheet names. `preload` is the printed page's own. Throws when the page cannot be laid out.
 */
export function printDocument(document: PrintDocument | MapSheet, preload: string): Promise<Uint8Array> {
  return inHiddenWindow(document, preload, (contents) =>
    contents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

/** Lets the same hidden page draw a sheet and gives the picture as PNG. Throws when it cannot be drawn. */
export function drawPicture(sheet: MapSheet, preload: string): Promise<Uint8Array> {
  return inHiddenWindow(sheet, preload, (_contents, drawn) => {
    if (drawn === null) throw new Error('The page drew no picture');
    return Promise.resolve(drawn);
  });
}

async function inHiddenWindow(
  document: PrintDocument | MapSheet,
  preload: string,
  take: (contents: WebContents, drawn: Uint8Array | null) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences(preload) });
  try {
    const { webContents } = window;
    const layout = laidOut(webContents, document);
    const [drawn] = await Promise.all([layout, window.loadURL(pageAddress('print.html'))]);
    return await take(webContents, drawn);
  } finally {
    window.destroy();
  }
}

/** Answers the page's question for its document, and waits until it says that all is laid out, or gives a picture. */
function laidOut(contents: WebContents, document: PrintDocument | MapSheet): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The document took too long')), patienceMs);
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      outcome();
    };
    const requireOwnPage = (event: IpcMainEvent | IpcMainInvokeEvent) => {
      if (!isTrustedSender(event.senderFrame)) throw new Error('Only the printed page may ask');
    };
    contents.ipc.handle(printChannels.document, (event) => {
      requireOwnPage(event);
      return document;
    });
    contents.ipc.on(printChannels.ready, (event) => {
      requireOwnPage(event);
      settle(() => resolve(null));
    });
    contents.ipc.on(printChannels.drawn, (event, png: unknown) => {
      requireOwnPage(event);
      if (png instanceof Uint8Array) settle(() => resolve(png));
    });
    contents.ipc.on(printChannels.failed, (_event, reason: unknown) =>
      settle(() => reject(new Error(`The document cannot be laid out: ${String(reason)}`))),
    );
    contents.on('render-process-gone', (_event, { reason }) =>
      settle(() => reject(new Error(`The document's page ended: ${reason}`))),
    );
  });
}
