import { describe, expect, it } from 'vitest';
import {
  insightChain,
  insightStrength,
  orphanInsights,
  soWhatOf,
} from '../../../../shared/method/insight-chain.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { PlanSketch } from '../plan-sketch.ts';

function storyPlan() {
  const sketch = new PlanSketch();
  const goal = sketch.add('insightCards', { kind: 'goal', title: 'Goal' });
  const pressure = sketch.add('insightCards', { kind: 'pressure', title: 'Pressure', leadsFromId: goal });
  const obstacle = sketch.add('insightCards', { kind: 'obstacle', title: 'Obstacle', leadsFromId: pressure });
  const other = sketch.add('insightCards', { kind: 'goal', title: 'Other goal' });
  return { sketch, goal, pressure, obstacle, other };
}

const titles = (cards: readonly InsightCard[]): string[] => cards.map((card) => card.title);

describe('orphanInsights (METHOD R32)', () => {
  it('lists cards from which nothing follows, themselves or further down the chain', () => {
    const { sketch, obstacle } = storyPlan();
    expect(titles(orphanInsights(sketch.plan))).toEqual(['Goal', 'Pressure', 'Obstacle', 'Other goal']);
    sketch.add('ideas', { title: 'Pilot', insightIds: [obstacle] });
    expect(titles(orphanInsights(sketch.plan))).toEqual(['Other goal']);
  });

  it('takes a line, a goal or an action as an answer, but nothing that was dropped', () => {
    const { sketch, goal, pressure, obstacle, other } = storyPlan();
    sketch.add('actions', { title: 'Dropped', status: 'dropped', insightIds: [obstacle] });
    expect(orphanInsights(sketch.plan)).toHaveLength(4);
    sketch.add('objectives', { title: 'Grow', insightIds: [goal] });
    sketch.add('actions', { title: 'Call', insightIds: [other] });
    expect(titles(orphanInsights(sketch.plan))).toEqual(['Pressure', 'Obstacle']);
    Object.assign(sketch.plan.insightCards[pressure] ?? {}, { soWhat: 'Offer the pilot' });
    expect(titles(orphanInsights(sketch.plan))).toEqual(['Obstacle']);
  });

  it('ends where cards lead in a ring', () => {
    const { sketch, goal, obstacle } = storyPlan();
    Object.assign(sketch.plan.insightCards[goal] ?? {}, { leadsFromId: obstacle });
    expect(orphanInsights(sketch.plan)).toHaveLength(4);
    expect(insightChain(sketch.plan).map((link) => link.card.title)).toHaveLength(4);
  });
});

describe('soWhatOf', () => {
  it('collects the line and everything that answers the card', () => {
    const { sketch, goal } = storyPlan();
    sketch.add('objectives', { title: 'Grow', insightIds: [goal] });
    sketch.add('ideas', { title: 'Twin', insightIds: [goal] });
    sketch.add('actions', { title: 'Call', insightIds: [goal] });
    const card = sketch.plan.insightCards[goal];
    const soWhat = card && soWhatOf(sketch.plan, { ...card, soWhat: ' Offer it ' });
    expect(soWhat).toMatchObject({
      line: 'Offer it',
      objectives: [{ title: 'Grow' }],
      ideas: [{ title: 'Twin' }],
      actions: [{ title: 'Call' }],
    });
  });
});

describe('insightChain', () => {
  it('reads each chain from its first card, with the depth', () => {
    const { sketch } = storyPlan();
    expect(insightChain(sketch.plan).map(({ card, depth }) => [card.title, depth])).toEqual([
      ['Goal', 0],
      ['Pressure', 1],
      ['Obstacle', 2],
      ['Other goal', 0],
    ]);
  });
});

describe('insightStrength (METHOD 3.3 [AL11])', () => {
  it('is good enough with all four kinds confirmed and a third owned by key players', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz', { politicalStatus: 'innerCircle' });
    const kari = sketch.person('Kari Lund', { politicalStatus: 'outside' });
    const confirmed = { validation: 'confirmed' } as const;
    sketch.add('insightCards', { kind: 'goal', title: 'G', ...confirmed, ownerIds: [ana] });
    sketch.add('insightCards', { kind: 'pressure', title: 'P', ...confirmed });
    sketch.add('insightCards', { kind: 'initiative', title: 'I', ...confirmed, ownerIds: [kari] });
    const obstacle = sketch.add('insightCards', { kind: 'obstacle', title: 'O' });
    expect(insightStrength(sketch.plan)).toMatchObject({ missingKinds: ['obstacle'], isGoodEnough: false });
    Object.assign(sketch.plan.insightCards[obstacle] ?? {}, { validation: 'done' });
    expect(insightStrength(sketch.plan)).toEqual({
      confirmedKinds: ['goal', 'pressure', 'initiative', 'obstacle'],
      missingKinds: [],
      goalsAndInitiatives: 2,
      ownedByKeyPlayers: 1,
      isGoodEnough: true,
    });
    for (const title of ['G2', 'G3']) sketch.add('insightCards', { kind: 'goal', title });
    expect(insightStrength(sketch.plan).isGoodEnough).toBe(false);
  });
});
