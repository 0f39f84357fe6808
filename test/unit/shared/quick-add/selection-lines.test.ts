import { describe, expect, it } from 'vitest';
import {
  addDecisionChanges,
  addSelectionCriterionChanges,
} from '../../../../shared/quick-add/build-selection.ts';
import { parseDecisionLine, parseSelectionLine } from '../../../../shared/quick-add/selection-line.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

describe('parseSelectionLine', () => {
  const line = { axis: null, weight: null, rating: null, problem: null };

  it.each([
    ['growth potential 25: 8', { title: 'growth potential', weight: 25, rating: 8 }],
    ['growth potential 25 : 8/10', { title: 'growth potential', weight: 25, rating: 8 }],
    ['Support 12,5 %: 7.5', { title: 'Support', weight: 12.5, rating: 7.5 }],
    ['Prestige: 5', { title: 'Prestige', rating: 5 }],
    ['Prestige 8/10', { title: 'Prestige', rating: 8 }],
    ['Prestige weight 10', { title: 'Prestige', weight: 10 }],
    ['Prestige', { title: 'Prestige' }],
    ['ISO 27001: 6', { title: 'ISO 27001', rating: 6 }],
    ['strength: Local support 30: 7', { axis: 'strength', title: 'Local support', weight: 30, rating: 7 }],
    ['Reach: Asia 10: 4', { title: 'Reach: Asia', weight: 10, rating: 4 }],
  ])('reads %s', (text, expected) => expect(parseSelectionLine(text)).toEqual({ ...line, ...expected }));

  it.each(['25: 8', '  ', '12', ': 8'])('has no title in “%s”', (text) =>
    expect(parseSelectionLine(text).problem).toContain('Start with what you judge by'),
  );

  it.each(['Prestige 10: 11', 'Prestige: 0'])('knows no such rating in “%s”', (text) =>
    expect(parseSelectionLine(text).problem).toContain('from 1 to 10'),
  );
});

describe('addSelectionCriterionChanges', () => {
  const add = (sketch: PlanSketch, text: string) =>
    addSelectionCriterionChanges(sketch.plan, parseSelectionLine(text), 'attractiveness', sketch.newId);

  it('adds it to the list it was typed into, or to the one it names', () => {
    const sketch = new PlanSketch();
    expect(add(sketch, 'growth potential 25: 8').changes).toMatchObject([
      { op: 'insert', after: { title: 'Growth potential', axis: 'attractiveness', weight: 25, rating: 8 } },
    ]);
    expect(add(sketch, 'strength: Support 5: 3').changes).toMatchObject([{ after: { axis: 'strength' } }]);
  });

  it('refuses nonsense and what is there already', () => {
    const sketch = new PlanSketch();
    sketch.add('selectionCriteria', { title: 'Prestige' });
    expect(() => add(sketch, 'PRESTIGE 10: 4')).toThrow('on the list already');
    expect(() => add(sketch, 'Reach: 99')).toThrow('from 1 to 10');
  });
});

describe('parseDecisionLine', () => {
  it.each([
    ['key account tier 1: growth in Plant 2', 'keyAccount', 'tier1', 'growth in Plant 2'],
    ['Key account, tier 2 – because', 'keyAccount', 'tier2', 'because'],
    ['develop', 'develop', null, ''],
    ['watch t3 until the tender', 'watch', 'tier3', 'until the tender'],
    ['not selected: no growth', 'notSelected', null, 'no growth'],
    ['Nordvik pays well', null, null, 'Nordvik pays well'],
  ])('reads %s', (text, decision, tier, reason) =>
    expect(parseDecisionLine(text)).toEqual({ decision, tier, reason }),
  );
});

describe('addDecisionChanges', () => {
  it('keeps the scores of the day with the decision', () => {
    const sketch = new PlanSketch();
    sketch.add('selectionCriteria', { title: 'Growth', weight: 1, rating: 8 });
    Object.assign(sketch.plan.account, { placedStrength: 6.5 });
    const { label, changes } = addDecisionChanges(
      sketch.plan,
      parseDecisionLine('key account tier 1: why not'),
      today,
      sketch.newId,
    );
    expect(label).toBe('Decide on Nordvik: key account');
    expect(changes).toMatchObject([
      {
        op: 'insert',
        collection: 'selectionScores',
        after: {
          date: today,
          decision: 'keyAccount',
          tier: 'tier1',
          reason: 'why not',
          decidedById: sketch.mara,
          criteriaSet: 'Own criteria',
          attractiveness: 8,
          strength: 6.5,
        },
      },
    ]);
  });

  it('asks for a decision where the line names none', () => {
    const sketch = new PlanSketch();
    expect(() => addDecisionChanges(sketch.plan, parseDecisionLine('because'), today, sketch.newId)).toThrow(
      'Start with the decision',
    );
  });
});
