import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../../shared/method/exact-money.ts';
import { lineOfSight } from '../../../../../shared/method/opportunity/line-of-sight.ts';
import { meetingsAhead } from '../../../../../shared/method/opportunity/meetings-ahead.ts';
import { pipeline } from '../../../../../shared/method/opportunity/pipeline.ts';
import { scorecards } from '../../../../../shared/method/opportunity/scorecard.ts';
import { sightLayout } from '../../../../../shared/method/opportunity/sight-layout.ts';
import { probabilityOf, usualProbability } from '../../../../../shared/method/opportunity/stages.ts';
import { opportunityStages } from '../../../../../shared/model/records/opportunity.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('probabilities', () => {
  it('are those of METHOD 6 where nobody said otherwise', () => {
    expect(opportunityStages.map((stage) => usualProbability[stage])).toEqual([
      10, 10, 20, 50, 60, 70, 75, 90, 100, 0,
    ]);
    expect(probabilityOf({ stage: 'proposal', probability: null })).toBe(75);
    expect(probabilityOf({ stage: 'proposal', probability: 60 })).toBe(60);
    expect(probabilityOf({ stage: 'closedLost', probability: 60 })).toBe(0);
  });
});

describe('pipeline', () => {
  it('weighs by probability and sums by stage', () => {
    const s = new PlanSketch();
    s.add('opportunities', { title: 'A', stage: 'proposal', value: euros('240000'), probability: 60 });
    s.add('opportunities', { title: 'B', stage: 'qualification', value: euros('100000.50') });
    s.add('opportunities', { title: 'C', stage: 'closedWon', value: euros('50000') });
    s.add('opportunities', { title: 'D', stage: 'prospecting' });
    s.add('opportunities', { title: 'E', stage: 'proposal', value: { amount: '9', currency: 'USD' } });
    const sums = pipeline(s.plan);
    // 144,000 + 10,000.05
    expect(sums.open).toEqual({ count: 4, value: euros('340000.5'), weighted: euros('154000.05') });
    expect(sums.won).toEqual({ count: 1, value: euros('50000'), weighted: euros('50000') });
    expect(sums).toMatchObject({ withoutValue: 1, otherCurrencies: 1 });
    expect(sums.stages.find(({ stage }) => stage === 'proposal')).toMatchObject({ count: 2 });
  });

  it('never weighs more than the value', () => {
    const entry = fc.record({
      stage: fc.constantFrom(...opportunityStages),
      probability: fc.option(fc.integer({ min: 0, max: 100 })),
      value: fc.option(fc.integer({ min: 0, max: 1e9 }).map((value) => euros(String(value)))),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const s = new PlanSketch();
        for (const values of entries) s.add('opportunities', { title: 'A', ...values });
        const { open, stages } = pipeline(s.plan);
        expect(unitsOf(open.weighted) <= unitsOf(open.value)).toBe(true);
        expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('lineOfSight', () => {
  it('shows what an opportunity comes from, and its meetings by day', () => {
    const s = new PlanSketch();
    const ideaId = s.add('ideas', { title: 'Twin' });
    const objectiveId = s.add('objectives', { title: 'Less scrap' });
    s.add('opportunities', { title: 'Won', stage: 'closedWon', value: euros('900') });
    s.add('opportunities', { title: 'Small', value: euros('90') });
    const big = s.add('opportunities', { title: 'Big', value: euros('100'), ideaId, objectiveId });
    s.add('meetings', { title: 'No day', opportunityId: big });
    s.add('meetings', { title: 'Later', opportunityId: big, date: '2026-12-02' });
    s.add('meetings', { title: 'First', opportunityId: big, date: '2026-12-01' });
    const lines = lineOfSight(s.plan);
    expect(lines.map(({ opportunity }) => opportunity.title)).toEqual(['Big', 'Small', 'Won']);
    expect(lines[0]?.origins.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'idea Twin',
      'goal Less scrap',
    ]);
    expect(lines[0]?.meetings.map(({ title }) => title)).toEqual(['First', 'Later', 'No day']);
    expect(lines[1]?.origins).toEqual([]);
  });

  it('draws no two boxes over one another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }), (counts) => {
        const s = new PlanSketch();
        for (const count of counts) {
          const opportunityId = s.add('opportunities', { title: 'A' });
          for (let made = 0; made < count; made += 1) s.add('meetings', { title: 'M', opportunityId });
        }
        const { opportunities, meetings, height } = sightLayout(lineOfSight(s.plan), 600);
        for (const boxes of [opportunities, meetings])
          for (const [index, box] of boxes.entries()) {
            const before = boxes[index - 1];
            if (before !== undefined) expect(box.top).toBeGreaterThanOrEqual(before.top + before.height);
            expect(box.top + box.height).toBeLessThanOrEqual(height);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('scorecards', () => {
  it('score yes 1, no −1 and unknown 0, for us and for each rival', () => {
    const s = new PlanSketch();
    const competitorId = s.rival('Halden');
    const opportunityId = s.add('opportunities', { title: 'A' });
    const answer = { opportunityId };
    s.add('scorecardAnswers', { ...answer, question: 'project', answer: 'yes' });
    s.add('scorecardAnswers', { ...answer, question: 'finances', answer: 'no' });
    s.add('scorecardAnswers', { ...answer, question: 'businessUnderstood', answer: 'yes' });
    s.add('scorecardAnswers', { ...answer, question: 'authority', answer: 'unknown' });
    s.add('scorecardAnswers', { ...answer, question: 'authority', answer: 'yes', competitorId });
    const [us, halden] = scorecards(s.plan, opportunityId);
    expect(us).toMatchObject({ name: 'Us', score: 1, answered: 3 });
    expect(us?.groups[0]).toEqual({ group: 'isReal', score: 1, answered: 3, parts: 4 });
    expect(us?.groups.map(({ parts }) => parts)).toEqual([4, 3, 4, 3]);
    expect(halden).toMatchObject({ name: 'Halden', score: 1, answered: 1 });
  });
});

describe('meetingsAhead', () => {
  it('gives planned meetings by day, with what they still lack, and the ones nobody looked back on', () => {
    const s = new PlanSketch();
    const opportunityId = s.add('opportunities', { title: 'Retrofit' });
    const personIds = [s.person('Ana Ruiz')];
    const meeting = { opportunityId, personIds };
    s.add('meetings', { ...meeting, title: 'Next', date: '2026-11-18', wantToCommit: 'The pilot' });
    s.add('meetings', { ...meeting, title: 'Past', date: '2026-11-15' });
    s.add('meetings', { ...meeting, title: 'Held', date: '2026-11-14', status: 'held' });
    s.add('meetings', { ...meeting, title: 'No day' });
    expect(meetingsAhead(s.plan, today)).toMatchObject([
      { title: 'Past', isPast: true, lacks: [] },
      {
        title: 'Next',
        isPast: false,
        people: ['Ana Ruiz'],
        opportunityTitle: 'Retrofit',
        lacks: ['questions', 'wantToLearn'],
      },
    ]);
  });
});
