import type { Change } from '../../shared/model/change.ts';
import { insertOf } from '../../shared/model/editing.ts';
import { newId } from '../../shared/model/id.ts';

/** A tree of four with two ties more for each person: three ties a head, mostly to somebody near. */
export function peopleChanges(people: number): Change[] {
  const ids = Array.from({ length: people }, () => newId());
  const idAt = (index: number): string => ids[index % people] ?? '';
  const units = Array.from({ length: Math.ceil(people / 25) }, (_, index) => ({
    id: newId(),
    name: `Unit ${index}`,
  }));
  return [
    ...units.map((unit) => insertOf('businessUnits', unit)),
    ...ids.flatMap((id, index) => {
      const unitId = units[Math.floor(index / 25)]?.id ?? null;
      const stance =
        (['champion', 'supporter', 'neutral', 'sceptic', 'opponent'] as const)[index % 5] ?? 'neutral';
      return [
        insertOf('people', { id, name: `Person ${index} Berg`, title: `Manager ${index}`, unitId }),
        insertOf('stakeholders', { id: newId(), personId: id, influence: (index % 5) + 1, stance }),
      ];
    }),
    ...ids.flatMap((from, index) => {
      const near = idAt(index + 3 + (index % 5));
      const across = idAt(index * 7 + 11);
      const tie = (kind: 'reportsTo' | 'influences' | 'informal', to: string): Change[] =>
        from === to
          ? []
          : [
              insertOf('relationships', {
                id: newId(),
                kind,
                fromPersonId: from,
                toPersonId: to,
                strength: 2,
              }),
            ];
      const manager = index === 0 ? [] : tie('reportsTo', idAt(Math.floor((index - 1) / 4)));
      return [...manager, ...tie('influences', near), ...tie('informal', across)];
    }),
  ];
}
