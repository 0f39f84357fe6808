import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** The store as a whole: how it came up, and its backups. */
export function storeHandlers({ session }: HandlerContext): HandlersOf<'store'> {
  return {
    'store:status': async () => ({ recovery: (await session.opened()).recovery }),
    'store:backups': () => [],
    'store:back-up-now': () => {
      throw new Error('pending');
    },
    'store:restore': () => undefined,
  };
}
