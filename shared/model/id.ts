import { v7 } from 'uuid';
import type { IdSource } from './record.ts';

/** A new UUIDv7 from the clock and the system's randomness. */
export const newId: IdSource = () => v7();
