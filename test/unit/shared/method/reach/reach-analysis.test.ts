import { describe, expect, it } from 'vitest';
import { reachAnalysis } from '../../../../../shared/method/reach/reach-analysis.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { countingIds, PlanSketch, today } from '../../plan-sketch.ts';

describe('reachAnalysis of the sample', () => {
  const { waysIn, meetNext, dependence } = reachAnalysis(samplePlan(countingIds(), today), today);

  it('has the best ways to each key person none of us knows, key players by say', () => {
    expect(waysIn.map(({ name, ways }) => [name, ways.length, ways[0]?.sentence])).toEqual([
      ['Nina Falk', 3, 'Mara Lindqvist knows Jon Berg well, who can introduce us to Nina Falk'],
      ['Ingrid Solberg', 3, 'Peter Krogh has met Anders Holm, who reports to Ingrid Solberg'],
      ['Camilla Rød', 3, 'Mara Lindqvist knows Li Chen well, who can introduce us to Camilla Rød'],
    ]);
  });

  it('says whom to meet next, and why', () => {
    expect(meetNext?.name).toBe('Nina Falk');
    expect(meetNext?.reason).toContain('None of us is in contact with Nina Falk, who approves.');
  });

  it('names who takes most with them first: whom no way of ours reaches without them', () => {
    const [first] = dependence;
    expect(first?.name).toBe('Anders Holm');
    expect(first?.loss.breakages[0]?.sentence).toBe('No way of ours leads to Ingrid Solberg any more.');
    expect(dependence.length).toBeLessThanOrEqual(3);
  });
});

describe('reachAnalysis', () => {
  it('says nothing of an empty plan', () => {
    expect(reachAnalysis(new PlanSketch().plan, today)).toEqual({
      waysIn: [],
      meetNext: null,
      dependence: [],
    });
  });

  it('keeps who counts with no way, and leaves out on whom nothing hangs', () => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz', { roles: ['approver'], coverage: 'none' });
    sketch.person('Jon Berg', { stance: 'champion', coverage: 'inDepth' });
    sketch.person('Li Chen', { stance: 'champion', coverage: 'inDepth' });
    const { waysIn, dependence } = reachAnalysis(sketch.plan, today);
    expect(waysIn.map(({ name, ways }) => [name, ways])).toEqual([['Ana Ruiz', []]]);
    expect(dependence).toEqual([]);
  });
});
