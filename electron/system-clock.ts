import type { Clock } from '../db/store.ts';

/** The clock on the wall; whoever needs the time is handed it. */
export const systemClock: Clock = { now: () => new Date() };
