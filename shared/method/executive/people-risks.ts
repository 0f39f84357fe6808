import { listOf, type Plan } from '../../model/plan.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';
import { coverageGaps } from '../coverage-gaps.ts';
import { isKeyPlayer } from '../key-players.ts';
import { isOpposed, personName } from '../stakeholders.ts';
import { noteOf, type WeighedLine } from './executive-line.ts';

/** Whether somebody decides or approves. */
export const hasFinalSay = ({ roles }: Stakeholder): boolean =>
  roles.includes('decider') || roles.includes('approver');

/** Deciders against us, opponents among the key players, and those at the top whom nobody of us meets (METHOD R48). */
export function peopleRisks(plan: Plan): WeighedLine[] {
  return [...opposition(plan), ...outOfReach(plan)];
}

function opposition(plan: Plan): WeighedLine[] {
  return listOf(plan, 'stakeholders')
    .filter((person) => isOpposed(person) && (hasFinalSay(person) || isOpposingKeyPlayer(person)))
    .map((person) => ({
      id: person.personId,
      title: `${personName(plan, person.personId)} ${person.stance === 'opponent' ? 'opposes us' : 'doubts us'}`,
      note: noteOf(
        plan.people[person.personId]?.title ?? '',
        hasFinalSay(person) ? 'decides or approves' : 'a key player',
      ),
      weight: hasFinalSay(person) ? 85 : 66,
    }));
}

const isOpposingKeyPlayer = (person: Stakeholder): boolean =>
  person.stance === 'opponent' && isKeyPlayer(person);

function outOfReach(plan: Plan): WeighedLine[] {
  return coverageGaps(plan).flatMap(({ reason, severity, personId }) => {
    if (severity !== 'high' || reason !== 'noContact' || personId === null) return [];
    return [
      {
        id: personId,
        title: `No contact with ${personName(plan, personId)}`,
        note: plan.people[personId]?.title ?? '',
        weight: 80,
      },
    ];
  });
}
