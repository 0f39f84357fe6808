import type { Channel, MessageName, MessageOf, OutputOf, ParsedInputOf } from '../../shared/ipc/contract.ts';

/** What answers one request: gets parsed input, throws AppError for what the user can act on. */
export type Handler<C extends Channel> = (input: ParsedInputOf<C>) => OutputOf<C> | Promise<OutputOf<C>>;

/** One handler for every entry of the contract: a missing one does not compile. */
export type Handlers = { [C in Channel]: Handler<C> };

/** The handlers of one noun: those whose channel starts with it. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<Channel, `${Noun}:${string}`>>;

/** Tells the page something without being asked. */
export type SendMessage = <M extends MessageName>(name: M, message: MessageOf<M>) => void;
