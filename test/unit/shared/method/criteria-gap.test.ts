import { describe, expect, it } from 'vitest';
import { criteriaGap } from '../../../../shared/method/criteria-gap.ts';
import { advantage, gapToIdeal, supplierScore } from '../../../../shared/method/supplier-rating.ts';
import { PlanSketch } from '../plan-sketch.ts';

// METHOD 3.9: (importance, ours, rival).
const vector = [
  { title: 'TCO', importance: 5, ours: 3, rival: 4, lead: -5, ideal: 10 },
  { title: 'Delivery', importance: 4, ours: 4, rival: 3, lead: 4, ideal: 4 },
  { title: 'Support', importance: 3, ours: 5, rival: 3, lead: 6, ideal: 0 },
  { title: 'Innovation', importance: 4, ours: 2, rival: 4, lead: -8, ideal: 12 },
  { title: 'Sustainability', importance: 2, ours: 3, rival: 3, lead: 0, ideal: 4 },
];

function vectorPlan(): PlanSketch {
  const sketch = new PlanSketch();
  for (const { title, importance, ours, rival } of vector)
    sketch.criterion(title, importance, ours, { Halden: rival });
  return sketch;
}

describe('the formulas', () => {
  it('score the METHOD vector 3.333 against 3.500', () => {
    expect(supplierScore(vector.map((v) => ({ importance: v.importance, rating: v.ours })))).toBeCloseTo(
      3.333,
      3,
    );
    expect(supplierScore(vector.map((v) => ({ importance: v.importance, rating: v.rival })))).toBeCloseTo(
      3.5,
      10,
    );
  });

  it.each(vector)(
    'give $title an advantage of $lead and a gap of $ideal',
    ({ importance, ours, rival, lead, ideal }) => {
      expect(advantage(importance, ours, rival)).toBe(lead);
      expect(gapToIdeal(importance, ours)).toBe(ideal);
    },
  );

  it('have no score without a weight', () => {
    expect(() => supplierScore([])).toThrow(expect.objectContaining({ code: 'UNDEFINED_RESULT' }));
  });
});

describe('criteriaGap', () => {
  it('gives the METHOD vector from records', () => {
    const gap = criteriaGap(vectorPlan().plan);
    expect(gap.ours).toMatchObject({ competitorId: null, isComplete: true });
    expect(gap.ours?.score).toBeCloseTo(3.333, 3);
    expect(gap.ours?.share).toBeCloseTo(0.667, 3);
    expect(gap.rivals).toHaveLength(1);
    expect(gap.rivals[0]).toMatchObject({ name: 'Halden', score: 3.5, share: 0.7 });
    for (const { title, lead, ideal } of vector)
      expect(gap.criteria.find((criterion) => criterion.title === title)).toMatchObject({
        advantage: lead,
        gapToIdeal: ideal,
        bestRival: { name: 'Halden' },
        redFlag: false,
      });
  });

  it('closes innovation first, then cost, and nothing where we lead or are level', () => {
    expect(criteriaGap(vectorPlan().plan).closeFirst.map((gap) => gap.title)).toEqual(['Innovation', 'TCO']);
  });

  it('takes the best rival of each criterion', () => {
    const sketch = new PlanSketch();
    sketch.criterion('Price', 3, 3, { Halden: 2, Corvane: 4 });
    sketch.criterion('Service', 3, 3, { Halden: 5, Corvane: 1 });
    const gap = criteriaGap(sketch.plan);
    expect(gap.criteria.map((criterion) => criterion.bestRival?.name)).toEqual(['Corvane', 'Halden']);
    expect(gap.rivals.map((rival) => [rival.name, rival.score])).toEqual([
      ['Halden', 3.5],
      ['Corvane', 2.5],
    ]);
  });

  it('names the rival entered first where two are equally good', () => {
    const sketch = new PlanSketch();
    sketch.criterion('Price', 3, 3, { Halden: 4, Corvane: 4 });
    expect(criteriaGap(sketch.plan).criteria[0]?.bestRival?.name).toBe('Halden');
  });

  it('puts mandatory criteria first, then those most people care about, then the weightier', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz');
    sketch.criterion('Light', 2, null);
    sketch.criterion('Heavy', 5, null);
    sketch.criterion('Cared about', 1, null, {}, { personIds: [ana] });
    sketch.criterion('Must', 1, null, {}, { mandatory: true });
    expect(criteriaGap(sketch.plan).criteria.map((criterion) => criterion.title)).toEqual([
      'Must',
      'Cared about',
      'Heavy',
      'Light',
    ]);
  });

  it.each([
    { mandatory: true, ours: 2, redFlag: true },
    { mandatory: true, ours: 3, redFlag: false },
    { mandatory: false, ours: 1, redFlag: false },
  ])('flags red: mandatory $mandatory at $ours is $redFlag', ({ mandatory, ours, redFlag }) => {
    const sketch = new PlanSketch();
    sketch.criterion('Security', 3, ours, {}, { mandatory });
    expect(criteriaGap(sketch.plan).criteria[0]?.redFlag).toBe(redFlag);
  });

  it('leaves open what is not rated, and says that the score is not complete', () => {
    const sketch = new PlanSketch();
    sketch.criterion('Price', 5, 4);
    sketch.criterion('Service', null, 2, { Halden: 5 });
    sketch.criterion('Brand', 3, null, { Halden: 3 });
    const gap = criteriaGap(sketch.plan);
    expect(gap.criteria.every((criterion) => criterion.advantage === null)).toBe(true);
    expect(gap.ours).toMatchObject({ score: 4, isComplete: false });
    expect(gap.rivals[0]).toMatchObject({ score: 3, isComplete: false });
    expect(gap.closeFirst).toEqual([]);
  });

  it('has no scores in an empty plan', () => {
    expect(criteriaGap(new PlanSketch().plan)).toEqual({
      criteria: [],
      ours: null,
      rivals: [],
      closeFirst: [],
    });
  });
});
