import path from 'node:path';
import { onTestFinished } from 'vitest';
import { allHandlers } from '../../../../electron/ipc/all-handlers.ts';
import type { HandlerContext } from '../../../../electron/ipc/context.ts';
import { type RequestDoor, registerHandlers } from '../../../../electron/ipc/register.ts';
import type { SenderFrame } from '../../../../electron/ipc/trusted-sender.ts';
import type { Log } from '../../../../electron/log.ts';
import { openSettings } from '../../../../electron/settings.ts';
import { openStoreSession } from '../../../../electron/store-session.ts';
import type { Channel, InputOf, OutputOf } from '../../../../shared/ipc/contract.ts';
import type { Reply } from '../../../../shared/ipc/request.ts';
import { temporaryLocation, tickingClock } from '../../db/test-store.ts';
import { countedIds } from '../../shared/model/test-ids.ts';

export const ownPage: SenderFrame = { origin: 'app://cairn', url: 'app://cairn/index.html', parent: null };

/** A log that keeps what it is told. */
export function listeningLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (event) => void lines.push(event),
    warn: (event) => void lines.push(event),
    error: (where) => void lines.push(where),
  };
}

/** Requests go through a map in place of Electron; everything behind it is the app's own. */
export function openDoor(): RequestDoor & {
  send(channel: string, input: unknown, from?: SenderFrame | null): Promise<Reply<unknown>>;
} {
  const listeners = new Map<string, Parameters<RequestDoor['handle']>[1]>();
  return {
    handle: (channel, listener) => void listeners.set(channel, listener),
    send: async (channel, input, from = ownPage) => {
      const listener = listeners.get(channel);
      if (listener === undefined) throw new Error(`Nobody listens to ${channel}`);
      // registerHandlers answers nothing but replies.
      return (await listener({ senderFrame: from }, input)) as Reply<unknown>;
    },
  };
}

/** The whole main process but Electron: settings, store, handlers, with a desktop that always cancels. */
export function startTestApp(changed: Partial<HandlerContext> = {}) {
  const location = temporaryLocation();
  const clock = tickingClock();
  const log = listeningLog();
  const session = openStoreSession({ location, clock, repeat: () => () => undefined, log });
  onTestFinished(() => session.close());
  const context: HandlerContext = {
    session,
    settings: openSettings(path.join(path.dirname(location.dataDirectory), 'settings.json'), log),
    clock,
    newId: countedIds(),
    desktop: { chooseFile: async () => null, chooseTarget: async () => null, reveal: () => undefined },
    log,
    send: () => undefined,
    systemUserName: 'mia',
    information: {
      version: '1.2.3',
      electron: '45.0.0',
      chromium: '150',
      node: '24',
      platform: 'linux',
      dataDirectory: location.dataDirectory,
      backupDirectory: location.backupDirectory,
    },
    renderPdf: async () => new Uint8Array(),
    renderMap: async () => new Uint8Array(),
    licenses: async () => 'MIT',
    followColorScheme: () => undefined,
    ...changed,
  };
  const door = openDoor();
  registerHandlers(door, allHandlers(context), log);
  const ask = async <C extends Channel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> => {
    const reply = await door.send(channel, input);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    // The reply was parsed by the output schema of this channel.
    return reply.value as OutputOf<C>;
  };
  return { ask, door, context, location, log };
}
