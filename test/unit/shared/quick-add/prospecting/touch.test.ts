import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf, parseChangeSet } from '../../../../../shared/model/change.ts';
import { AppError } from '../../../../../shared/model/errors.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import {
  addTouchChanges,
  type TouchContext,
  UnknownPerson,
} from '../../../../../shared/quick-add/prospecting/build-touch.ts';
import { parseTouchLine } from '../../../../../shared/quick-add/prospecting/touch-line.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const mara: TouchContext = { writerName: 'Mara Lindqvist' };

function changeSet(sketch: PlanSketch, text: string, context = mara) {
  const line = parseTouchLine(text, today);
  if (line === null) throw new Error(`Not a touch: ${text}`);
  const { label, changes } = addTouchChanges(sketch.plan, line, sketch.newId, context);
  return parseChangeSet({ planId: sketch.plan.plan.id, label, changes });
}

const typed = (sketch: PlanSketch, text: string, context = mara): Plan =>
  applyChanges(sketch.plan, changeSet(sketch, text, context).changes);

describe('parseTouchLine', () => {
  it('reads verb, name, outcome, next step and its day', () => {
    expect(parseTouchLine('met Ana Ruiz, open to pilot, next: site visit 12 May', today)).toEqual({
      kind: 'meeting',
      channel: 'meeting',
      who: 'Ana Ruiz',
      accountName: '',
      date: today,
      outcome: 'open to pilot',
      nextStep: 'site visit',
      nextStepOn: '2027-05-12',
      memberName: '',
      nextOwnerName: '',
    });
  });

  it.each([
    { text: 'Visited Ana', kind: 'meeting', channel: 'meeting' },
    { text: 'had lunch with Ana', kind: 'meeting', channel: 'meeting' },
    { text: 'called Ana', kind: 'conversation', channel: 'call' },
    { text: 'spoke to Ana', kind: 'conversation', channel: 'call' },
    { text: 'talked with Ana', kind: 'conversation', channel: 'call' },
    { text: 'mailed Ana', kind: 'attempt', channel: 'mail' },
    { text: 'e-mailed Ana', kind: 'attempt', channel: 'mail' },
    { text: 'wrote to Ana', kind: 'attempt', channel: 'mail' },
    { text: 'wrote a letter to Ana', kind: 'attempt', channel: 'letter' },
    { text: 'tried Ana', kind: 'attempt', channel: 'call' },
    { text: 'tried to call Ana', kind: 'attempt', channel: 'call' },
    { text: 'left a message for Ana', kind: 'attempt', channel: 'call' },
    { text: 'invited Ana', kind: 'attempt', channel: 'network' },
    { text: 'ran into Ana', kind: 'conversation', channel: 'event' },
    { text: 'was introduced to Ana', kind: 'conversation', channel: 'referral' },
    { text: 'heard from Ana', kind: 'conversation', channel: 'mail' },
    { text: 'mailed Ana, answered the same day', kind: 'conversation', channel: 'mail' },
  ])('$text is a $kind by $channel', ({ text, kind, channel }) => {
    expect(parseTouchLine(text, today)).toMatchObject({ who: 'Ana', kind, channel });
  });

  it.each([
    { text: 'met Ana yesterday, fine', date: '2026-11-15', outcome: 'fine' },
    { text: 'met Ana on 12 Nov, wants two lines', date: '2026-11-12', outcome: 'wants two lines' },
    { text: 'met Ana, wants an offer by friday', date: today, outcome: 'wants an offer by friday' },
    { text: 'met Ana on Friday, fine', date: '2026-11-13', outcome: 'fine' },
    { text: 'met Ana, their contract ended 1 Nov', date: today, outcome: 'their contract ended 1 Nov' },
    { text: 'met Ana yesterday', date: '2026-11-15', outcome: '' },
  ])('$text was on $date', ({ text, date, outcome }) => {
    expect(parseTouchLine(text, today)).toMatchObject({ who: 'Ana', date, outcome });
  });

  it('reads who of us, which account, and a next step without a day', () => {
    expect(
      parseTouchLine('Met Ana Ruiz (Nordvik) @Pia; fine; next step - send the file', today),
    ).toMatchObject({
      who: 'Ana Ruiz',
      accountName: 'Nordvik',
      memberName: 'Pia',
      outcome: 'fine',
      nextStep: 'send the file',
      nextStepOn: null,
    });
  });

  it.each(['Call Ana', 'Send the cost model', 'metrics for Ana', '', 'met'])('leaves “%s” alone', (text) => {
    expect(parseTouchLine(text, today)).toBeNull();
  });
});

