import { describe, expect, it } from 'vitest';
import { ratingEdit } from '../../../../../renderer/features/criteria/rating-changes.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { insertOf } from '../../../../../shared/model/editing.ts';
import { newId } from '../../../../../shared/model/id.ts';
import { newPlan } from '../../../../../shared/model/new-plan.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';

const halden = newId();
const criterionId = newId();

function planWithCriterion(): Plan {
  const start = { accountName: 'Nordvik', ownerName: 'Mara Lindqvist', today: '2026-11-21', currency: 'EUR' };
  return applyChanges(newPlan(start, newId), [
    insertOf('competitors', { id: halden, name: 'Halden' }),
    insertOf('criteria', { id: criterionId, title: 'Delivery reliability', importance: 4 }),
  ]);
}

function rated(
  plan: Plan,
  competitorId: string | null,
  rating: number | null,
): { plan: Plan; label: string } {
  const criterion = plan.criteria[criterionId];
  if (criterion === undefined) throw new Error('The criterion is missing');
  const { label, changes } = ratingEdit(plan, { criterion, competitorId }, rating, newId);
  return {
    plan: applyChanges(
      plan,
      changes.filter((change) => change !== null),
    ),
    label,
  };
}

const ratingsOf = (plan: Plan) =>
  listOf(plan, 'supplierRatings').map(({ competitorId, rating }) => ({ competitorId, rating }));

describe('ratingEdit', () => {
  it('adds a rating where there is none, and says it as a person would', () => {
    const { plan, label } = rated(planWithCriterion(), halden, 4);
    expect(label).toBe('Rate Halden 4 on Delivery reliability');
    expect(ratingsOf(plan)).toEqual([{ competitorId: halden, rating: 4 }]);
  });

  it('changes the one that is there, ours apart from the rival’s', () => {
    const both = rated(rated(planWithCriterion(), halden, 4).plan, null, 3).plan;
    const { plan, label } = rated(both, null, 5);
    expect(label).toBe('Rate us 5 on Delivery reliability');
    expect(ratingsOf(plan)).toEqual([
      { competitorId: halden, rating: 4 },
      { competitorId: null, rating: 5 },
    ]);
  });

  it('takes a rating away', () => {
    expect(ratingsOf(rated(rated(planWithCriterion(), null, 3).plan, null, null).plan)).toEqual([]);
  });

  it('changes nothing when the rating is the same, or there was none to take away', () => {
    const before = rated(planWithCriterion(), halden, 4).plan;
    expect(ratingsOf(rated(before, halden, 4).plan)).toEqual(ratingsOf(before));
    expect(ratingsOf(rated(before, null, null).plan)).toEqual(ratingsOf(before));
  });
});
