import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { RelationshipLevel, Stance } from '../../model/records/stakeholder.ts';
import { keyPlayers } from '../key-players.ts';
import {
  type Perception,
  type PerceptionMovement,
  perceptionHistory,
  perceptionMovement,
} from '../perception-history.ts';
import { levelNumber } from '../relationship-gap.ts';
import { personName } from '../stakeholders.ts';

/** How a key player sees us, how they should, and how that came to be. */
export type PerceptionTarget = {
  personId: Id;
  stakeholderId: Id;
  name: string;
  stance: Stance;
  current: RelationshipLevel | null;
  desired: RelationshipLevel | null;
  /** Rungs still to climb, 0 at or above the target; null where one end is unknown. */
  gap: number | null;
  history: Perception[];
  /** Since the plan began; null without two readings. */
  movement: PerceptionMovement | null;
};

/**
 * Every key player with the target for how they see us (METHOD R46), the widest gap first, those without a target last.
 * `since` is the day movement counts from, as a rule the start of the plan.
 */
export function perceptionTargets(plan: Plan, since: CalendarDate): PerceptionTarget[] {
  return keyPlayers(plan)
    .map((player) => {
      const { id, personId, stance, perceptionCurrent: current, perceptionDesired: desired } = player;
      const isKnown = current !== null && desired !== null;
      return {
        personId,
        stakeholderId: id,
        name: personName(plan, personId),
        stance,
        current,
        desired,
        gap: isKnown ? Math.max(0, levelNumber(desired) - levelNumber(current)) : null,
        history: perceptionHistory(plan, personId),
        movement: perceptionMovement(plan, personId, since),
      };
    })
    .sort((a, b) => (b.gap ?? -1) - (a.gap ?? -1));
}