describe('a typed touch', () => {
  function nordvik() {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz', { lastContact: '2026-10-01' });
    sketch.person('Jon Berg');
    sketch.person('Li Berg');
    return { sketch, ana };
  }

  it('logs, plans the next step and moves the last contact up, in one step that can be taken back', () => {
    const { sketch, ana } = nordvik();
    const tie = sketch.knows(sketch.mara, ana, 'inDepth');
    const set = changeSet(sketch, 'met Ana Ruiz, open to pilot, next: site visit 12 May');
    const plan = applyChanges(sketch.plan, set.changes);
    expect(set.label).toBe('Log a meeting with Ana Ruiz');
    expect(listOf(plan, 'touches')).toEqual([
      expect.objectContaining({
        date: today,
        kind: 'meeting',
        personId: ana,
        teamMemberId: sketch.mara,
        outcome: 'open to pilot',
        nextStep: 'site visit',
        nextStepOn: '2027-05-12',
      }),
    ]);
    expect(listOf(plan, 'actions')).toEqual([
      expect.objectContaining({
        title: 'Site visit',
        dueDate: '2027-05-12',
        ownerId: sketch.mara,
        customerCounterpartId: ana,
      }),
    ]);
    expect(listOf(plan, 'stakeholders')[0]?.lastContact).toBe(today);
    expect(plan.coverageTies[tie]).toMatchObject({ lastContact: today, depth: 'inDepth' });
    expect(applyChanges(plan, inverseOf(set).changes)).toEqual(sketch.plan);
  });

  it('makes no action of a next step without a day', () => {
    const plan = typed(nordvik().sketch, 'called Ana, next: think about it');
    expect(listOf(plan, 'actions')).toEqual([]);
    expect(listOf(plan, 'touches')[0]?.nextStep).toBe('think about it');
  });

  it('gives the next step to whoever it names', () => {
    const { sketch } = nordvik();
    const pia = sketch.add('teamMembers', { name: 'Pia Kvam' });
    const plan = typed(sketch, 'met Ana, fine, next: send the file @Pia 1 Dec');
    expect(listOf(plan, 'actions')[0]).toMatchObject({ title: 'Send the file', ownerId: pia });
    expect(listOf(plan, 'touches')[0]?.teamMemberId).toBe(sketch.mara);
  });

  it('leaves the last contact where it was for an attempt, and for a day before it', () => {
    for (const text of ['mailed Ana Ruiz', 'met Ana Ruiz 2026-09-01']) {
      const { sketch } = nordvik();
      expect(listOf(typed(sketch, text), 'stakeholders')[0]?.lastContact).toBe('2026-10-01');
    }
  });

  it('starts a tie with whoever wrote it, who may be named', () => {
    const { sketch, ana } = nordvik();
    const pia = sketch.add('teamMembers', { name: 'Pia Kvam' });
    expect(listOf(typed(sketch, 'met Ana'), 'coverageTies')).toEqual([
      expect.objectContaining({
        teamMemberId: sketch.mara,
        personId: ana,
        depth: 'brief',
        lastContact: today,
      }),
    ]);
    expect(listOf(typed(sketch, 'met Ana @Pia'), 'coverageTies')[0]?.teamMemberId).toBe(pia);
    expect(listOf(typed(sketch, 'met Ana', { writerName: 'pia kvam' }), 'touches')[0]?.teamMemberId).toBe(
      pia,
    );
    expect(listOf(typed(sketch, 'tried Ana'), 'coverageTies')).toEqual([]);
  });

  it('keeps what stands between the name and the comma', () => {
    const { sketch, ana } = nordvik();
    expect(listOf(typed(sketch, 'met Ana Ruiz at the fair, fine'), 'touches')).toEqual([
      expect.objectContaining({ personId: ana, outcome: 'at the fair, fine' }),
    ]);
  });

  it('says who could be meant, and changes nothing', () => {
    const { sketch } = nordvik();
    const before = structuredClone(sketch.plan);
    expect(() => typed(sketch, 'met Berg')).toThrow('“Berg” could be Jon Berg or Li Berg');
    expect(sketch.plan).toEqual(before);
  });

  it('offers to add somebody nobody knows, and adds them when asked to', () => {
    const { sketch } = nordvik();
    expect(() => typed(sketch, 'met Eva Lind, curious')).toThrow(UnknownPerson);
    expect(() => typed(sketch, 'met Ana Lind, curious')).toThrow('“Ana Lind”');
    const plan = typed(sketch, 'met Eva Lind, curious', { ...mara, addsUnknown: true });
    const eva = listOf(plan, 'people').find(({ name }) => name === 'Eva Lind');
    expect(listOf(plan, 'touches')[0]).toMatchObject({ personId: eva?.id, outcome: 'curious' });
    expect(listOf(plan, 'stakeholders').find(({ personId }) => personId === eva?.id)?.lastContact).toBe(
      today,
    );
  });

  it('counts to the one program whose audience the person is in', () => {
    const { sketch, ana } = nordvik();
    const programId = sketch.add('prospectingPrograms', { title: 'Meet the board', personIds: [ana] });
    expect(listOf(typed(sketch, 'met Ana'), 'touches')[0]?.programId).toBe(programId);
    expect(listOf(typed(sketch, 'met Jon'), 'touches')[0]?.programId).toBeNull();
    sketch.add('prospectingPrograms', { title: 'Another', personIds: [ana] });
    expect(listOf(typed(sketch, 'met Ana'), 'touches')[0]?.programId).toBeNull();
    expect(listOf(typed(sketch, 'met Jon', { ...mara, programId }), 'touches')[0]?.programId).toBe(programId);
  });

  it('never loses what was typed, and never throws anything but a sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (words) => {
        const line = parseTouchLine(`met ${words}`, today);
        if (line === null) return;
        const { sketch } = nordvik();
        try {
          const { changes } = addTouchChanges(sketch.plan, line, sketch.newId, {
            ...mara,
            addsUnknown: true,
          });
          expect(changes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
    );
  });
});
