import { type Channel, contract } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/request.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { Log } from '../log.ts';
import type { Handlers } from './handlers.ts';
import { isTrustedSender, type SenderFrame } from './trusted-sender.ts';

/** Where requests come in: Electron's ipcMain, or a map in tests. */
export type RequestDoor = {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: SenderFrame | null }, input: unknown) => Promise<unknown>,
  ): void;
};

const unexpected: Reply<never> = {
  ok: false,
  error: { code: 'UNEXPECTED', message: 'Something unexpected happened. What you saved is safe.' },
};

/**
 * Opens the door for every channel of the contract. Each request is checked and answered in one way: is the
 * sender our page, is the input as promised, run, is the output as promised, reply. No request is refused
 * silently, and no error reaches the page but as a reply.
 */
export function registerHandlers(door: RequestDoor, handlers: Handlers, log: Log): void {
  for (const channel of Object.keys(contract).filter(isChannel))
    door.handle(channel, async (event, input) => {
      if (!isTrustedSender(event.senderFrame)) {
        log.warn('request from a stranger', { channel });
        return refusal('NOT_ALLOWED', 'This page may not ask for that.');
      }
      return answer(channel, handlers, input, log);
    });
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name);
}

async function answer(
  channel: Channel,
  handlers: Handlers,
  input: unknown,
  log: Log,
): Promise<Reply<unknown>> {
  const parsed = contract[channel].input.safeParse(input);
  if (!parsed.success) {
    log.warn('request not understood', { channel });
    return refusal('INVALID_INPUT', 'This request is not complete.');
  }
  try {
    // The input was parsed by the schema of this very channel.
    const handler = handlers[channel] as (input: unknown) => unknown;
    return { ok: true, value: contract[channel].output.parse(await handler(parsed.data)) };
  } catch (error) {
    if (error instanceof AppError) return refusal(error.code, error.message);
    log.error(channel, error);
    return unexpected;
  }
}

function refusal(code: AppError['code'], message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}
