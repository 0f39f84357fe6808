import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Touch } from '../../model/records/prospecting.ts';

export const prospectingMeasures = ['conversations', 'meetings', 'newPeople', 'newUnits'] as const;
export type ProspectingMeasure = (typeof prospectingMeasures)[number];

/** A number for each thing that prospecting is measured by. */
export type ProspectingCounts = Record<ProspectingMeasure, number>;

/** Nothing of anything. */
export const noCounts: Readonly<ProspectingCounts> = {
  conversations: 0,
  meetings: 0,
  newPeople: 0,
  newUnits: 0,
};

/** A touch, and what it adds to the week it was in. */
export type CountedTouch = { touch: Touch; counts: ProspectingCounts };

/**
 * What every touch counts for, in the order of their days. A conversation and a meeting count by their kind, an
 * attempt for nothing. The first of either with a person, ever, is a new person met; the first with anybody of a
 * unit is a new unit opened. All of it is computed: nobody types a count.
 *
 * Cost    O(n log n) in the touches.
 * Source  METHOD 3.14 (per-week target), R62
 */
export function countedTouches(plan: Plan): CountedTouch[] {
  const people = new Set<Id>();
  const units = new Set<Id>();
  // Ids sort by the time of making, so touches of one day stay in the order in which they were logged.
  const inOrder = listOf(plan, 'touches').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return inOrder.map((touch) => {
    if (!isContact(touch)) return { touch, counts: { ...noCounts } };
    const unitId = touch.personId === null ? null : (plan.people[touch.personId]?.unitId ?? null);
    return {
      touch,
      counts: {
        conversations: touch.kind === 'conversation' ? 1 : 0,
        meetings: touch.kind === 'meeting' ? 1 : 0,
        newPeople: addedTo(people, touch.personId),
        newUnits: addedTo(units, unitId),
      },
    };
  });
}

/** Whether the two sides spoke: an attempt is none. */
export function isContact(touch: Touch): boolean {
  return touch.kind !== 'attempt';
}

/** Both numbers of each measure added up. */
export function summed(a: ProspectingCounts, b: ProspectingCounts): ProspectingCounts {
  return {
    conversations: a.conversations + b.conversations,
    meetings: a.meetings + b.meetings,
    newPeople: a.newPeople + b.newPeople,
    newUnits: a.newUnits + b.newUnits,
  };
}

function addedTo(known: Set<Id>, id: Id | null): number {
  if (id === null || known.has(id)) return 0;
  known.add(id);
  return 1;
}
