import { describe, expect, it } from 'vitest';
import { carriedOver, confirmationOf } from '../../../../../shared/method/versions/carried-over.ts';
import { nameVersion } from '../../../../../shared/method/versions/name-version.ts';
import { newPeriodChanges } from '../../../../../shared/method/versions/new-period.ts';
import { lastReviewFroze, newestVersion } from '../../../../../shared/method/versions/version-list.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

describe('nameVersion', () => {
  it('names the day where no review is near', () => {
    expect(nameVersion(new PlanSketch().plan, '2026-11-24')).toEqual({
      title: 'As of 24 November 2026',
      reviewId: null,
    });
  });

  it('names the review that was held last and froze nothing yet', () => {
    const sketch = new PlanSketch();
    sketch.add('reviews', { date: '2026-11-10', status: 'held' });
    const [review] = Object.values(sketch.plan.reviews);
    const title = 'Quarterly review of 10 November 2026';
    expect(nameVersion(sketch.plan, '2026-11-24')).toEqual({ title, reviewId: review?.id });
    expect(nameVersion(sketch.plan, '2026-11-25').reviewId).toBeNull();
    sketch.add('snapshots', { title, date: '2026-11-10', reviewId: review?.id ?? null });
    expect(nameVersion(sketch.plan, '2026-11-12').reviewId).toBeNull();
  });

  it('names the review of today before it is marked as held', () => {
    const sketch = new PlanSketch();
    sketch.add('reviews', { date: today, kind: 'customer' });
    expect(nameVersion(sketch.plan, today).title).toMatch(/^Customer review of /);
  });
});

describe('lastReviewFroze', () => {
  it.each([
    { days: -1, isFrozen: false },
    { days: 0, isFrozen: true },
    { days: 3, isFrozen: true },
  ])('is $isFrozen for a version $days days after the review', ({ days, isFrozen }) => {
    const sketch = new PlanSketch();
    const date = addDays(today, -10);
    sketch.add('reviews', { date, status: 'held' });
    sketch.add('snapshots', { title: 'A version', date: addDays(date, days) });
    expect(lastReviewFroze(sketch.plan, today)).toBe(isFrozen);
  });
});

describe('newestVersion', () => {
  it('is the latest of which the content is there', () => {
    const sketch = new PlanSketch();
    sketch.add('snapshots', { title: 'Later', date: '2026-11-10' });
    sketch.add('snapshots', { title: 'Earlier', date: '2026-08-10' });
    const [later, earlier] = Object.keys(sketch.plan.snapshots);
    const contents = [{ id: earlier ?? '', plan: sketch.plan }];
    expect(newestVersion(sketch.plan, contents)).toBe(sketch.plan);
    const other = new PlanSketch().plan;
    expect(newestVersion(sketch.plan, [...contents, { id: later ?? '', plan: other }])).toBe(other);
    expect(newestVersion(sketch.plan, [])).toBeNull();
  });
});

describe('newPeriodChanges', () => {
  it('gives the plan a new frame and closes the goals that are over', () => {
    const sketch = new PlanSketch();
    sketch.add('objectives', { title: 'Reached' });
    sketch.add('objectives', { title: 'Goes on' });
    sketch.frame({ status: 'closed' });
    const [reached, goesOn] = Object.keys(sketch.plan.objectives);
    const goals = new Map([
      [reached ?? '', 'achieved' as const],
      [goesOn ?? '', 'open' as const],
    ]);
    const changes = newPeriodChanges(sketch.plan, { startDate: '2027-01-01', horizonMonths: 12, goals });
    const after = applyChanges(sketch.plan, changes);
    expect(after.plan).toMatchObject({ startDate: '2027-01-01', horizonMonths: 12, status: 'active' });
    expect(Object.values(after.objectives).map(({ status }) => status)).toEqual(['achieved', 'open']);
  });
});

describe('confirmationOf', () => {
  it('leaves nothing that waits, and changes nothing else', () => {
    const sketch = new PlanSketch();
    sketch.add('criteria', { title: 'Price', carriedOverOn: '2026-10-01' });
    sketch.add('insightCards', { title: 'Throughput', carriedOverOn: '2026-10-01' });
    sketch.add('insightCards', { title: 'Known anyway' });
    const waiting = carriedOver(sketch.plan);
    expect(waiting.map(({ step }) => step).sort()).toEqual(['criteria', 'insight']);
    const after = applyChanges(sketch.plan, confirmationOf(sketch.plan, waiting));
    expect(carriedOver(after)).toEqual([]);
    expect(Object.values(after.criteria)).toEqual([
      { ...Object.values(sketch.plan.criteria)[0], carriedOverOn: null },
    ]);
  });
});
