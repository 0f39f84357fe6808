import { describe, expect, it } from 'vitest';
import {
  audienceOf,
  audienceProgress,
  sampleCadence,
} from '../../../../../shared/method/prospecting/audience-progress.ts';
import { programFocus } from '../../../../../shared/method/prospecting/program-focus.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

function campaign() {
  const sketch = new PlanSketch();
  const finance = sketch.add('businessUnits', { name: 'Finance' });
  const tax = sketch.add('businessUnits', { name: 'Tax', parentId: finance });
  const ana = sketch.person('Ana');
  const nina = sketch.person('Nina', {}, { unitId: finance });
  const per = sketch.person('Per', {}, { unitId: tax });
  sketch.person('Li');
  const programId = sketch.add('prospectingPrograms', {
    title: 'Meet finance',
    startDate: '2026-11-02',
    personIds: [ana, nina],
    businessUnitIds: [finance],
  });
  const program = sketch.plan.prospectingPrograms[programId];
  if (program === undefined) throw new Error('The program is there');
  const touch = (personId: string, date: string, values = {}) =>
    sketch.add('touches', { programId, personId, date, kind: 'attempt', channel: 'mail', ...values });
  const of = (personId: string) =>
    audienceProgress(sketch.plan, program, today).find((member) => member.personId === personId);
  return { sketch, program, programId, people: { ana, nina, per }, touch, of };
}

const withSteps = () => {
  const made = campaign();
  for (const step of sampleCadence) made.sketch.add('programSteps', { programId: made.programId, ...step });
  return made;
};

describe('the audience of a program', () => {
  it('is who it names and everybody in its units and below, each once', () => {
    const { sketch, program, people } = campaign();
    expect(audienceOf(sketch.plan, program)).toEqual([people.ana, people.nina, people.per]);
  });
});

describe('the cadence of a person', () => {
  it('begins on the first day of the program', () => {
    const { of, people } = withSteps();
    expect(of(people.ana)).toMatchObject({
      state: 'untouched',
      next: { dueOn: '2026-11-02', channel: 'mail' },
    });
  });

  it('goes on from the first touch, one step a touch', () => {
    const { of, people, touch } = withSteps();
    touch(people.ana, '2026-11-10');
    // Day 3 of the cadence, two days after its day 1.
    expect(of(people.ana)).toMatchObject({
      state: 'inCadence',
      next: { dueOn: '2026-11-12', channel: 'network' },
    });
    touch(people.ana, '2026-11-13', { channel: 'network' });
    expect(of(people.ana)).toMatchObject({ touches: 2, channels: 2, days: 4, next: { dueOn: '2026-11-14' } });
  });

  it('ends with its aim, or with its last step', () => {
    const { of, people, touch } = withSteps();
    touch(people.ana, '2026-11-10', { kind: 'conversation' });
    expect(of(people.ana)).toMatchObject({ state: 'reached', next: null });
    for (const _ of sampleCadence) touch(people.nina, '2026-11-10');
    expect(of(people.nina)).toMatchObject({ state: 'ended', next: null });
  });

  it('needs no steps', () => {
    const { of, people, touch } = campaign();
    expect(of(people.per)).toMatchObject({ state: 'untouched', next: null });
    touch(people.per, '2026-11-10');
    expect(of(people.per)).toMatchObject({ state: 'inCadence', next: null });
  });
});

describe('the focus of a program (METHOD R65)', () => {
  it('is what somebody judged, else whether it names anybody', () => {
    const { program } = campaign();
    expect(programFocus(program)).toEqual({ focus: 'accountSpecific', isSaid: false });
    expect(programFocus({ ...program, personIds: [], businessUnitIds: [] })).toEqual({
      focus: 'generic',
      isSaid: false,
    });
    expect(programFocus({ ...program, focus: 'generic' })).toEqual({ focus: 'generic', isSaid: true });
  });
});
