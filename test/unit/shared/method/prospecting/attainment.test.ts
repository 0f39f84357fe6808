import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  planAttainment,
  programAttainment,
  shareReached,
} from '../../../../../shared/method/prospecting/attainment.ts';
import { monthOfWeek } from '../../../../../shared/method/prospecting/iso-week.ts';
import { countedTouches, summed } from '../../../../../shared/method/prospecting/touch-counts.ts';
import { touchKinds } from '../../../../../shared/model/records/prospecting.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const counts = (conversations: number, meetings: number, newPeople: number, newUnits: number) => ({
  conversations,
  meetings,
  newPeople,
  newUnits,
});

/** Ana and Jon of Finance, Li of Quality. */
function account() {
  const sketch = new PlanSketch();
  const [finance, quality] = ['Finance', 'Quality'].map((name) => sketch.add('businessUnits', { name }));
  const person = (name: string, unitId: string | undefined) =>
    sketch.add('people', { name, unitId: unitId ?? null });
  return { sketch, ana: person('Ana', finance), jon: person('Jon', finance), li: person('Li', quality) };
}

describe('what a touch counts for', () => {
  it('is its kind, and the first contact ever with a person and with a unit', () => {
    const { sketch, ana, jon, li } = account();
    const rows = [
      { date: '2026-11-02', kind: 'attempt', personId: ana },
      { date: '2026-11-03', kind: 'conversation', personId: ana },
      { date: '2026-11-04', kind: 'meeting', personId: ana },
      { date: '2026-11-05', kind: 'meeting', personId: jon },
      { date: '2026-11-05', kind: 'conversation', personId: li },
      { date: '2026-11-06', kind: 'conversation', personId: null },
    ] as const;
    for (const row of rows) sketch.add('touches', row);
    expect(countedTouches(sketch.plan).map((entry) => entry.counts)).toEqual([
      counts(0, 0, 0, 0),
      counts(1, 0, 1, 1),
      counts(0, 1, 0, 0),
      counts(0, 1, 1, 0),
      counts(1, 0, 1, 1),
      counts(1, 0, 0, 0),
    ]);
  });

  it('goes by the day, not by when it was logged', () => {
    const { sketch, ana } = account();
    const later = sketch.add('touches', { date: '2026-11-09', personId: ana });
    const earlier = sketch.add('touches', { date: '2026-11-02', personId: ana });
    const newPeople = countedTouches(sketch.plan).map(({ touch, counts: { newPeople: n } }) => [touch.id, n]);
    expect(newPeople).toEqual([
      [earlier, 1],
      [later, 0],
    ]);
  });
});

