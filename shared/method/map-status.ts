import type { Plan } from '../model/plan.ts';
import type { Stakeholder } from '../model/records/stakeholder.ts';
import { isKeyPlayer } from './key-players.ts';
import { isSupportive } from './stakeholders.ts';

export type MapStatus = 0 | 1 | 2 | 3;

/**
 * How far the map of people has come: 0 empty, 1 people but no key player, 2 key players but none of them
 * supportive, 3 at least one supportive key player.
 *
 * Source  METHOD 3.13 [AL16]
 */
function mapStatusOf(peopleCount: number, stakeholders: readonly Stakeholder[]): MapStatus {
  const players = stakeholders.filter((stakeholder) => isKeyPlayer(stakeholder));
  if (players.some((player) => isSupportive(player))) return 3;
  if (players.length > 0) return 2;
  return peopleCount > 0 ? 1 : 0;
}

/** The map status of a plan. */
export function mapStatus(plan: Plan): MapStatus {
  return mapStatusOf(Object.keys(plan.people).length, Object.values(plan.stakeholders));
}
