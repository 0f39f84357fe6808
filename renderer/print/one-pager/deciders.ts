import { contactDepths, isRealContact } from '../../../shared/method/contact-depth.ts';
import { hasFinalSay } from '../../../shared/method/executive/people-risks.ts';
import { keyPlayers } from '../../../shared/method/key-players.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { Coverage, Stakeholder } from '../../../shared/model/records/stakeholder.ts';

export type Decider = { person: Stakeholder; depth: Coverage; isReached: boolean };

/** Who decides or approves, the weightiest first; where nobody is known to, the key players. */
export function decidersOf(plan: Plan): Decider[] {
  const depths = contactDepths(plan);
  const withSay = listOf(plan, 'stakeholders').filter(hasFinalSay);
  const rank = ({ roles, influence }: Stakeholder): number =>
    (roles.includes('decider') ? 10 : 0) + (influence ?? 0);
  const people = withSay.length > 0 ? withSay.sort((a, b) => rank(b) - rank(a)) : keyPlayers(plan);
  return people.map((person) => {
    const depth = depths.get(person.personId) ?? 'unknown';
    return { person, depth, isReached: isRealContact(depth) };
  });
}
