import { z } from 'zod';

export const colorSchemes = ['auto', 'light', 'dark'] as const;

/** What the app remembers about its user; never plan content. Needs no model: a start reads it first of all. */
export const Settings = z.strictObject({
  userName: z.string().max(300),
  colorScheme: z.enum(colorSchemes),
  isCoachOpen: z.boolean(),
  pageSize: z.enum(['A4', 'Letter']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** How many key accounts one account manager should have at most (METHOD R21). */
  accountsPerManager: z.int().min(1).max(50),
  /** The ids of the units that are folded on the map of each plan, by the plan's id. */
  foldedUnits: z.record(z.string().max(60), z.array(z.string().max(60)).readonly()),
});
export type Settings = z.infer<typeof Settings>;
