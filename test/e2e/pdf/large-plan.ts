import { newRecord } from '../../../shared/model/editing.ts';
import { newId } from '../../../shared/model/id.ts';
import { newPlan } from '../../../shared/model/new-plan.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { addDays } from '../../../shared/text/calendar.ts';

const unitSize = 25;
const teamSize = 8;

/** A plan with so many people in units and reporting lines, and so many actions. */
export function largePlan(people: number, actions: number, today: string): Plan {
  const plan = newPlan(
    { accountName: 'Consolidated Harbors', ownerName: 'Mara Lindqvist', today, currency: 'EUR' },
    newId,
  );
  const peopleIds: string[] = [];
  let unitId = '';
  for (let index = 0; index < people; index += 1) {
    if (index % unitSize === 0) {
      unitId = newId();
      plan.businessUnits[unitId] = newRecord('businessUnits', {
        id: unitId,
        name: `Harbor ${index / unitSize + 1}`,
      });
    }
    const id = newId();
    peopleIds.push(id);
    plan.people[id] = newRecord('people', {
      id,
      name: `Person Number ${index}`,
      title: 'Berth planner',
      unitId,
    });
    const stakeholderId = newId();
    plan.stakeholders[stakeholderId] = newRecord('stakeholders', {
      id: stakeholderId,
      personId: id,
      influence: 2,
    });
    const managerId = index === 0 ? undefined : peopleIds[Math.floor((index - 1) / teamSize)];
    if (managerId === undefined) continue;
    const edge = { id: newId(), kind: 'reportsTo', fromPersonId: id, toPersonId: managerId } as const;
    plan.relationships[edge.id] = newRecord('relationships', edge);
  }
  for (let index = 0; index < actions; index += 1) {
    const id = newId();
    plan.actions[id] = newRecord('actions', {
      id,
      title: `Walk berth number ${index} with the night shift`,
      ownerId: plan.plan.ownerId,
      dueDate: addDays(today, (index % 300) - 100),
    });
  }
  return plan;
}
