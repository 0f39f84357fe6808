import { type Audience, forAudience } from '../../model/audience.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { MapLens } from '../../model/records/stakeholder.ts';
import { capitalized } from '../../text/lists.ts';
import { foldableUnits } from '../folding/fold-units.ts';
import { boxAround } from '../geometry.ts';
import { ghostsOf, type MapFilter, notYet } from '../map-filter.ts';
import { type MapScene, mapScene } from '../map-scene.ts';
import { type DrawnReading, readingExtent } from '../picture/reading-markup.ts';
import { mapOn } from '../time/map-on.ts';
import type { PlanPast } from '../time/plan-past.ts';
import { usualSince } from '../time/time-line.ts';
import { lookReading } from './look-reading.ts';
import { type MapLook, usualLook } from './map-look.ts';
import { shotWords } from './shot-words.ts';

/** A picture of the map as somebody looks at it. */
export type MapShot = {
  scene: MapScene;
  /** What was chosen beside the lens, in words; '' where nothing was. */
  subtitle: string;
  /** Who stays as a ghost. */
  ghostIds: ReadonlySet<Id>;
  /** What is drawn over the map. */
  reading: DrawnReading | null;
};

export type ShotOptions = {
  lens: MapLens;
  audience: Audience;
  today: CalendarDate;
  look?: MapLook;
  /** What is kept of the plan's past; without it only readings and dates tell of an earlier day. */
  past?: PlanPast | null;
};

/** A scene with nothing chosen. */
export const plainShot = (scene: MapScene): MapShot => ({
  scene,
  subtitle: '',
  ghostIds: new Set(),
  reading: null,
});

/**
 * The whole map as it is looked at, for colleagues or for customers. For customers all of it, which units are folded
 * and whom a filter keeps included, is worked out from the redacted plan, and what asks for more is left aside.
 */
export function mapShot(plan: Plan, { audience, today, ...wanted }: ShotOptions): MapShot {
  const lens = audience === 'customer' ? 'organization' : wanted.lens;
  const look = lookFor(audience, wanted.look ?? usualLook);
  const visible = forAudience(plan, audience);
  const asOf = look.asOf === null || look.asOf > today ? today : look.asOf;
  const since = lens === 'perception' ? (look.since ?? usualSince(visible, today)) : null;
  const { decisionId, filter, sizeBy } = look;
  const { past = null } = wanted;
  const on = mapOn(visible, { lens, audience, today, decisionId, asOf, since, sizeBy, past });
  const foldable = foldableUnits(on.plan, audience);
  const folded = new Set(look.foldedUnitIds.filter((id) => foldable.has(id)));
  // The date of a picture is the day on which it was made, whatever day it shows.
  const scene = { ...mapScene(on.plan, { ...on.options, folded }), today };
  const left = ghostsOf(scene, filter);
  const ghostIds = new Set([...left, ...notYet(scene)]);
  const reading = lookReading(visible, look, today);
  const words = shotWords(on.plan, { scene, filter, folded, asOf, since, basis: on.basis });
  const subtitle = capitalized([words, reading?.words ?? ''].filter((part) => part !== '').join(' · '));
  const drawn = reading?.drawn ?? null;
  return { scene: withRoomFor(scene, drawn), subtitle, ghostIds, reading: drawn };
}

/** The name of who of us starts can stand beyond the people. */
function withRoomFor(scene: MapScene, reading: DrawnReading | null): MapScene {
  const extent = reading === null ? null : readingExtent(scene, reading);
  return extent === null ? scene : { ...scene, bounds: boxAround([scene.bounds, extent]) };
}

/** What of a look customers may get: names, titles and units are shareable, what we think of people is not. */
export function lookFor(audience: Audience, look: MapLook): MapLook {
  if (audience === 'internal') return look;
  const filter: MapFilter = { ...look.filter, stances: [], isKeyPlayersOnly: false };
  return { ...usualLook, filter, foldedUnitIds: look.foldedUnitIds };
}
