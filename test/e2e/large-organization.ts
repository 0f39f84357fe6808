import type { Change } from '../../shared/model/change.ts';
import { insertOf } from '../../shared/model/editing.ts';
import type { Id } from '../../shared/model/field.ts';
import { newId } from '../../shared/model/id.ts';

const departmentSize = 25;
const departmentsInDivision = 8;
const stances = ['champion', 'supporter', 'neutral', 'sceptic', 'opponent'] as const;

/**
 * An organization of so many people: divisions of 200 with eight departments each, a tree of reporting lines with
 * four below each, and about three ties a head. Every hundredth person stands in no unit.
 */
export function largeOrganization(people: number): Change[] {
  const ids = Array.from({ length: people }, () => newId());
  const { units, unitOf } = unitsFor(people);
  return [
    ...units,
    ...ids.flatMap((id, index) => [
      insertOf('people', {
        id,
        name: `Person ${index} Berg`,
        title: `Manager ${index}`,
        unitId: index % 100 === 99 ? null : unitOf(index),
      }),
      insertOf('stakeholders', {
        id: newId(),
        personId: id,
        influence: (index % 5) + 1,
        stance: stances[index % 5] ?? 'neutral',
      }),
    ]),
    ...ids.flatMap((from, index) => tiesOf(ids, from, index)),
  ];
}

function unitsFor(people: number): { units: Change[]; unitOf: (index: number) => Id | null } {
  const departments = Array.from({ length: Math.ceil(people / departmentSize) }, () => newId());
  const divisions = Array.from({ length: Math.ceil(departments.length / departmentsInDivision) }, () =>
    newId(),
  );
  const units = [
    ...divisions.map((id, index) => insertOf('businessUnits', { id, name: `Division ${index + 1}` })),
    ...departments.map((id, index) =>
      insertOf('businessUnits', {
        id,
        name: `Department ${index + 1}`,
        parentId: divisions[Math.floor(index / departmentsInDivision)] ?? null,
      }),
    ),
  ];
  return { units, unitOf: (index) => departments[Math.floor(index / departmentSize)] ?? null };
}

function tiesOf(ids: readonly Id[], from: Id, index: number): Change[] {
  const idAt = (at: number): Id => ids[at % ids.length] ?? '';
  const tie = (kind: 'reportsTo' | 'influences' | 'informal', to: Id): Change[] =>
    from === to
      ? []
      : [
          insertOf('relationships', {
            id: newId(),
            kind,
            fromPersonId: from,
            toPersonId: to,
            strength: (index % 3) + 1,
          }),
        ];
  const manager = index === 0 ? [] : tie('reportsTo', idAt(Math.floor((index - 1) / 4)));
  return [
    ...manager,
    ...tie('influences', idAt(index + 3 + (index % 5))),
    ...tie('informal', idAt(index * 7 + 11)),
  ];
}
