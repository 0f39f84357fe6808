import type { z } from 'zod';

/** What a collection is. */
export interface CollectionDefinition<S extends z.ZodObject> {
  /** The SQLite table. */
  table: string;
  /** What one record is called on screen. */
  noun: string;
  schema: S;
  /** Whether the record as a whole stays in the house; absent means that its fields decide. */
  isInternal?: (record: z.infer<S>) => boolean;
  /**
   * Whether a record may no longer hold when it is carried over into the plan of the next period (METHOD R75):
   * it describes the customer, or how we stand there, as of now. Absent for what cannot go stale: what we are
   * going to do ourselves, what is dated and stays true of its day, and how we judge and work.
   */
  goesStale?: (record: z.infer<S>) => boolean;
  /** A rule that spans fields: what is wrong with the record, or null. */
  problem?: (record: z.infer<S>) => string | null;
}

/** Keeps the exact type of a definition while it is checked. */
export const collection = <S extends z.ZodObject>(definition: CollectionDefinition<S>) => definition;
