import { contactDepths, isRealContact } from '../../method/contact-depth.ts';
import { keyPlayers } from '../../method/key-players.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type Condition, enough, every } from './condition.ts';

const peopleWanted = 5;

/** When the decision center is done (METHOD 3.4 to 3.6). */
export function decisionCenterConditions(plan: Plan): Condition[] {
  const stakeholders = listOf(plan, 'stakeholders');
  const players = keyPlayers(plan);
  const depths = contactDepths(plan);
  const placed = connectedPeople(plan);
  const found = [
    stakeholders.some((stakeholder) => stakeholder.roles.includes('decider')),
    stakeholders.some((stakeholder) => stakeholder.stance === 'champion'),
    stakeholders.some((stakeholder) => stakeholder.executiveSponsor),
  ].filter(Boolean).length;
  return [
    enough('Five or more people on the map', stakeholders.length, peopleWanted),
    enough('A decider, a champion and a sponsor over there have names', found, 3),
    every('Everyone is connected to somebody', listOf(plan, 'people'), (person) => placed.has(person.id)),
    every('The stance of every key player is known', players, (player) => player.stance !== 'unknown'),
    every('One of us is in contact with every key player', players, (player) =>
      isRealContact(depths.get(player.personId) ?? 'unknown'),
    ),
  ];
}

function connectedPeople(plan: Plan): ReadonlySet<Id> {
  const ends = Object.values(plan.relationships).flatMap((edge) =>
    edge.toPersonId === null ? [] : [edge.fromPersonId, edge.toPersonId],
  );
  return new Set(ends);
}
