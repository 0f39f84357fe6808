import { z } from 'zod';
import { CalendarDate, Id } from '../../model/field.ts';
import { stances } from '../../model/records/stakeholder.ts';
import { noFilter } from '../map-filter.ts';

/** Keeps a request small; nobody types more into the field of a filter. */
const longestFilter = 500;

/** What is chosen on the map beside the lens: all that makes a file show what the screen shows. */
export const MapLook = z.strictObject({
  /** Which decision the decision center shows; the first open one when null. */
  decisionId: Id.nullable(),
  /** The day for which perception is shown; today when null. */
  asOf: CalendarDate.nullable(),
  /** The day since which movement is shown; the usual one when null. */
  since: CalendarDate.nullable(),
  /** Whom to keep in view; everybody else stays as a ghost. */
  filter: z.strictObject({
    text: z.string().max(longestFilter),
    stances: z.array(z.enum(stances)).readonly(),
    isKeyPlayersOnly: z.boolean(),
    unitName: z.string(),
  }),
  /** Units drawn as one box, where the lens has units. */
  foldedUnitIds: z.array(Id).readonly(),
});
export type MapLook = z.infer<typeof MapLook>;

/** Nothing chosen: what the map shows when it is opened. */
export const usualLook: MapLook = {
  decisionId: null,
  asOf: null,
  since: null,
  filter: noFilter,
  foldedUnitIds: [],
};
