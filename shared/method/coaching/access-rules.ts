import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { counted } from '../../text/numbers.ts';
import { contactDepths, contactsOf, isRealContact } from '../contact-depth.ts';
import { keyPlayers } from '../key-players.ts';
import { waysIn } from '../reach/ways-in.ts';
import { memberName, personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { namesOf, withTitle } from './words.ts';

/** How we get to them: rules about key players nobody knows and units that hang on one of us. */
export const accessRules: readonly CoachingRule[] = [
  { id: 'keyPlayerWithoutContact', step: 'decisionCenter', weight: 58, evaluate: keyPlayerWithoutContact },
  { id: 'unitOnOneThread', step: 'decisionCenter', weight: 46, evaluate: unitOnOneThread },
];

function keyPlayerWithoutContact(plan: Plan, today: CalendarDate): Advice | null {
  const depths = contactDepths(plan);
  const unknown = keyPlayers(plan).filter(
    // Of deciders another rule speaks, and weighs more.
    (player) => !isRealContact(depths.get(player.personId) ?? 'unknown') && !player.roles.includes('decider'),
  );
  const [first, ...others] = unknown.map((player) => player.personId);
  if (first === undefined) return null;
  const way = waysIn(plan, first, today, { most: 1 })[0];
  const lead = way === undefined ? 'Who works closest to them?' : `${way.sentence}.`;
  return {
    title: `Nobody of us knows ${personName(plan, first)}`,
    sentence: `Nobody of us knows ${withTitle(plan, first)}, a key player. ${lead}${others.length === 0 ? '' : ` The same goes for ${namesOf(plan, others)}.`}`,
    actionLabel: way === undefined ? 'Draw a way in' : 'Show the path',
    recordId: first,
  };
}

const peopleInUnit = 2;

/** A unit with several people on the map into which one single contact of ours leads. */
function unitOnOneThread(plan: Plan): Advice | null {
  const people = listOf(plan, 'people');
  const units = listOf(plan, 'businessUnits').flatMap((unit) => {
    const inside = people.filter((person) => person.unitId === unit.id).map((person) => person.id);
    const threads = inside.flatMap((personId) =>
      contactsOf(plan, personId).map((tie) => ({ personId, teamMemberId: tie.teamMemberId })),
    );
    const [only] = threads;
    return inside.length >= peopleInUnit && threads.length === 1 && only !== undefined
      ? [{ name: unit.name, inside, only }]
      : [];
  });
  const worst = units.sort((a, b) => b.inside.length - a.inside.length)[0];
  if (worst === undefined) return null;
  const { name, inside, only } = worst;
  const next: Id[] = inside.filter((id) => id !== only.personId);
  return {
    title: `Only one thread into ${name}`,
    sentence: `Of ${counted(inside.length, 'person', 'people')} in ${name} we know one: ${memberName(plan, only.teamMemberId)} knows ${personName(plan, only.personId)}. Who introduces us to ${namesOf(plan, next)}?`,
    actionLabel: `Open ${personName(plan, only.personId)}`,
    recordId: only.personId,
  };
}
