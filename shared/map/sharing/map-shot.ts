import { type Audience, forAudience } from '../../model/audience.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { MapLens } from '../../model/records/stakeholder.ts';
import { foldableUnits, foldingLenses, withFoldedUnits } from '../fold-units.ts';
import { usualSince } from '../lens/perception-days.ts';
import { ghostsOf, type MapFilter } from '../map-filter.ts';
import { type MapScene, mapScene } from '../map-scene.ts';
import { type MapLook, usualLook } from './map-look.ts';
import { shotWords } from './shot-words.ts';

/** A picture of the map as somebody looks at it. */
export type MapShot = {
  scene: MapScene;
  /** What was chosen beside the lens, in words; '' where nothing was. */
  subtitle: string;
  /** Who stays as a ghost. */
  ghostIds: ReadonlySet<Id>;
};

export type ShotOptions = {
  lens: MapLens;
  audience: Audience;
  today: CalendarDate;
  look?: MapLook;
};

/** A scene with nothing chosen. */
export const plainShot = (scene: MapScene): MapShot => ({ scene, subtitle: '', ghostIds: new Set() });

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
  const options = { lens, audience, today, decisionId, asOf, since };
  const scene = mapScene(withFoldedUnits(visible, folded), options);
  const ghostIds = ghostsOf(scene, filter);
  const subtitle = shotWords(visible, { scene, filter, ghostIds, folded, asOf, since });
  return { scene, subtitle, ghostIds };
}

/** What of a look customers may get: names, titles and units are shareable, what we think of people is not. */
function lookFor(audience: Audience, look: MapLook): MapLook {
  if (audience === 'internal') return look;
  const filter: MapFilter = { ...look.filter, stances: [], isKeyPlayersOnly: false };
  return { ...usualLook, filter, foldedUnitIds: look.foldedUnitIds };
}
