import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { parseChangeSet } from '../../../../../shared/model/change.ts';
import { AppError } from '../../../../../shared/model/errors.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import {
  addTimeBlockChanges,
  parseTimeBlockLine,
} from '../../../../../shared/quick-add/prospecting/block-line.ts';
import {
  addProgramChanges,
  sampleCadenceChanges,
} from '../../../../../shared/quick-add/prospecting/build-program.ts';
import { parseProgramLine } from '../../../../../shared/quick-add/prospecting/program-line.ts';
import {
  addProgramStepChanges,
  parseProgramStepLine,
} from '../../../../../shared/quick-add/prospecting/step-line.ts';
import type { LineChanges } from '../../../../../shared/quick-add/words/naming.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

function applied(sketch: PlanSketch, { label, changes }: LineChanges): Plan {
  return applyChanges(sketch.plan, parseChangeSet({ planId: sketch.plan.plan.id, label, changes }).changes);
}

describe('a typed program', () => {
  it('has people, units, channels, targets, an end and an owner', () => {
    const sketch = new PlanSketch();
    const nina = sketch.person('Nina Falk');
    const finance = sketch.add('businessUnits', { name: 'Finance' });
    const text =
      'Meet finance: Finance, Nina Falk, mail, call, 3 conversations, 1 meeting and 2 new people a week, a pilot budget until 31 March @Pia Kvam';
    const plan = applied(
      sketch,
      addProgramChanges(sketch.plan, parseProgramLine(text, today), sketch.newId, today),
    );
    const pia = listOf(plan, 'teamMembers').find(({ name }) => name === 'Pia Kvam');
    expect(listOf(plan, 'prospectingPrograms')).toEqual([
      expect.objectContaining({
        title: 'Meet finance',
        kind: 'prospecting',
        status: 'active',
        personIds: [nina],
        businessUnitIds: [finance],
        channels: ['mail', 'call'],
        conversationsPerWeek: 3,
        meetingsPerWeek: 1,
        newPeoplePerWeek: 2,
        newUnitsPerWeek: null,
        startDate: today,
        endDate: '2027-03-31',
        ownerId: pia?.id,
        aim: 'a pilot budget',
      }),
    ]);
  });

  it('may be a title alone, and says what it is for', () => {
    expect(parseProgramLine('Spring fair: marketing, generic, event', today)).toMatchObject({
      title: 'Spring fair',
      kind: 'marketing',
      focus: 'generic',
      channels: ['event'],
    });
    expect(parseProgramLine('Meet the board', today)).toMatchObject({ title: 'Meet the board', others: [] });
  });

  it('needs a title', () => {
    const { plan, newId } = new PlanSketch();
    expect(() => addProgramChanges(plan, parseProgramLine(': mail', today), newId, today)).toThrow(
      'Give the program',
    );
  });

  it('takes the published cadence over in one step', () => {
    const sketch = new PlanSketch();
    const programId = sketch.add('prospectingPrograms', { title: 'P' });
    const changes = sampleCadenceChanges(programId, sketch.newId);
    const plan = applied(sketch, { label: 'Cadence', changes });
    expect(listOf(plan, 'programSteps').map(({ day, channel }) => `${day} ${channel}`)).toEqual([
      '1 mail',
      '3 network',
      '5 mail',
      '6 network',
      '10 mail',
      '12 call',
      '16 mail',
      '21 mail',
    ]);
  });
});

describe('a typed step of a cadence', () => {
  it.each([
    { text: 'day 5 mail with a case', line: { day: 5, channel: 'mail', title: 'mail with a case' } },
    { text: '12 call', line: { day: 12, channel: 'call', title: 'call' } },
    { text: '12', line: { day: 12, channel: 'mail', title: 'Mail' } },
    {
      text: 'day 3: LinkedIn invitation',
      line: { day: 3, channel: 'network', title: 'LinkedIn invitation' },
    },
    { text: 'closing letter', line: { day: null, channel: 'letter', title: 'closing letter' } },
    { text: '999 days', line: { day: null, channel: 'mail', title: '999 days' } },
  ])('reads $text', ({ text, line }) => {
    expect(parseProgramStepLine(text)).toEqual(line);
  });

  it('comes two days after the last where it names none', () => {
    const sketch = new PlanSketch();
    const id = sketch.add('prospectingPrograms', { title: 'P' });
    const line = parseProgramStepLine('closing letter');
    const plan = applied(sketch, addProgramStepChanges(line, { id, lastDay: 10 }, sketch.newId));
    expect(listOf(plan, 'programSteps')).toEqual([expect.objectContaining({ programId: id, day: 12 })]);
  });
});

describe('a typed time block', () => {
  it.each([
    {
      text: 'Tue 9:00 90 min calls to finance',
      weekday: 2,
      startMinute: 540,
      minutes: 90,
      title: 'calls to finance',
    },
    { text: 'friday 13.30 2h', weekday: 5, startMinute: 810, minutes: 120, title: '' },
    { text: 'Mon 8-9:30 mails', weekday: 1, startMinute: 480, minutes: 90, title: 'mails' },
    { text: 'Wed 10 calls', weekday: 3, startMinute: 600, minutes: 60, title: 'calls' },
    { text: 'calls', weekday: null, startMinute: null, minutes: 60, title: 'calls' },
    { text: 'Thu 25:00 calls', weekday: 4, startMinute: null, minutes: 60, title: '25:00 calls' },
  ])('reads $text', ({ text, ...line }) => {
    expect(parseTimeBlockLine(text)).toMatchObject(line);
  });

  it('is kept by its owner, and refused without a day or a time', () => {
    const sketch = new PlanSketch();
    const plan = applied(
      sketch,
      addTimeBlockChanges(sketch.plan, parseTimeBlockLine('Tue 9 1 h @Pia'), sketch.newId),
    );
    expect(listOf(plan, 'timeBlocks')[0]).toMatchObject({
      title: 'Prospecting',
      weekday: 2,
      startMinute: 540,
    });
    expect(listOf(plan, 'teamMembers').map(({ name }) => name)).toContain('Pia');
    for (const text of ['calls', 'Tue calls', '9:00 calls'])
      expect(() => addTimeBlockChanges(sketch.plan, parseTimeBlockLine(text), sketch.newId)).toThrow(
        'Say which day',
      );
  });
});

describe('any line', () => {
  it('becomes records that the store accepts, or is refused with a sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const sketch = new PlanSketch();
        const id = sketch.add('prospectingPrograms', { title: 'P' });
        const makers = [
          () => addProgramChanges(sketch.plan, parseProgramLine(text, today), sketch.newId, today),
          () => addProgramStepChanges(parseProgramStepLine(text), { id, lastDay: 365 }, sketch.newId),
          () => addTimeBlockChanges(sketch.plan, parseTimeBlockLine(text), sketch.newId),
        ];
        for (const make of makers)
          try {
            expect(applied(sketch, make())).toBeDefined();
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
          }
      }),
    );
  });
});
