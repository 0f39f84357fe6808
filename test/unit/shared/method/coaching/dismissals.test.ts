import { describe, expect, it } from 'vitest';
import { dismissalOf } from '../../../../../shared/method/coaching/dismissals.ts';
import { coachingPoints } from '../../../../../shared/method/coaching.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { deletionOf } from '../../../../../shared/model/editing.ts';
import { newId } from '../../../../../shared/model/id.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { today } from '../../plan-sketch.ts';

describe('a piece of coaching that was answered', () => {
  const plan = samplePlan(newId, today);
  const keyOf = ({ id, target }: { id: string; target: { recordId: string | null } }) =>
    `${id} ${target.recordId}`;

  it('is not said again, until the answer is taken back', () => {
    const [first, ...others] = coachingPoints(plan, today);
    if (first === undefined) throw new Error('The coach has nothing to say');
    const answer = newId();
    const answered = applyChanges(plan, [dismissalOf(first, ' Agreed otherwise ', today, answer)]);
    expect(answered.dismissals[answer]).toMatchObject({ reason: 'Agreed otherwise', date: today });
    expect(coachingPoints(answered, today).map(keyOf)).toEqual(others.map(keyOf));
    const heardAgain = applyChanges(answered, deletionOf(answered, 'dismissals', answer));
    expect(coachingPoints(heardAgain, today).map(keyOf)).toEqual([first, ...others].map(keyOf));
  });

  it('is still said about another record', () => {
    const about = coachingPoints(plan, today).find(({ target }) => target.recordId !== null);
    if (about === undefined) throw new Error('The coach names no record');
    const elsewhere = { id: about.id, target: { recordId: plan.plan.id } };
    const answered = applyChanges(plan, [dismissalOf(elsewhere, 'Settled', today, newId())]);
    expect(coachingPoints(answered, today).map(keyOf)).toContain(keyOf(about));
  });

  it('needs a reason', () => {
    const [first] = coachingPoints(plan, today);
    if (first === undefined) throw new Error('The coach has nothing to say');
    expect(() => dismissalOf(first, '  ', today, newId())).toThrow('Write something');
  });

  it('says why it comes first', () => {
    for (const point of coachingPoints(plan, today)) expect(point.reason).toMatch(/^[A-Z].*\.$/);
  });
});
