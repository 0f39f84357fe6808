import { expect, it } from 'vitest';
import { mapParts } from '../../../../../renderer/print/pictures/map-parts.ts';
import { mapScene } from '../../../../../shared/map/map-scene.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { insertOf } from '../../../../../shared/model/editing.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { PeoplePlan, today } from '../../../shared/map/people-plan.ts';

const sceneOf = (plan: Plan) => mapScene(plan, { lens: 'organization', audience: 'internal', today });

/** A head with four divisions too wide for one page, a vacancy in each, and a unit where we know nobody. */
function wide(): Plan {
  const people = new PeoplePlan();
  const head = people.person('Ana Ruiz', { title: 'COO' });
  for (let division = 0; division < 4; division += 1) {
    const unit = people.unit(`Division ${division}`);
    const lead = people.person(`Lead ${division}`, { title: 'Senior Vice President', unitId: unit });
    people.tie('reportsTo', lead, head);
    for (let index = 0; index < 14; index += 1) {
      const manager = people.person(`Manager ${division}.${index}`, { unitId: unit });
      people.tie('reportsTo', manager, lead);
      for (let report = 0; report < 2; report += 1)
        people.tie(
          'reportsTo',
          people.person(`Report ${division}.${index}.${report}`, { unitId: unit }),
          manager,
        );
    }
    people.plan = applyChanges(people.plan, [
      insertOf('vacancies', {
        id: people.newId(),
        title: `Vacancy ${division}`,
        unitId: unit,
        managerId: lead,
      }),
    ]);
  }
  people.unit('Plant 6');
  return people.plan;
}

it('shows every gap of a map in parts once, and calls nobody unknown who is on another page', () => {
  const plan = wide();
  const parts = mapParts(plan, sceneOf);
  expect(parts.length).toBeGreaterThan(1);
  const gaps = parts.flatMap((part) => {
    const { fixtures, units } = sceneOf(part);
    return fixtures.map(({ name, gap }) =>
      gap?.vacancyId === null ? `nobody in ${units.find(({ id }) => id === gap.unitId)?.name}` : name,
    );
  });
  expect(gaps.sort()).toEqual(['Vacancy 0', 'Vacancy 1', 'Vacancy 2', 'Vacancy 3', 'nobody in Plant 6']);
});
