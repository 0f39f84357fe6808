import type { Channel, InputOf, MessageName, MessageOf, OutputOf } from './contract.ts';
import type { Reply } from './request.ts';

/** All that the page can reach outside itself: `window.cairn`. */
export interface CairnBridge {
  request<C extends Channel>(channel: C, input: InputOf<C>): Promise<Reply<OutputOf<C>>>;
  /** Starts listening; call what it gives back to stop. */
  listen<M extends MessageName>(name: M, handle: (message: MessageOf<M>) => void): () => void;
}
