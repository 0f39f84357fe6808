import { describe, expect, it } from 'vitest';
import { lookBack, lookBackSentence } from '../../../../../shared/method/look-back/look-back.ts';
import { sittingProgress, sittingText } from '../../../../../shared/method/look-back/sitting-progress.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import type { Change } from '../../../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../../../../shared/model/editing.ts';
import { PlanSketch } from '../../plan-sketch.ts';

const idOf = (title: string, sketch: PlanSketch): string => {
  const found = [...Object.values(sketch.plan.actions), ...Object.values(sketch.plan.objectives)].find(
    (record) => record.title === title,
  );
  if (found === undefined) throw new Error(`There is no ${title}`);
  return found.id;
};

/** A period up to 31 October with one action for every way it can go. */
function period() {
  const sketch = new PlanSketch();
  for (const title of ['Done', 'Slipped', 'Moved', 'Dropped', 'Deleted'])
    sketch.add('actions', { title, dueDate: '2026-10-31' });
  sketch.add('actions', { title: 'Later', dueDate: '2026-11-01' });
  sketch.add('actions', { title: 'Undated' });
  sketch.add('actions', { title: 'Done before', dueDate: '2026-09-01', status: 'done' });
  sketch.add('objectives', { title: 'Three lines', target: '3' });
  sketch.add('objectives', { title: 'On time' });
  const before = sketch.plan;
  const update = (title: string, values: Parameters<typeof updateOf<'actions'>>[3]): Change | null =>
    updateOf(before, 'actions', idOf(title, sketch), values);
  const goal = idOf('Three lines', sketch);
  const changes = [
    update('Done', { status: 'done', doneOn: '2026-10-19' }),
    update('Moved', { dueDate: '2026-12-01' }),
    update('Dropped', { status: 'dropped' }),
    ...deletionOf(before, 'actions', idOf('Deleted', sketch)),
    insertOf('actions', { id: '0190a000-0000-7000-8000-00000000ffff', title: 'New' }),
    updateOf(before, 'objectives', goal, { target: '2' }),
  ].filter((change) => change !== null);
  return { before, after: applyChanges(before, changes), goal };
}

const titles = (actions: readonly { title: string }[]): string[] => actions.map(({ title }) => title);

describe('lookBack', () => {
  const { before, after, goal } = period();
  const edits = [
    { label: 'Two lines are enough for the pilot', recordIds: [goal] },
    { label: 'Add a note', recordIds: ['somewhere else'] },
    { label: 'Two lines are enough for the pilot', recordIds: [goal] },
  ];
  const result = lookBack(before, after, '2026-10-31', edits);

  it('takes for planned what was open and due by the end', () => {
    expect(titles(result.planned)).toEqual(['Done', 'Slipped', 'Moved', 'Dropped', 'Deleted']);
  });

  it('says what became of it: an action that was moved to a later day slipped', () => {
    expect(titles(result.done)).toEqual(['Done']);
    expect(titles(result.slipped)).toEqual(['Slipped', 'Moved']);
    expect(titles(result.dropped)).toEqual(['Dropped', 'Deleted']);
    expect(titles(result.added)).toEqual(['New']);
  });

  it('gives the steps of the history as the reason for a changed goal, each once', () => {
    expect(result.goals).toEqual([
      {
        id: goal,
        title: 'Three lines',
        kind: 'changed',
        fields: [{ field: 'target', label: 'Target', before: '3', after: '2' }],
        why: ['Two lines are enough for the pilot'],
      },
    ]);
  });

  it('adds up in a sentence', () => {
    expect(lookBackSentence(result)).toBe(
      'Five actions were due: one done, two slipped and two given up. One came in. One goal changed.',
    );
    expect(lookBackSentence(lookBack(before, before, '2026-09-30', []))).toBe('No actions were due.');
  });
});

describe('sittingProgress', () => {
  it('counts facts, people and actions done', () => {
    const { before, after } = period();
    // A done action; one moved; one dropped; one new; a goal with another target.
    expect(sittingProgress(before, after)).toMatchObject({ facts: 4, people: 0, actionsDone: 1 });
  });

  it('counts a person once, with all that is said of them', () => {
    const before = new PlanSketch();
    const after = new PlanSketch();
    after.person('Ana Ruiz');
    expect(sittingProgress(before.plan, after.plan)).toMatchObject({ people: 1, actionsDone: 0 });
  });

  it('says nothing before anything was done', () => {
    const { before } = period();
    expect(sittingText(sittingProgress(before, before), { before: 54, now: 54 })).toBe('');
  });

  it.each([
    {
      facts: 12,
      people: 3,
      actionsDone: 2,
      before: 54,
      now: 61,
      text: '12 facts, 3 people, 2 actions done; health 54 → 61',
    },
    { facts: 1, people: 1, actionsDone: 1, before: 54, now: 54.4, text: '1 fact, 1 person, 1 action done' },
    { facts: 0, people: 0, actionsDone: 0, before: 54, now: 50, text: 'health 54 → 50' },
  ])('reads “$text”', ({ text, before, now, ...counts }) => {
    expect(sittingText(counts, { before, now })).toBe(text);
  });
});
