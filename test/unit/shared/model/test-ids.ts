import type { Id } from '../../../../shared/model/field.ts';
import type { IdSource } from '../../../../shared/model/record.ts';

/** The n-th of the ids that tests use. */
export function idNumber(n: number): Id {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** Ids that count up from the given number, so that a test can be repeated exactly. */
export function countedIds(start = 1): IdSource {
  let next = start;
  return () => idNumber(next++);
}
