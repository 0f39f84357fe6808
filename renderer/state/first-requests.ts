import { request } from './bridge.ts';

/**
 * What the first picture shows, imported before everything else: the main process answers while the code that
 * draws is still being read. The first to ask gets that answer, the others one of their own.
 */
function askAtOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let early: Promise<T> | null = ask();
  // Whoever takes the answer hears of a failure; until then nobody has missed it.
  early.catch(() => undefined);
  return () => {
    const answer = early ?? ask();
    early = null;
    return answer;
  };
}

export const readSettings = askAtOnce(() => request('settings:read', undefined));
export const listPlans = askAtOnce(() => request('portfolio:list', undefined));
