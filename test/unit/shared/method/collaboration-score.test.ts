import { describe, expect, it } from 'vitest';
import {
  activeIdeaLimit,
  activeIdeas,
  collaborationScore,
  quadrantOf,
  rankedIdeas,
} from '../../../../shared/method/collaboration-score.ts';
import type { CollaborationIdea } from '../../../../shared/model/records/value.ts';
import { PlanSketch } from '../plan-sketch.ts';

type Scores = readonly [number, number, number, number, number, number, number];

function scores([process, cost, market, readiness, capability, time, money]: Scores) {
  return {
    processEfficiency: process,
    totalCost: cost,
    marketPosition: market,
    customerReadiness: readiness,
    ourCapability: capability,
    timeFit: time,
    costFit: money,
  };
}

function idea(values: Partial<CollaborationIdea>): CollaborationIdea {
  const sketch = new PlanSketch();
  const id = sketch.add('ideas', { title: 'Twin', ...values });
  const found = sketch.plan.ideas[id];
  if (found === undefined) throw new Error('The sketch did not keep the idea');
  return found;
}

describe('collaborationScore', () => {
  it('gives the METHOD 3.10 vector: 4.00 × 3.50 = 14.0, focus', () => {
    expect(collaborationScore(idea(scores([5, 4, 3, 3, 4, 4, 3])))).toEqual({
      impact: 4,
      feasibility: 3.5,
      priority: 14,
      quadrant: 'focus',
    });
  });

  it('is null until all seven points are scored', () => {
    expect(collaborationScore(idea({ ...scores([5, 4, 3, 3, 4, 4, 3]), timeFit: null }))).toBeNull();
    expect(collaborationScore(idea({}))).toBeNull();
  });

  it.each([
    { impact: 3, feasibility: 3, quadrant: 'focus' },
    { impact: 3, feasibility: 2.99, quadrant: 'plan' },
    { impact: 2.99, feasibility: 3, quadrant: 'quickWin' },
    { impact: 2.99, feasibility: 2.99, quadrant: 'drop' },
  ])('puts $impact and $feasibility into $quadrant', ({ impact, feasibility, quadrant }) => {
    expect(quadrantOf(impact, feasibility)).toBe(quadrant);
  });

  it('runs from 1 to 25', () => {
    expect(collaborationScore(idea(scores([1, 1, 1, 1, 1, 1, 1])))?.priority).toBe(1);
    expect(collaborationScore(idea(scores([5, 5, 5, 5, 5, 5, 5])))?.priority).toBe(25);
  });
});

describe('rankedIdeas', () => {
  it('ranks by priority, equals strategic first, unscored after scored, finished last', () => {
    const sketch = new PlanSketch();
    const same = scores([3, 3, 3, 3, 3, 3, 3]);
    sketch.add('ideas', { title: 'Unscored' });
    sketch.add('ideas', { title: 'Done', status: 'done', ...scores([5, 5, 5, 5, 5, 5, 5]) });
    sketch.add('ideas', { title: 'Operational', ...same });
    sketch.add('ideas', { title: 'Strategic', level: 'strategic', ...same });
    sketch.add('ideas', { title: 'Best', status: 'active', ...scores([4, 4, 4, 4, 4, 4, 4]) });
    expect(rankedIdeas(sketch.plan).map((ranked) => ranked.idea.title)).toEqual([
      'Best',
      'Strategic',
      'Operational',
      'Unscored',
      'Done',
    ]);
    expect(activeIdeas(sketch.plan).map((ranked) => ranked.idea.title)).toEqual(['Best']);
  });

  it('allows three at a time', () => {
    expect(activeIdeaLimit).toBe(3);
  });
});
