import { isSameValue } from '../../shared/model/editing.ts';

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/**
 * Whether a row was given what it has already drawn, for `memo`: the same record, or a reading that was worked out
 * anew and says the same. Functions and maps count as the same only where they are the very same.
 */
export function haveSameProps<P extends object>(before: P, now: P): boolean {
  const earlier = new Map(Object.entries(before));
  const entries = Object.entries(now);
  return (
    entries.length === earlier.size &&
    entries.every(([name, value]) => {
      const other: unknown = earlier.get(name);
      return Object.is(other, value) || (isPlain(other) && isPlain(value) && isSameValue(other, value));
    })
  );
}
