import { prepared } from '../../db/prepared.ts';
import { framesOf } from '../error-description.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** About the app itself. */
export function appHandlers(context: HandlerContext): HandlersOf<'app'> {
  return {
    'app:information': async () => ({ ...context.information, sqlite: await sqliteVersion(context) }),
    'app:licenses': context.licenses,
    // Only stack frames are kept, so that a page which reports too much still leaks nothing into the log.
    'app:report-error': ({ name, where }) =>
      context.log.warn('error in a view', {
        name: /^\w{1,80}$/.test(name) ? name : 'Error',
        frames: framesOf(where).join(' < '),
      }),
  };
}

async function sqliteVersion({ session }: HandlerContext): Promise<string> {
  const { database } = await session.store();
  return String(prepared(database, 'SELECT sqlite_version()').pluck().get());
}
