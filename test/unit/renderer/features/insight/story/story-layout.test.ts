import { describe, expect, it } from 'vitest';
import {
  chainOf,
  neighborOf,
  placedTops,
  storyColumns,
  storyLinks,
} from '../../../../../../renderer/features/insight/story/story-layout.ts';
import { applyChanges } from '../../../../../../shared/model/applying.ts';
import { insertOf } from '../../../../../../shared/model/editing.ts';
import { newId } from '../../../../../../shared/model/id.ts';
import { newPlan } from '../../../../../../shared/model/new-plan.ts';
import type { Plan } from '../../../../../../shared/model/plan.ts';
import type { InsightKind } from '../../../../../../shared/model/records/insight.ts';

type Row = readonly [name: string, kind: InsightKind, leadsFrom: string | null];

/** A plan with these cards, and their ids by name. */
function storyOf(rows: readonly Row[]): {
  plan: Plan;
  id: (name: string) => string;
  name: (id: string) => string;
} {
  const ids = new Map(rows.map(([name]) => [name, newId()]));
  const id = (name: string): string => ids.get(name) ?? '';
  const start = { accountName: 'Nordvik', ownerName: 'Mara Lindqvist', today: '2026-11-21', currency: 'EUR' };
  const plan = applyChanges(
    newPlan(start, newId),
    rows.map(([name, kind, leadsFrom]) =>
      insertOf('insightCards', {
        id: id(name),
        kind,
        title: name,
        leadsFromId: leadsFrom === null ? null : id(leadsFrom),
      }),
    ),
  );
  return { plan, id, name: (wanted) => plan.insightCards[wanted]?.title ?? '' };
}

const two = storyOf([
  ['throughput', 'goal', null],
  ['skills', 'goal', null],
  ['retire', 'pressure', 'skills'],
  ['scrap', 'pressure', 'throughput'],
  ['twin', 'solution', 'scrap'],
]);

describe('storyColumns', () => {
  it('orders each column by the chains, not by age', () => {
    const pressures = storyColumns(two.plan).find(({ kind }) => kind === 'pressure');
    expect(pressures?.cards.map(({ title }) => title)).toEqual(['scrap', 'retire']);
  });

  it('has a link for every card that leads from another', () => {
    const links = storyLinks(two.plan, storyColumns(two.plan));
    expect(links.map(({ fromId, toId }) => [two.name(fromId), two.name(toId)])).toEqual([
      ['throughput', 'scrap'],
      ['skills', 'retire'],
      ['scrap', 'twin'],
    ]);
  });
});

describe('placedTops', () => {
  it('puts what follows level with what it leads from', () => {
    const tops = placedTops(storyColumns(two.plan), () => 60);
    // By hand: 60 high, 10 between, so the second card of a column stands at 70.
    expect(tops.get(two.id('skills'))).toBe(70);
    expect(tops.get(two.id('retire'))).toBe(70);
    expect(tops.get(two.id('twin'))).toBe(tops.get(two.id('scrap')));
  });

  it('centers siblings on their origin once there is room above', () => {
    const story = storyOf([
      ['first', 'goal', null],
      ['second', 'goal', null],
      ['third', 'goal', null],
      ['a', 'pressure', 'third'],
      ['b', 'pressure', 'third'],
    ]);
    const tops = placedTops(storyColumns(story.plan), () => 60);
    // By hand: the third goal's middle is 140 + 30 = 170; the pair is 130 high, so it starts at 105.
    expect(tops.get(story.id('a'))).toBe(105);
    expect(tops.get(story.id('b'))).toBe(175);
  });

  it('never lets two cards of a column overlap', () => {
    const story = storyOf([
      ['goal', 'goal', null],
      ...['a', 'b', 'c', 'd'].map((name): Row => [name, 'pressure', 'goal']),
      ['late', 'pressure', null],
    ]);
    const tops = [...placedTops(storyColumns(story.plan), () => 60).entries()]
      .filter(([id]) => story.plan.insightCards[id]?.kind === 'pressure')
      .map(([, top]) => top)
      .sort((x, y) => x - y);
    for (const [index, top] of tops.entries())
      if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(70);
  });
});

describe('chainOf', () => {
  it('holds what a card stems from and all that follows, and no neighbor', () => {
    const names = [...chainOf(two.plan, two.id('scrap'))].map(two.name).sort();
    expect(names).toEqual(['scrap', 'throughput', 'twin']);
  });

  it('ends for cards that lead in a ring', () => {
    const ring = storyOf([
      ['a', 'goal', 'b'],
      ['b', 'pressure', 'a'],
    ]);
    expect(chainOf(ring.plan, ring.id('a')).size).toBe(2);
  });
});

describe('neighborOf', () => {
  const columns = storyColumns(two.plan);
  const from = (name: string, direction: 'up' | 'down' | 'left' | 'right') => {
    const found = neighborOf(columns, two.id(name), direction);
    return found === null ? null : two.name(found);
  };

  it('follows the chain sideways, also over empty columns', () => {
    expect(from('skills', 'right')).toBe('retire');
    expect(from('scrap', 'right')).toBe('twin');
    expect(from('twin', 'left')).toBe('scrap');
  });

  it('goes to the nearest column where the chain ends', () => {
    expect(from('retire', 'right')).toBe('twin');
  });

  it('stays at the edges', () => {
    expect(from('throughput', 'up')).toBeNull();
    expect(from('throughput', 'left')).toBeNull();
    expect(from('skills', 'down')).toBeNull();
  });
});
