import type { CairnBridge } from '../../shared/ipc/bridge.ts';
import type { Channel, InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import { AppError } from '../../shared/model/errors.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly cairn: CairnBridge;
  }
}

/** Asks the main process; throws an AppError whose message can be shown as it is. */
export async function request<C extends Channel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
  const reply = await window.cairn.request(channel, input);
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.message);
  return reply.value;
}

export const listen: CairnBridge['listen'] = (name, handle) => window.cairn.listen(name, handle);

/** What to tell the user about a failure: our own sentences as they are, anything else as unexpected. */
export function sentenceOf(error: unknown): string {
  return error instanceof AppError ? error.message : 'Something unexpected happened. What you saved is safe.';
}
