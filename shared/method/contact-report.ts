import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { Coverage, Stakeholder } from '../model/records/stakeholder.ts';
import { contactDepths, isRealContact } from './contact-depth.ts';
import { isKeyPlayer } from './key-players.ts';
import { isSupportive } from './stakeholders.ts';

const contactTypes = ['supportive', 'someCover', 'noCover', 'nonKeyPlayer'] as const;
export type ContactType = (typeof contactTypes)[number];

/**
 * The contact type of one person: a key player who champions or supports us is "supportive"; else a key player
 * with brief or deeper contact has "some cover", without has "no cover"; everybody else is no key player.
 *
 * Source  METHOD 3.5 [AL16]
 */
function contactTypeOf(stakeholder: Stakeholder, depth: Coverage): ContactType {
  if (!isKeyPlayer(stakeholder)) return 'nonKeyPlayer';
  if (isSupportive(stakeholder)) return 'supportive';
  return isRealContact(depth) ? 'someCover' : 'noCover';
}

export type ContactReport = {
  people: { personId: Id; name: string; type: ContactType }[];
  counts: Record<ContactType, number>;
};

/** The contact type of everyone on the map, and how many there are of each. */
export function contactReport(plan: Plan): ContactReport {
  const depths = contactDepths(plan);
  const people = listOf(plan, 'stakeholders').map((stakeholder) => ({
    personId: stakeholder.personId,
    name: plan.people[stakeholder.personId]?.name ?? '',
    type: contactTypeOf(stakeholder, depths.get(stakeholder.personId) ?? 'unknown'),
  }));
  const counts = { supportive: 0, someCover: 0, noCover: 0, nonKeyPlayer: 0 };
  for (const { type } of people) counts[type] += 1;
  return { people, counts };
}
