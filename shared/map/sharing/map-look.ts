import { z } from 'zod';
import { CalendarDate, Id } from '../../model/field.ts';
import { stances } from '../../model/records/stakeholder.ts';
import { circleSizes } from '../circle-size.ts';
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
  /** What the size of a circle says in the Influence lens; the usual one when null. */
  sizeBy: z.enum(circleSizes).nullable(),
  /** Whom to keep in view; everybody else stays as a ghost. */
  filter: z.strictObject({
    text: z.string().max(longestFilter),
    stances: z.array(z.enum(stances)).readonly(),
    isKeyPlayersOnly: z.boolean(),
    unitName: z.string(),
  }),
  /** Units drawn as one box. */
  foldedUnitIds: z.array(Id).readonly(),
  /** What is drawn over the map: one of the best ways in to a person, by its place among them, or what breaks when they leave. */
  reading: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('way'),
        personId: Id,
        /** Only ways from this one of us; anyone when null. */
        teamMemberId: Id.nullable(),
        index: z.int().min(0),
      }),
      z.strictObject({ kind: z.literal('loss'), personId: Id }),
    ])
    .nullable(),
});
export type MapLook = z.infer<typeof MapLook>;

/** Nothing chosen: what the map shows when it is opened. */
export const usualLook: MapLook = {
  decisionId: null,
  asOf: null,
  since: null,
  sizeBy: null,
  filter: noFilter,
  foldedUnitIds: [],
  reading: null,
};
