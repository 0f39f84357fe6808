import { dialog, shell } from 'electron';
import type { Log } from '../log.ts';
import { openExternalLink } from './external-link.ts';

/** Opens links in the system's browser after a question; a failure is logged and changes nothing. */
export function linkOpener(log: Log): (address: string) => void {
  const opener = {
    confirm: async (address: string) => {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        title: 'Cairn',
        message: 'Open this outside Cairn?',
        detail: address,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
      });
      return response === 0;
    },
    open: (address: string) => shell.openExternal(address),
  };
  return (address) => {
    openExternalLink(address, opener).catch((error: unknown) => log.error('external link', error));
  };
}
