import type { MapScene } from '../../../../shared/map/map-scene.ts';
import {
  personCandidates,
  type SeatCandidate,
  seatCandidates,
} from '../../../../shared/method/decision/seat-candidates.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import {
  type EmptySeat,
  type SeatFilling,
  seatPersonChanges,
  seatTypedChanges,
} from '../../../../shared/quick-add/decision/fill-seat.ts';
import {
  fillGapChanges,
  fillGapTypedChanges,
  type Gap,
} from '../../../../shared/quick-add/organization/fill-gap.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';

/** Who takes an empty place: somebody of the plan, or somebody who is typed. */
export type Seated = { personId: Id } | { text: string };

/** What is behind an empty place of the picture: a seat in a decision, or a gap in the organization. */
export type Opening = ({ kind: 'seat' } & EmptySeat) | ({ kind: 'gap' } & Gap);

/** What is behind an empty place of the picture; null where there is no decision yet, or the place is gone. */
export function openingOf(scene: MapScene | null, chairId: Id): Opening | null {
  const fixture = scene?.fixtures.find(({ id }) => id === chairId);
  const decisionId = scene?.decisionId ?? null;
  if (fixture?.gap !== undefined) return { kind: 'gap', ...fixture.gap };
  if (fixture?.seat === undefined || decisionId === null) return null;
  return { kind: 'seat', decisionId, ...fixture.seat };
}

/** Puts somebody there. Throws what the plan refuses. */
export function fillingOf(plan: Plan, opening: Opening, who: Seated, today: CalendarDate): SeatFilling {
  if (opening.kind === 'seat')
    return 'personId' in who
      ? seatPersonChanges(plan, opening, who.personId, newId)
      : seatTypedChanges(plan, opening, who.text, today, newId);
  return 'personId' in who
    ? fillGapChanges(plan, opening, who.personId, newId)
    : fillGapTypedChanges(plan, opening, who.text, today, newId);
}

/** Who could take it, the likeliest first. */
export const candidatesFor = (plan: Plan, opening: Opening, typed: string): SeatCandidate[] =>
  opening.kind === 'seat'
    ? seatCandidates(plan, opening.decisionId, opening.role, typed)
    : personCandidates(plan, typed);

/** What is asked of whom fills it: in short, and for who does not see where. */
export function questionFor(plan: Plan, opening: Opening): { short: string; whole: string } {
  if (opening.kind === 'seat') {
    const short = `Who is the ${buyingRoleLabels[opening.role].toLowerCase()}`;
    const title = plan.decisionCenters[opening.decisionId]?.title ?? '';
    return { short: `${short}?`, whole: `${short} of ${title}?` };
  }
  const vacancy = opening.vacancyId === null ? undefined : plan.vacancies[opening.vacancyId];
  const unit = opening.unitId === null ? undefined : plan.businessUnits[opening.unitId];
  const short =
    vacancy === undefined ? `Who works in ${unit?.name ?? 'this unit'}?` : `Who is the new ${vacancy.title}?`;
  return { short, whole: short };
}
