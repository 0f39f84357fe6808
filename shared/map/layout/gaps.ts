import { newRecord } from '../../model/editing.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import { fixtureShape } from '../zones/fixture-shape.ts';

/** The subject with everything that stands in the chart: gaps take the place of a person each, after everybody. */
export function withGaps(subject: MapSubject): MapSubject {
  const gaps = subject.reading.fixtures.flatMap((fixture): MapPerson[] => {
    const { id, name, gap } = fixture;
    const recordId = gap?.vacancyId ?? gap?.unitId ?? null;
    if (gap === undefined || recordId === null) return [];
    return [
      {
        id,
        person: newRecord('people', { id: recordId, name, unitId: gap.unitId }),
        stakeholder: newRecord('stakeholders', { id: recordId, personId: recordId }),
        unit: gap.unitId === null ? null : (subject.units[gap.unitId] ?? null),
        isKeyPlayer: false,
        memberCount: 0,
        shape: fixtureShape(fixture),
      },
    ];
  });
  return gaps.length === 0 ? subject : { ...subject, people: [...subject.people, ...gaps] };
}
