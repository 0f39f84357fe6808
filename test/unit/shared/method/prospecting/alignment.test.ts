import { describe, expect, it } from 'vitest';
import { alignment } from '../../../../../shared/method/prospecting/alignment.ts';
import { PlanSketch } from '../../plan-sketch.ts';

describe('alignment (METHOD R61)', () => {
  it('joins both sides by the open actions and shows the gaps of either', () => {
    const sketch = new PlanSketch();
    const throughput = sketch.add('insightCards', { kind: 'goal', title: 'Throughput' });
    const margin = sketch.add('insightCards', { kind: 'goal', title: 'Margin' });
    sketch.add('insightCards', { kind: 'goal', title: 'Achieved', validation: 'done' });
    const obstacle = sketch.add('insightCards', {
      kind: 'obstacle',
      title: 'Scrap',
      leadsFromId: throughput,
    });
    const lines = sketch.add('objectives', { title: 'Three lines' });
    const renewal = sketch.add('objectives', { title: 'Renewal' });
    sketch.add('objectives', { title: 'Reached', status: 'achieved' });
    const both = sketch.add('actions', { title: 'Pilot', insightIds: [obstacle], objectiveIds: [lines] });
    const neither = sketch.add('actions', { title: 'Newsletter' });
    sketch.add('actions', { title: 'Done', status: 'done', insightIds: [margin], objectiveIds: [renewal] });
    expect(alignment(sketch.plan)).toEqual({
      customerGoals: [
        { id: throughput, title: 'Throughput', actionIds: [both] },
        { id: margin, title: 'Margin', actionIds: [] },
      ],
      actions: [
        { id: both, title: 'Pilot', customerGoalIds: [throughput], objectiveIds: [lines] },
        { id: neither, title: 'Newsletter', customerGoalIds: [], objectiveIds: [] },
      ],
      objectives: [
        { id: lines, title: 'Three lines', actionIds: [both] },
        { id: renewal, title: 'Renewal', actionIds: [] },
      ],
      customerGoalsWithoutAction: [margin],
      objectivesWithoutAction: [renewal],
      actionsForNeither: [neither],
    });
  });
});
