import { describe, expect, it } from 'vitest';
import { type Basis, planOn } from '../../../../../shared/map/time/plan-on.ts';
import { isOnMap, mapPart, type PastEdit, type PlanPast } from '../../../../../shared/map/time/plan-past.ts';
import { stakeholderOf } from '../../../../../shared/method/stakeholders.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import type { Change } from '../../../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import type { PerceptionReading } from '../../../../../shared/model/records/strategy.ts';
import { PeoplePlan } from '../people-plan.ts';

const today = '2026-11-21';

/** A plan whose past is written down while it is made, day by day. */
class Story {
  readonly people = new PeoplePlan();
  #plan: Plan = this.people.plan;
  readonly #edits: PastEdit[] = [];
  readonly #versions: { id: Id; plan: Plan }[] = [];

  readonly #began: CalendarDate;

  constructor(began: CalendarDate) {
    this.#began = began;
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** What is kept when it is looked at. */
  get past(): PlanPast {
    return {
      began: this.#began,
      latest: mapPart(this.#plan),
      edits: this.#edits,
      versions: this.#versions,
    };
  }

  edit(day: CalendarDate, ...changes: (Change | null)[]): void {
    const made = changes.filter((change) => change !== null);
    this.#plan = applyChanges(this.#plan, made);
    this.#edits.unshift({ day, changes: made.filter(({ collection }) => isOnMap(collection)) });
  }

  person(day: CalendarDate, name: string, stance: 'neutral' | 'champion' | 'sceptic' = 'neutral'): Id {
    const [personId, id] = [this.people.newId(), this.people.newId()];
    this.edit(
      day,
      insertOf('people', { id: personId, name }),
      insertOf('stakeholders', { id, personId, stance }),
    );
    return personId;
  }

  tie(day: CalendarDate, from: Id, to: Id, dates: { since?: CalendarDate; until?: CalendarDate } = {}): Id {
    const id = this.people.newId();
    this.edit(
      day,
      insertOf('relationships', { id, kind: 'influences', fromPersonId: from, toPersonId: to, ...dates }),
    );
    return id;
  }

  stance(day: CalendarDate, personId: Id, stance: 'neutral' | 'champion' | 'sceptic'): void {
    const id = stakeholderOf(this.#plan, personId)?.id ?? '';
    this.edit(day, updateOf(this.#plan, 'stakeholders', id, { stance }));
  }

  /** Notes how somebody saw us on a day, without changing what the assessment says. */
  note(day: CalendarDate, reading: Pick<PerceptionReading, 'personId' | 'date' | 'level' | 'stance'>): void {
    this.edit(day, insertOf('perceptionReadings', { id: this.people.newId(), ...reading }));
  }

  /** Freezes a version; the history does not reach back to it unless it began before. */
  freeze(date: CalendarDate, title: string): void {
    const id = this.people.newId();
    this.#plan = applyChanges(this.#plan, [insertOf('snapshots', { id, title, date })]);
    this.#versions.push({ id, plan: mapPart(this.#plan) });
  }

  on(day: CalendarDate, past: PlanPast | null = this.past) {
    const { plan, basis, notYetIds } = planOn(this.#plan, day, today, past);
    const names = (ids: Iterable<Id>): string[] => [...ids].map((id) => this.#plan.people[id]?.name ?? id);
    return {
      names: listOf(plan, 'people').map(({ name }) => name),
      ties: listOf(plan, 'relationships').map(({ id }) => id),
      views: Object.fromEntries(
        listOf(plan, 'stakeholders').map(({ personId, stance, perceptionCurrent }) => [
          plan.people[personId]?.name,
          [stance, perceptionCurrent],
        ]),
      ),
      later: names(notYetIds),
      basis,
    };
  }
}

const history: Basis = { kind: 'history' };

describe('planOn', () => {
  it('is the plan itself today and from then on', () => {
    const story = new Story('2026-01-01');
    story.person('2026-02-01', 'Ana Ruiz');
    for (const day of [today, '2027-01-01']) {
      const on = planOn(story.plan, day, today, story.past);
      expect(on.plan).toBe(story.plan);
      expect(on.basis).toEqual({ kind: 'today' });
    }
  });

  it('takes back what was done after the day, and names who came later', () => {
    const story = new Story('2026-01-01');
    const ana = story.person('2026-02-01', 'Ana Ruiz');
    story.stance('2026-03-01', ana, 'champion');
    story.person('2026-04-01', 'Jon Berg');
    expect(story.on('2026-01-31')).toMatchObject({
      names: [],
      later: ['Ana Ruiz', 'Jon Berg'],
      basis: history,
    });
    expect(story.on('2026-02-28').views).toEqual({ 'Ana Ruiz': ['neutral', null] });
    expect(story.on('2026-03-01').views).toEqual({ 'Ana Ruiz': ['champion', null] });
    expect(story.on('2026-03-31').later).toEqual(['Jon Berg']);
    expect(story.on('2026-04-01')).toMatchObject({ names: ['Ana Ruiz', 'Jon Berg'], later: [] });
  });

  it('has those who are gone since', () => {
    const story = new Story('2026-01-01');
    const ana = story.person('2026-02-01', 'Ana Ruiz');
    const jon = story.person('2026-02-01', 'Jon Berg');
    const tie = story.tie('2026-02-02', ana, jon);
    story.edit('2026-05-01', ...deletionOf(story.plan, 'people', jon));
    expect(story.on('2026-04-30')).toMatchObject({ names: ['Ana Ruiz', 'Jon Berg'], ties: [tie] });
    expect(story.on('2026-05-01')).toMatchObject({ names: ['Ana Ruiz'], ties: [] });
  });

  it('prefers the version of that very day, else the history, else the last version before', () => {
    const story = new Story('2026-03-01');
    const ana = story.person('2026-03-01', 'Ana Ruiz');
    story.freeze('2026-03-10', 'Kick-off');
    // On the version's day, but after it was frozen.
    story.stance('2026-03-10', ana, 'champion');
    expect(story.on('2026-03-10')).toMatchObject({
      views: { 'Ana Ruiz': ['neutral', null] },
      basis: { kind: 'version', title: 'Kick-off', date: '2026-03-10' },
    });
    expect(story.on('2026-03-11')).toMatchObject({
      views: { 'Ana Ruiz': ['champion', null] },
      basis: history,
    });
    // The same plan in another store: its history begins with the day it came there.
    const moved: PlanPast = { ...story.past, began: '2026-06-01', edits: [] };
    expect(story.on('2026-05-31', moved)).toMatchObject({
      views: { 'Ana Ruiz': ['neutral', null] },
      basis: { kind: 'version', title: 'Kick-off', date: '2026-03-10' },
    });
    expect(story.on('2026-06-01', moved)).toMatchObject({
      views: { 'Ana Ruiz': ['champion', null] },
      basis: history,
    });
  });

  it('falls back to the first that is kept, a version or the history’s first day', () => {
    const story = new Story('2026-03-01');
    story.person('2026-03-01', 'Ana Ruiz');
    story.person('2026-03-02', 'Jon Berg');
    expect(story.on('2026-01-01')).toMatchObject({
      names: ['Ana Ruiz'],
      basis: { kind: 'first', title: null, date: '2026-03-01' },
    });
    story.freeze('2026-02-01', 'Before the history');
    expect(story.on('2026-01-01').basis).toEqual({
      kind: 'first',
      title: 'Before the history',
      date: '2026-02-01',
    });
    expect(story.on('2026-01-01', null)).toMatchObject({
      names: ['Ana Ruiz', 'Jon Berg'],
      basis: { kind: 'first', title: null, date: null },
    });
  });
});

describe('the dates of a tie', () => {
  it('say when it was there, whenever it was written down', () => {
    const story = new Story('2026-01-01');
    const [ana, jon] = [story.person('2026-01-02', 'Ana Ruiz'), story.person('2026-01-02', 'Jon Berg')];
    const late = story.tie('2026-06-01', ana, jon, { since: '2026-03-01' });
    const early = story.tie('2026-02-01', jon, ana, { since: '2026-03-15', until: '2026-05-01' });
    expect(story.on('2026-02-20').ties).toEqual([]);
    expect(story.on('2026-03-01').ties).toEqual([late]);
    expect(story.on('2026-05-01').ties).toEqual([late, early]);
    expect(story.on('2026-05-02').ties).toEqual([late]);
  });

  it('hold as they are known now', () => {
    const story = new Story('2026-01-01');
    const [ana, jon] = [story.person('2026-01-02', 'Ana Ruiz'), story.person('2026-01-02', 'Jon Berg')];
    const tie = story.tie('2026-02-01', ana, jon);
    // In July somebody notes that it had ended in April.
    story.edit('2026-07-01', updateOf(story.plan, 'relationships', tie, { until: '2026-04-15' }));
    expect(story.on('2026-04-15').ties).toEqual([tie]);
    expect(story.on('2026-05-01').ties).toEqual([]);
  });
});

describe('readings', () => {
  const asVendor = { level: 'vendor', stance: 'sceptic' } as const;

  it('tell of days before anything was kept: nothing before the first of them', () => {
    const story = new Story('2026-03-01');
    const ana = story.person('2026-03-01', 'Ana Ruiz', 'champion');
    story.person('2026-03-01', 'Jon Berg', 'champion');
    story.note('2026-03-01', { personId: ana, date: '2026-01-10', ...asVendor });
    expect(story.on('2026-01-09').views).toEqual({
      'Ana Ruiz': ['unknown', null],
      'Jon Berg': ['champion', null],
    });
    expect(story.on('2026-01-10').views['Ana Ruiz']).toEqual(['sceptic', 'vendor']);
    // From here on the history knows, reading included.
    expect(story.on('2026-03-01').views['Ana Ruiz']).toEqual(['champion', null]);
  });

  it('correct what was held where they were written down later, and say no more than they say', () => {
    const story = new Story('2026-01-01');
    const ana = story.person('2026-02-01', 'Ana Ruiz');
    story.note('2026-06-01', { personId: ana, date: '2026-03-01', ...asVendor });
    story.note('2026-06-01', {
      personId: ana,
      date: '2026-04-01',
      level: 'credibleSource',
      stance: 'unknown',
    });
    expect(story.on('2026-02-28').views['Ana Ruiz']).toEqual(['neutral', null]);
    expect(story.on('2026-03-01').views['Ana Ruiz']).toEqual(['sceptic', 'vendor']);
    expect(story.on('2026-04-01').views['Ana Ruiz']).toEqual(['neutral', 'credibleSource']);
  });

  it('show that somebody was there', () => {
    const story = new Story('2026-01-01');
    const ana = story.person('2026-05-01', 'Ana Ruiz', 'champion');
    story.note('2026-05-01', { personId: ana, date: '2026-03-01', ...asVendor });
    expect(story.on('2026-02-28')).toMatchObject({ names: [], later: ['Ana Ruiz'] });
    expect(story.on('2026-03-01')).toMatchObject({
      views: { 'Ana Ruiz': ['sceptic', 'vendor'] },
      later: [],
    });
  });

  it('by one of us alone change nothing', () => {
    const story = new Story('2026-01-01');
    const ana = story.person('2026-02-01', 'Ana Ruiz');
    const [mara] = listOf(story.plan, 'teamMembers');
    const reading = { personId: ana, date: '2026-03-01', ...asVendor, teamMemberId: mara?.id ?? null };
    story.edit('2026-06-01', insertOf('perceptionReadings', { id: story.people.newId(), ...reading }));
    expect(story.on('2026-03-01').views['Ana Ruiz']).toEqual(['neutral', null]);
  });
});

it('leaves where people were placed by hand as it is today', () => {
  const story = new Story('2026-01-01');
  const ana = story.person('2026-02-01', 'Ana Ruiz');
  story.edit(
    '2026-06-01',
    insertOf('mapPlacements', { id: story.people.newId(), personId: ana, lens: 'organization', x: 3, y: 4 }),
  );
  expect(planOn(story.plan, '2026-03-01', today, story.past).plan.mapPlacements).toBe(
    story.plan.mapPlacements,
  );
});
