import fc from 'fast-check';
import { seededRandom } from '../../../../shared/map/layout/seeded.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { personLevels } from '../../../../shared/model/records/organization.ts';
import { buyingRoles, coverages, relationshipLevels } from '../../../../shared/model/records/stakeholder.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { organization, type PeoplePlan, today } from './people-plan.ts';

type Pick = <T>(values: readonly T[]) => T;

/** Plans of up to 40 people with everything that any lens reads, by chance. */
export const wild: fc.Arbitrary<Plan> = fc
  .record({ size: fc.integer({ min: 0, max: 40 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ size, seed }) => wildPlan(size, seed));

function wildPlan(size: number, seed: number): Plan {
  const people = organization(size, seed);
  const random = seededRandom(seed);
  const pick: Pick = (values) => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from');
    return value;
  };
  const ids = Object.keys(people.plan.people);
  if (ids.length === 0) return people.plan;
  const changes = [
    ...contacts(people, ids, pick, random),
    ...seats(people, ids, pick, random),
    ...readings(people, ids, pick, random),
  ];
  return applyChanges(people.plan, changes);
}

function contacts(people: PeoplePlan, ids: readonly Id[], pick: Pick, random: () => number) {
  const members = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => ({
    id: people.newId(),
    name: `Member ${index + 1}`,
    title: pick(['', 'Key Account Manager', 'Managing Director of the Nordic region']),
    level: pick([null, ...personLevels]),
  }));
  return [
    ...members.map((member) => insertOf('teamMembers', member)),
    ...ids.map((personId) =>
      insertOf('coverageTies', {
        id: people.newId(),
        teamMemberId: pick(members).id,
        personId,
        depth: pick(coverages),
        lastContact: pick([null, today, addDays(today, -50)]),
      }),
    ),
  ];
}

function seats(people: PeoplePlan, ids: readonly Id[], pick: Pick, random: () => number) {
  const decision = { id: people.newId(), title: 'Line control' };
  return [
    insertOf('decisionCenters', decision),
    ...Array.from({ length: Math.floor(random() * 14) }, () => {
      const role = pick(buyingRoles);
      return insertOf('decisionSeats', {
        id: people.newId(),
        decisionCenterId: decision.id,
        role,
        personId: pick([null, ...ids]),
        approvalOrder: role === 'approver' ? pick([null, 1, 2]) : null,
      });
    }),
  ];
}

function readings(people: PeoplePlan, ids: readonly Id[], pick: Pick, random: () => number) {
  return ids.flatMap((personId) =>
    Array.from({ length: Math.floor(random() * 3) }, (_, index) =>
      insertOf('perceptionReadings', {
        id: people.newId(),
        personId,
        date: addDays(today, -100 * (index + 1)),
        level: pick([null, ...relationshipLevels]),
      }),
    ),
  );
}
