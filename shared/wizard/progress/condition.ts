/** One line of a step's "done when" list. */
export type Condition = {
  text: string;
  /** How far it is met, 0 to 1. */
  share: number;
};

/** A condition that is met or not. */
export function met(text: string, isMet: boolean): Condition {
  return { text, share: isMet ? 1 : 0 };
}

/** A condition that asks for a number of things; more than enough is enough. */
export function enough(text: string, have: number, wanted: number): Condition {
  return { text, share: Math.min(1, have / wanted) };
}

/** A condition that every record of a kind has to meet; without any record it is not met at all. */
export function every<R>(text: string, records: readonly R[], isMet: (record: R) => boolean): Condition {
  return { text, share: records.length === 0 ? 0 : records.filter(isMet).length / records.length };
}

/** Like `every`, but met when there is no record it could fail on, provided that the work has begun. */
export function noneLacking<R>(
  text: string,
  hasBegun: boolean,
  records: readonly R[],
  isMet: (record: R) => boolean,
): Condition {
  if (records.length === 0) return met(text, hasBegun);
  return every(text, records, isMet);
}
