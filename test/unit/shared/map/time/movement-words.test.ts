import { expect, it } from 'vitest';
import { basisWords } from '../../../../../shared/map/time/basis-words.ts';
import { movementWords } from '../../../../../shared/map/time/movement-words.ts';
import { replayStops, timeLine } from '../../../../../shared/map/time/time-line.ts';
import { mapMovement } from '../../../../../shared/method/versions/map-movement.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { insertOf, updateOf } from '../../../../../shared/model/editing.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { PeoplePlan, today } from '../people-plan.ts';

it('says what changed about somebody, and what was not known', () => {
  const people = new PeoplePlan();
  const ana = people.person('Ana Ruiz', { stance: 'neutral', perceptionCurrent: null });
  const before = people.plan;
  const id = Object.values(before.stakeholders)[0]?.id ?? '';
  const change = updateOf(before, 'stakeholders', id, { stance: 'champion', perceptionCurrent: 'vendor' });
  const after = applyChanges(before, change === null ? [] : [change]);
  const move = mapMovement(before, after).find(({ personId }) => personId === ana) ?? null;
  expect(movementWords(move)).toEqual(['Stance: neutral → champion', 'Sees us as: not known → vendor']);
  expect(movementWords(null)).toEqual([]);
});

it('says what a day stands on', () => {
  const version = { kind: 'version', title: 'Kick-off', date: '2026-03-10' } as const;
  expect(basisWords(version, '2026-03-10')).toBe('Version “Kick-off”');
  expect(basisWords(version, '2026-04-01')).toBe(
    'As in the version “Kick-off” of 10 March 2026, views of us as noted since',
  );
  expect(basisWords({ kind: 'history' }, '2026-04-01')).toBe('From the history');
  expect(basisWords({ kind: 'first', title: null, date: '2026-05-02' }, '2026-04-01')).toBe(
    'Views of us as noted then, all else as on 2 May 2026',
  );
});

it('has a stop for each day on which something is kept, and no replay without end', () => {
  const people = new PeoplePlan();
  const ana = people.person('Ana Ruiz');
  expect(timeLine(people.plan, today, null)).toEqual({ first: today, stops: [today], versions: [] });
  const { plan } = people;
  const edits = Array.from({ length: 100 }, (_, index) => ({
    day: addDays(today, -1 - index),
    changes: [insertOf('perceptionReadings', { id: people.newId(), personId: ana, date: today })],
  }));
  const past = { began: addDays(today, -200), versions: [], latest: plan, edits };
  const line = timeLine(plan, today, past);
  // The day before the first step, that step, a hundred days, and today.
  expect(line.stops.length).toBe(103);
  expect(line.first).toBe(addDays(today, -201));
  const replayed = replayStops(line);
  expect(replayed.length).toBeLessThanOrEqual(25);
  expect([replayed[0], replayed.at(-1)]).toEqual([line.first, today]);
});
