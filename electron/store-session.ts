import { closeStore, type OpenedStore, openStore } from '../db/open-store.ts';
import type { Clock, Store, StoreLocation } from '../db/store.ts';

/** The store as the running app holds it. */
export type StoreSession = {
  /** The open store with what had to be done to open it; waits while it is being opened, throws why it was not. */
  opened(): Promise<OpenedStore>;
  /** The open store alone. */
  store(): Promise<Store>;
  /** Closes the store if it is open; nothing may use it afterwards. */
  close(): void;
};

/** Starts opening the store. Nothing is thrown here: whoever asks for the store gets the reason. */
export function openStoreSession(location: StoreLocation, clock: Clock): StoreSession {
  let open: Store | null = null;
  const opening = openStore(location, clock).then((opened) => {
    open = opened.store;
    return opened;
  });
  return {
    opened: () => opening,
    store: async () => (await opening).store,
    close: () => {
      if (open !== null) closeStore(open);
      open = null;
    },
  };
}
