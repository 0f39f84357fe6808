import { ipcMain } from 'electron';
import { channels } from '../preload/channels.ts';
import type { RequestDoor } from './register.ts';

type Listener = Parameters<RequestDoor['handle']>[1];

/**
 * Takes the requests of the app's pages from now on. A page may ask before there is anybody to answer: its
 * request waits until the door is given a listener for it.
 */
export function answerPages(): RequestDoor {
  const expected = new Map<string, (listener: Listener) => void>();
  for (const channel of channels) {
    const listener = new Promise<Listener>((resolve) => expected.set(channel, resolve));
    ipcMain.handle(channel, async (event, input) => (await listener)(event, input));
  }
  return { handle: (channel, listener) => expected.get(channel)?.(listener) };
}
