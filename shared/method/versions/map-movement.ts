import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { relationshipLevels, type Stakeholder, type Stance } from '../../model/records/stakeholder.ts';
import { politicalStatusLabels, stanceLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { personName } from '../stakeholders.ts';
import { ladderLabels } from '../strategy/ladder.ts';

/** One thing about a person that differs, in words; '' where nothing was said. */
export type MoveDetail = {
  what: 'stance' | 'perception' | 'politicalStatus' | 'manager';
  label: string;
  before: string;
  after: string;
};

/** Somebody who came, left or moved between two states of a plan. */
export type PersonMove = {
  personId: Id;
  name: string;
  kind: 'came' | 'left' | 'moved';
  /** Toward us, away from us, or neither; by stance, and where that is the same by how they see us. */
  direction: 'toward' | 'away' | 'neither';
  stanceBefore: Stance | null;
  stanceAfter: Stance | null;
  details: MoveDetail[];
};

const stanceSteps: Readonly<Record<Stance, number | null>> = {
  champion: 2,
  supporter: 1,
  neutral: 0,
  sceptic: -1,
  opponent: -2,
  unknown: null,
};

/** Who came, left or moved on the map from one state of a plan to a later one, in the order they were entered. */
export function mapMovement(before: Plan, after: Plan): PersonMove[] {
  const [then, now] = [assessments(before), assessments(after)];
  const gone = listOf(before, 'people').filter(({ id }) => after.people[id] === undefined);
  const moves = listOf(after, 'people').map((person): PersonMove => {
    const [was, is] = [then.get(person.id), now.get(person.id)];
    const isNew = before.people[person.id] === undefined;
    return {
      personId: person.id,
      name: person.name,
      kind: isNew ? 'came' : 'moved',
      direction: isNew ? 'neither' : directionOf(was, is),
      stanceBefore: was?.stance ?? null,
      stanceAfter: is?.stance ?? null,
      details: isNew ? [] : detailsOf(before, after, person.id, was, is),
    };
  });
  return [
    ...moves.filter(({ kind, details }) => kind === 'came' || details.length > 0),
    ...gone.map(
      ({ id, name }): PersonMove => ({
        personId: id,
        name,
        kind: 'left',
        direction: 'neither',
        stanceBefore: then.get(id)?.stance ?? null,
        stanceAfter: null,
        details: [],
      }),
    ),
  ];
}

function assessments(plan: Plan): ReadonlyMap<Id, Stakeholder> {
  return new Map(listOf(plan, 'stakeholders').map((stakeholder) => [stakeholder.personId, stakeholder]));
}

function directionOf(was: Stakeholder | undefined, is: Stakeholder | undefined): PersonMove['direction'] {
  const step = (stakeholder: Stakeholder | undefined): number | null =>
    stanceSteps[stakeholder?.stance ?? 'unknown'];
  const level = (stakeholder: Stakeholder | undefined): number | null => {
    const current = stakeholder?.perceptionCurrent ?? null;
    return current === null ? null : relationshipLevels.indexOf(current);
  };
  const difference = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : b - a);
  const way = difference(step(was), step(is)) || difference(level(was), level(is));
  return way === 0 ? 'neither' : way > 0 ? 'toward' : 'away';
}

function detailsOf(
  before: Plan,
  after: Plan,
  personId: Id,
  was: Stakeholder | undefined,
  is: Stakeholder | undefined,
): MoveDetail[] {
  const levelLabels = ladderLabels(after);
  const perception = (stakeholder: Stakeholder | undefined): string => {
    const level = stakeholder?.perceptionCurrent ?? null;
    return level === null ? '' : levelLabels[level];
  };
  const stance = (stakeholder: Stakeholder | undefined): string =>
    stanceLabels[stakeholder?.stance ?? 'unknown'];
  const status = (stakeholder: Stakeholder | undefined): string =>
    politicalStatusLabels[stakeholder?.politicalStatus ?? 'unknown'];
  const details: MoveDetail[] = [
    { what: 'stance', label: 'Stance', before: stance(was), after: stance(is) },
    { what: 'perception', label: 'Sees us as', before: perception(was), after: perception(is) },
    { what: 'politicalStatus', label: 'Political status', before: status(was), after: status(is) },
    {
      what: 'manager',
      label: 'Reports to',
      before: managersOf(before, personId),
      after: managersOf(after, personId),
    },
  ];
  return details.filter((detail) => detail.before !== detail.after);
}

function managersOf(plan: Plan, personId: Id): string {
  const lines = Object.values(plan.relationships).filter(
    ({ kind, fromPersonId }) => kind === 'reportsTo' && fromPersonId === personId,
  );
  return listText(lines.map(({ toPersonId }) => personName(plan, toPersonId)).sort());
}
