import { describe, expect, it } from 'vitest';
import { addCoachingNote } from '../../../../shared/quick-add/coaching-note-line.ts';
import { addSponsorInvolvement } from '../../../../shared/quick-add/sponsor-line.ts';
import { memberIdFor } from '../../../../shared/quick-add/words/naming.ts';
import { countingIds, PlanSketch, today } from '../plan-sketch.ts';

const newId = countingIds();
const recordIn = ({ changes: [change] }: { changes: { op: string }[] }) =>
  change !== undefined && 'after' in change ? change.after : undefined;

describe('a coaching note', () => {
  it.each([
    ['Ask Nina first, again 12 Dec', 'Ask Nina first', '2026-12-12'],
    ['Ask Nina first; follow up tomorrow', 'Ask Nina first', '2026-11-17'],
    ['Ask Nina again what she wants', 'Ask Nina again what she wants', null],
    ['Wait until they call', 'Wait until they call', null],
  ])('of “%s” is “%s”, followed up on %s', (line, text, followUpOn) => {
    expect(recordIn(addCoachingNote(line, { step: 'criteria' }, today, newId))).toMatchObject({
      text,
      followUpOn,
      coaching: true,
      step: 'criteria',
      personId: null,
      date: today,
    });
  });

  it('can be about a person, and needs words', () => {
    const sketch = new PlanSketch();
    const personId = sketch.person('Ana Ruiz');
    expect(recordIn(addCoachingNote('Quiet', { personId }, today, newId))).toMatchObject({
      personId,
      step: '',
    });
    expect(() => addCoachingNote('again 12 Dec', { personId }, today, newId)).toThrow('Write what');
  });
});

describe('an involvement of the sponsor', () => {
  const sketch = new PlanSketch();
  const ana = sketch.person('Ana Ruiz');

  it('that has passed says what came of it', () => {
    expect(
      recordIn(addSponsorInvolvement(sketch.plan, '3 Nov with Ana Ruiz: agreed the pilot', today, newId)),
    ).toMatchObject({ date: '2026-11-03', personIds: [ana], outcome: 'agreed the pilot', purpose: '' });
  });

  it('to come says what it is for, and keeps whom it does not know', () => {
    expect(
      recordIn(
        addSponsorInvolvement(sketch.plan, '2026-12-03 with Ana and Tor Lie: the model', today, newId),
      ),
    ).toMatchObject({
      date: '2026-12-03',
      personIds: [ana],
      purpose: 'the model, with Tor Lie',
      outcome: '',
    });
  });

  it('needs a day', () => {
    expect(() => addSponsorInvolvement(sketch.plan, 'with Ana', today, newId)).toThrow('Start with a day');
  });
});

it('a short name that fits two of us is asked about, not added', () => {
  const sketch = new PlanSketch();
  sketch.add('teamMembers', { name: 'Mara Olsen' });
  const changes: never[] = [];
  expect(() => memberIdFor(sketch.plan, 'Mara', changes, newId)).toThrow(
    '“Mara” could be Mara Lindqvist or Mara Olsen. Write the whole name.',
  );
  expect(memberIdFor(sketch.plan, 'Mara Olsen', changes, newId)).not.toBeNull();
  expect(changes).toEqual([]);
});
