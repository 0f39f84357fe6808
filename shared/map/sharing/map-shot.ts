import { type Audience, forAudience } from '../../model/audience.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { MapLens } from '../../model/records/stakeholder.ts';
import { capitalized } from '../../text/lists.ts';
import { foldableUnits, foldingLenses, withFoldedUnits } from '../fold-units.ts';
import { boxAround } from '../geometry.ts';
import { ghostsOf, type MapFilter } from '../map-filter.ts';
import { type MapScene, mapScene } from '../map-scene.ts';
import { type DrawnReading, readingExtent } from '../picture/reading-markup.ts';
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
  const foldable = foldingLenses.has(lens) ? foldableUnits(visible) : new Set<Id>();
  const folded = new Set(look.foldedUnitIds.filter((id) => foldable.has(id)));
  const asOf = look.asOf === null || look.asOf > today ? today : look.asOf;
  const since = lens === 'perception' ? (look.since ?? usualSince(visible, today)) : null;
  const { decisionId, filter } = look;
  const options = { lens, audience, today, decisionId, asOf, since, sizeBy: look.sizeBy };
  const scene = mapScene(withFoldedUnits(visible, folded), options);
  const ghostIds = ghostsOf(scene, filter);
  const reading = lookReading(visible, look, today);
  const words = shotWords(visible, { scene, filter, ghostIds, folded, asOf, since });
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
function lookFor(audience: Audience, look: MapLook): MapLook {
  if (audience === 'internal') return look;
  const filter: MapFilter = { ...look.filter, stances: [], isKeyPlayersOnly: false };
  return { ...usualLook, filter, foldedUnitIds: look.foldedUnitIds };
}
