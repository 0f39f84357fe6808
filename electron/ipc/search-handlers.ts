import { findEverywhere } from '../../db/search/find.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** Finding records in all plans. */
export function searchHandlers({ session }: HandlerContext): HandlersOf<'search'> {
  return { 'search:find': async ({ text }) => findEverywhere(await session.store(), text) };
}
