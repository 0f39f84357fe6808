import { describe, expect, it } from 'vitest';
import { guidedQuestions, guidedQuestionsOf } from '../../../../../shared/method/insight/guided-questions.ts';
import { emptyAreas, insightsByArea } from '../../../../../shared/method/insight/insight-areas.ts';
import { groundlessCommitments } from '../../../../../shared/method/insight/insight-ground.ts';
import { PlanSketch } from '../../plan-sketch.ts';

describe('groundlessCommitments', () => {
  it('lists goals, ideas and actions that nothing the customer said stands behind', () => {
    const sketch = new PlanSketch();
    const goal = sketch.add('objectives', { title: 'Share of wallet' });
    sketch.add('ideas', { title: 'Portal' });
    sketch.add('actions', { title: 'Send the brochure', objectiveIds: [goal] });
    const { objectives, ideas, actions } = groundlessCommitments(sketch.plan);
    expect([...objectives, ...ideas, ...actions].map(({ title }) => title)).toEqual([
      'Share of wallet',
      'Portal',
      'Send the brochure',
    ]);
  });

  it('lets a goal lean on its ideas, and an action on both', () => {
    const sketch = new PlanSketch();
    const insight = sketch.add('insightCards', { kind: 'goal', title: 'Throughput' });
    const idea = sketch.add('ideas', { title: 'Twin', insightIds: [insight] });
    const goal = sketch.add('objectives', { title: 'Scrap down', ideaIds: [idea] });
    sketch.add('actions', { title: 'Site visit', objectiveIds: [goal] });
    sketch.add('actions', { title: 'Signal list', ideaIds: [idea] });
    sketch.add('actions', { title: 'Price talk', criterionIds: [sketch.criterion('Price', 4, 3)] });
    expect(groundlessCommitments(sketch.plan)).toEqual({ objectives: [], ideas: [], actions: [] });
  });

  it('leaves out what is dropped or done', () => {
    const sketch = new PlanSketch();
    sketch.add('objectives', { title: 'A', status: 'dropped' });
    sketch.add('ideas', { title: 'B', status: 'done' });
    sketch.add('actions', { title: 'C', status: 'done' });
    expect(groundlessCommitments(sketch.plan)).toEqual({ objectives: [], ideas: [], actions: [] });
  });
});

describe('insightsByArea', () => {
  it('gives each of the seven areas its cards', () => {
    const sketch = new PlanSketch();
    sketch.add('insightCards', { title: 'Scrap', area: 'challenges' });
    sketch.add('insightCards', { title: 'No area' });
    const areas = insightsByArea(sketch.plan);
    expect(areas).toHaveLength(7);
    expect(areas.flatMap(({ cards }) => cards.map(({ title }) => title))).toEqual(['Scrap']);
    expect(emptyAreas(sketch.plan)).not.toContain('challenges');
    expect(emptyAreas(sketch.plan)).toHaveLength(6);
  });
});

describe('guidedQuestionsOf', () => {
  it('asks the five of the method, whatever is written down, then our own', () => {
    const sketch = new PlanSketch();
    expect(guidedQuestionsOf(sketch.plan).map(({ question }) => question)).toEqual([...guidedQuestions]);
    sketch.add('guidedAnswers', { question: 'What would you stop?' });
    sketch.add('guidedAnswers', { question: 'what is the BIGGEST challenge?', answer: 'Scrap' });
    const entries = guidedQuestionsOf(sketch.plan);
    expect(entries).toHaveLength(6);
    expect(entries.filter(({ isAnswered }) => isAnswered).map(({ question }) => question)).toEqual([
      guidedQuestions[2],
    ]);
    expect(entries.at(-1)).toMatchObject({ question: 'What would you stop?', isAnswered: false });
  });
});