describe('attainment', () => {
  it('is the mean of what was asked for, none of it above 1', () => {
    // 3 of 5, 3 of 2 and nothing asked for new units: (0.6 + 1) / 2.
    expect(shareReached(counts(3, 3, 0, 4), counts(5, 2, 0, 0))).toBeCloseTo(0.8, 12);
    expect(shareReached(counts(3, 3, 3, 3), counts(0, 0, 0, 0))).toBeNull();
  });

  /** Two conversations a week from Monday 5 October; `perWeek` from that week on. */
  function campaign(perWeek: readonly number[]) {
    const { sketch, ana } = account();
    const programId = sketch.add('prospectingPrograms', {
      title: 'Meet finance',
      startDate: '2026-10-05',
      conversationsPerWeek: 2,
    });
    perWeek.forEach((touches, week) => {
      for (let count = 0; count < touches; count += 1)
        sketch.add('touches', { date: addDays('2026-10-05', 7 * week + count), personId: ana, programId });
    });
    return { sketch, program: sketch.plan.prospectingPrograms[programId] };
  }

  it('is counted per ISO week against the target of the programs that run in it', () => {
    const { sketch } = campaign([2, 1, 0, 3]);
    const { weeks } = planAttainment(sketch.plan, today);
    // 16 November is a Monday: twelve weeks back is 31 August, five weeks before the program began.
    expect(weeks.map(({ share }) => share)).toEqual([null, null, null, null, null, 1, 0.5, 0, 1, 0, 0, 0]);
    expect(weeks[0]?.start).toBe('2026-08-31');
    expect(weeks[8]).toMatchObject({ start: '2026-10-26', actual: { conversations: 3 } });
  });

  it('adds whole weeks up to the month of their Thursday', () => {
    const { sketch } = campaign([2, 1, 0, 3]);
    const { months } = planAttainment(sketch.plan, today);
    // The week of 26 October has its Thursday on the 29th: October counts 5, 12, 19 and 26 October for the program.
    expect(
      months.map(({ start, actual, target }) => [start, actual.conversations, target.conversations]),
    ).toEqual([
      ['2026-09-01', 0, 0],
      ['2026-10-01', 6, 8],
      ['2026-11-01', 0, 8],
    ]);
  });

  it('crosses the year in one week', () => {
    const { sketch, ana } = account();
    sketch.add('prospectingPrograms', { title: 'P', startDate: '2026-12-28', conversationsPerWeek: 2 });
    for (const date of ['2026-12-31', '2027-01-02']) sketch.add('touches', { date, personId: ana });
    const { weeks, months } = planAttainment(sketch.plan, '2027-01-06');
    expect(weeks.at(-2)).toMatchObject({ start: '2026-12-28', share: 1 });
    expect(months.at(-2)).toMatchObject({ start: '2026-12-01', actual: { conversations: 2 } });
    expect(months.at(-1)).toMatchObject({ start: '2027-01-01', actual: { conversations: 0 } });
  });

  it.each([
    { why: 'full weeks up to the last', perWeek: [0, 2, 2, 2, 2, 2, 0], streak: 5, missed: 0 },
    { why: 'the running week once it is reached', perWeek: [0, 0, 0, 0, 0, 2, 2], streak: 2, missed: 0 },
    { why: 'nothing after a miss', perWeek: [2, 2, 2, 2, 2, 1, 0], streak: 0, missed: 1 },
    { why: 'misses back to the start', perWeek: [], streak: 0, missed: 6 },
  ])('counts a streak of $streak: $why', ({ perWeek, streak, missed }) => {
    const { sketch } = campaign(perWeek);
    expect(planAttainment(sketch.plan, today)).toMatchObject({ streak, missed });
  });

  it.each([
    // The four full weeks to 15 November against the two of the program before them.
    { perWeek: [2, 2, 1, 1, 1, 1], trend: 'falling' },
    { perWeek: [0, 1, 2, 2, 2, 2], trend: 'rising' },
    { perWeek: [2, 2, 2, 2, 2, 2], trend: 'steady' },
  ])('calls $perWeek $trend', ({ perWeek, trend }) => {
    expect(planAttainment(campaign(perWeek).sketch.plan, today).trend).toBe(trend);
  });

  it('of a program counts its own touches only, and none while it is paused', () => {
    const { sketch, program } = campaign([2, 2, 2, 2, 2, 2, 2]);
    sketch.add('touches', { date: today, personId: null });
    if (program === undefined) throw new Error('The program is there');
    expect(programAttainment(sketch.plan, program, today).weeks.at(-1)?.actual.conversations).toBe(2);
    expect(planAttainment(sketch.plan, today).weeks.at(-1)?.actual.conversations).toBe(3);
    program.status = 'paused';
    expect(programAttainment(sketch.plan, program, today).weeks.at(-1)?.share).toBeNull();
  });

  const touches = fc.array(
    fc.record({
      date: fc.integer({ min: -90, max: 0 }).map((offset) => addDays(today, offset)),
      kind: fc.constantFrom(...touchKinds),
      person: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 60 },
  );

  it('never leaves 0 to 1, and months add up to their weeks', () => {
    fc.assert(
      fc.property(touches, fc.integer({ min: 1, max: 5 }), (rows, conversationsPerWeek) => {
        const { sketch, ana, jon, li } = account();
        sketch.add('prospectingPrograms', { title: 'P', startDate: '2026-01-05', conversationsPerWeek });
        for (const { person, ...row } of rows)
          sketch.add('touches', { ...row, personId: [ana, jon, li][person] ?? null });
        const { weeks, months } = planAttainment(sketch.plan, today);
        for (const { share } of weeks) expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        const october = weeks.filter(({ start }) => monthOfWeek(start) === '2026-10-01');
        expect(months[1]?.actual).toEqual(
          october.map(({ actual }) => actual).reduce(summed, counts(0, 0, 0, 0)),
        );
        const all = countedTouches(sketch.plan).map((entry) => entry.counts);
        expect(all.reduce((sum, { newPeople }) => sum + newPeople, 0)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });
});
