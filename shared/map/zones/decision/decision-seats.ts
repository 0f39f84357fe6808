import { asideArea, unknownRing } from '../../lens/decision-lens.ts';
import type { MapSubject } from '../../map-subject.ts';
import { shapesOf } from '../grid.ts';
import type { Seat } from './ring-packing.ts';

/** Who takes part, and the empty seats; rings as the reading has them, who has no known way beyond the last. */
export function seatsOf(subject: MapSubject): Seat[] {
  const { people, reading } = subject;
  const shapes = shapesOf(subject);
  const ids = [...people.map(({ id }) => id), ...reading.fixtures.map(({ id }) => id)];
  const spots = [...reading.spots.values()].filter(({ area }) => area !== asideArea);
  const known = spots.map(({ rank }) => rank).filter((rank) => rank !== unknownRing);
  const beyond = Math.max(0, ...known) + 1;
  return ids.flatMap((id) => {
    const [spot, shape] = [reading.spots.get(id), shapes.get(id)];
    if (spot === undefined || shape === undefined || spot.area === asideArea) return [];
    return [{ id, ring: spot.rank === unknownRing ? beyond : spot.rank, area: spot.area, shape }];
  });
}

const ringNames = ['', 'one step away', 'two steps', 'three steps', 'four steps'];

export type Labels = {
  /** What each ring says; one with empty seats only says nothing. */
  labels: ReadonlyMap<number, string>;
  /** The ring of those of whom nobody knows how far they are; -1 where all are known. */
  unknown: number;
  /** The roles somebody sits in; the others say so at their empty seat. */
  named: ReadonlySet<string>;
};

export function labelsOf({ people, reading }: MapSubject, seats: readonly Seat[]): Labels {
  const ids = new Set(people.map(({ id }) => id));
  const taken = seats.filter(({ id }) => ids.has(id));
  const unknown = taken.find(({ id }) => reading.spots.get(id)?.rank === unknownRing)?.ring ?? -1;
  const hasDecider = people.some(({ id }) => {
    const spot = reading.spots.get(id);
    return spot?.rank === 0 && spot.area !== asideArea;
  });
  const farOff = hasDecider ? 'no known way to the decider' : 'how near is not known yet';
  const nameOf = (ring: number): string => (ring === unknown ? farOff : (ringNames[ring] ?? `${ring} steps`));
  return {
    labels: new Map(taken.map(({ ring }) => [ring, nameOf(ring)])),
    unknown,
    named: new Set(taken.map(({ area }) => area)),
  };
}
