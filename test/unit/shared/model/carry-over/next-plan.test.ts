import { describe, expect, it } from 'vitest';
import { nextPlan } from '../../../../../shared/model/carry-over/next-plan.ts';
import { collectionNames, collections } from '../../../../../shared/model/collections.ts';
import { updateOf } from '../../../../../shared/model/editing.ts';
import { listOf, recordsOf } from '../../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { countedIds } from '../test-ids.ts';

const today = '2027-03-31';
const sample = samplePlan(countedIds(1), today);
const next = nextPlan(sample, today, countedIds(50_000));

describe('nextPlan', () => {
  it('starts as a draft where the plan ends', () => {
    // The sample starts on 1 December 2026 and looks 18 months ahead.
    expect(next.plan).toMatchObject({ startDate: '2028-06-01', status: 'draft', carriedOverOn: null });
    expect(next.plan.id).not.toBe(sample.plan.id);
  });

  it('starts today when the plan is over', () => {
    expect(nextPlan(sample, '2030-01-15', countedIds(50_000)).plan.startDate).toBe('2030-01-15');
  });

  it('leaves what was done with the old period', () => {
    expect(listOf(next, 'reviews').every(({ status }) => status === 'planned')).toBe(true);
    expect(listOf(next, 'actions').every(({ status }) => status === 'open' || status === 'inProgress')).toBe(
      true,
    );
    expect(listOf(next, 'snapshots')).toEqual([]);
    expect(listOf(next, 'touches')).toEqual([]);
    expect(listOf(next, 'people').length).toBe(listOf(sample, 'people').length);
  });

  it('marks what may have changed since, and nothing else', () => {
    expect(listOf(next, 'people').every(({ carriedOverOn }) => carriedOverOn === today)).toBe(true);
    expect(listOf(next, 'actions').every(({ carriedOverOn }) => carriedOverOn === null)).toBe(true);
    for (const name of collectionNames.filter((name) => collections[name].goesStale === undefined))
      expect(Object.values(recordsOf(next, name)).filter((record) => record.carriedOverOn !== null)).toEqual(
        [],
      );
  });

  it('refers to nothing that was left behind', () => {
    const ids = new Set(collectionNames.flatMap((name) => Object.keys(recordsOf(next, name))));
    for (const action of listOf(next, 'actions'))
      for (const id of [...action.objectiveIds, ...action.ideaIds]) expect(ids.has(id)).toBe(true);
  });

  it('gives a plan in which an edit of a record confirms it', () => {
    const [person] = listOf(next, 'people');
    if (person === undefined) throw new Error('Nobody');
    expect(updateOf(next, 'people', person.id, { title: 'Chair' })).toMatchObject({
      after: { title: 'Chair', carriedOverOn: null },
    });
  });
});
