import { describe, expect, it } from 'vitest';
import { ladderLabels } from '../../../../../shared/method/strategy/ladder.ts';
import { swotPairing } from '../../../../../shared/method/strategy/swot.ts';
import { PlanSketch } from '../../plan-sketch.ts';

describe('swotPairing', () => {
  it('pairs vulnerabilities and threats with strengths, and lists what is open and what is idle', () => {
    const sketch = new PlanSketch();
    const parts = sketch.add('swotEntries', { title: 'Spare parts', kind: 'strength' });
    sketch.add('swotEntries', { title: 'Local team', kind: 'strength' });
    sketch.add('swotEntries', { title: 'Halden’s price', kind: 'threat', offsetByIds: [parts] });
    sketch.add('swotEntries', { title: 'One thread into Finance', kind: 'vulnerability' });
    const { pairs, open, idle, quadrants } = swotPairing(sketch.plan);
    expect(pairs.map(({ strength, flank }) => `${flank.title} < ${strength.title}`)).toEqual([
      'Halden’s price < Spare parts',
    ]);
    expect(open.map(({ title }) => title)).toEqual(['One thread into Finance']);
    expect(idle.map(({ title }) => title)).toEqual(['Local team']);
    expect(quadrants.strength).toHaveLength(2);
  });

  it('opens the flank again when the strength turns out to be none', () => {
    const sketch = new PlanSketch();
    const id = sketch.add('swotEntries', { title: 'Price', kind: 'strength' });
    sketch.add('swotEntries', { title: 'Tender', kind: 'threat', offsetByIds: [id] });
    Object.assign(sketch.plan.swotEntries[id] ?? {}, { kind: 'vulnerability' });
    expect(swotPairing(sketch.plan).open.map(({ title }) => title)).toEqual(['Price', 'Tender']);
  });
});

describe('ladderLabels', () => {
  it('uses the words of the ladder, and the plan’s own where it has some', () => {
    const sketch = new PlanSketch();
    expect(ladderLabels(sketch.plan).vendor).toBe('Vendor');
    sketch.frame({ perceptionLadder: 'supplier' });
    expect(ladderLabels(sketch.plan).vendor).toBe('Simple supplier');
    sketch.add('ladderSteps', { title: 'Quoted only', level: 'vendor' });
    expect(ladderLabels(sketch.plan)).toMatchObject({
      vendor: 'Quoted only',
      trustedAdvisor: 'Trusted advisor',
    });
  });
});
