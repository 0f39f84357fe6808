import { describe, expect, it } from 'vitest';
import { mostLines, weekOf } from '../../../../shared/method/this-week.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

const daysAgo = (days: number) => addDays(today, -days);
const inDays = (days: number) => addDays(today, days);

function planOf(accountName: string): PlanSketch {
  const sketch = new PlanSketch();
  Object.assign(sketch.plan.account, { name: accountName });
  return sketch;
}

describe('the week', () => {
  it.each([
    { day: '2026-11-16', monday: '2026-11-16' },
    { day: '2026-11-22', monday: '2026-11-16' },
    { day: '2027-01-01', monday: '2026-12-28' },
  ])('of $day begins on $monday', ({ day, monday }) => {
    expect(weekOf([], day).monday).toBe(monday);
  });

  it('is empty without a plan', () => {
    expect(weekOf([], today)).toEqual({
      day: today,
      monday: today,
      plans: 0,
      due: { lines: [], total: 0, late: 0 },
      quiet: { lines: [], total: 0 },
      reviews: { lines: [], total: 0 },
      question: null,
    });
  });
});

describe('what is due', () => {
  const titlesOn = (
    day: string,
    dueDate: string | null,
    status: 'open' | 'inProgress' | 'done' | 'dropped',
  ) => {
    const sketch = planOf('Nordvik');
    sketch.add('actions', { title: 'Call', dueDate, status });
    return weekOf([sketch.plan], day).due.lines.map(({ title }) => title);
  };

  it('reaches from anything late to the Sunday after next Sunday', () => {
    expect(titlesOn('2026-11-16', '2025-01-01', 'open')).toEqual(['Call']);
    expect(titlesOn('2026-11-16', '2026-11-29', 'inProgress')).toEqual(['Call']);
    expect(titlesOn('2026-11-16', '2026-11-30', 'open')).toEqual([]);
    expect(titlesOn('2026-11-22', '2026-11-29', 'open')).toEqual(['Call']);
    expect(titlesOn('2026-11-23', '2026-12-06', 'open')).toEqual(['Call']);
  });

  it('leaves out what is done, dropped or without a day', () => {
    expect(titlesOn(today, today, 'done')).toEqual([]);
    expect(titlesOn(today, today, 'dropped')).toEqual([]);
    expect(titlesOn(today, null, 'open')).toEqual([]);
  });

  it('comes from all plans, the longest late first, with who, for what and with whom', () => {
    const [nordvik, tessaro] = [planOf('Nordvik'), planOf('Tessaro Foods')];
    const customerCounterpartId = nordvik.person('Jon Berg');
    const criterionId = nordvik.criterion('Total cost', 5, 3);
    nordvik.add('actions', { title: 'Soon', dueDate: inDays(3) });
    nordvik.add('actions', {
      title: 'Send the cost model',
      dueDate: daysAgo(2),
      ownerId: nordvik.mara,
      criterionIds: [criterionId],
      customerCounterpartId,
    });
    tessaro.add('actions', { title: 'Renewal brief', dueDate: daysAgo(5) });
    tessaro.add('actions', { title: 'Today', dueDate: today });
    const { due } = weekOf([nordvik.plan, tessaro.plan], today);
    expect(due.lines.map(({ title }) => title)).toEqual([
      'Renewal brief',
      'Send the cost model',
      'Today',
      'Soon',
    ]);
    expect(due).toMatchObject({ total: 4, late: 2 });
    expect(due.lines[0]).toMatchObject({ accountName: 'Tessaro Foods', ownerName: '', purpose: '' });
    expect(due.lines[1]).toMatchObject({
      planId: nordvik.plan.plan.id,
      ownerName: 'Mara Lindqvist',
      purpose: 'closes Total cost · with Jon Berg',
    });
  });

  it('is cut to what fits, and still counts all', () => {
    const sketch = planOf('Nordvik');
    for (let count = 0; count < mostLines.due + 3; count += 1)
      sketch.add('actions', { title: `Call ${count}`, dueDate: daysAgo(1) });
    const { due } = weekOf([sketch.plan], today);
    expect(due.lines).toHaveLength(mostLines.due);
    expect(due).toMatchObject({ total: mostLines.due + 3, late: mostLines.due + 3 });
  });
});

describe('who has gone quiet (METHOD 3.6)', () => {
  const quietNames = (sketch: PlanSketch) => weekOf([sketch.plan], today).quiet.lines.map(({ name }) => name);

  it('are key players and champions after 30 days, nobody else', () => {
    const sketch = planOf('Nordvik');
    sketch.person('Champion, 30', { stance: 'champion', lastContact: daysAgo(30) });
    sketch.person('Champion, 29', { stance: 'champion', lastContact: daysAgo(29) });
    sketch.person('Inner circle', { politicalStatus: 'innerCircle', lastContact: daysAgo(31) });
    sketch.person('Structure', { politicalStatus: 'politicalStructure', lastContact: daysAgo(32) });
    sketch.person('Outside', { politicalStatus: 'outside', stance: 'supporter', lastContact: daysAgo(90) });
    sketch.add('people', { name: 'Without an entry' });
    expect(quietNames(sketch)).toEqual(['Structure', 'Inner circle', 'Champion, 30']);
  });

  it('come longest silence first, those never spoken to last, champions before others', () => {
    const sketch = planOf('Nordvik');
    sketch.person('Never', { politicalStatus: 'innerCircle' });
    sketch.person('Never, champion', { stance: 'champion' });
    sketch.person('34 days', { politicalStatus: 'innerCircle', lastContact: daysAgo(34) });
    sketch.person('51 days', { politicalStatus: 'innerCircle', lastContact: daysAgo(51) });
    expect(quietNames(sketch)).toEqual(['51 days', '34 days', 'Never, champion', 'Never']);
  });

  it('say whether a touch is planned soon', () => {
    const sketch = planOf('Nordvik');
    const personId = sketch.person('Li Chen', { stance: 'champion' }, { title: 'VP Operations' });
    const touch = () => weekOf([sketch.plan], today).quiet.lines[0]?.touch;
    sketch.add('actions', { title: 'Site visit', customerCounterpartId: personId, dueDate: inDays(60) });
    sketch.add('actions', { title: 'Met', personIds: [personId], dueDate: today, status: 'done' });
    expect(touch()).toBeNull();
    sketch.add('actions', { title: 'Visit', customerCounterpartId: personId, dueDate: inDays(9) });
    const actionId = sketch.add('actions', { title: 'Call', personIds: [personId], dueDate: inDays(7) });
    expect(touch()).toEqual({ actionId, dueDate: inDays(7) });
    expect(weekOf([sketch.plan], today).quiet.lines[0]).toMatchObject({
      jobTitle: 'VP Operations',
      stance: 'champion',
      lastContact: null,
    });
  });
});

describe('reviews', () => {
  it('are those missed and those planned within three weeks', () => {
    const [nordvik, tessaro] = [planOf('Nordvik'), planOf('Tessaro Foods')];
    nordvik.add('reviews', { date: inDays(21), kind: 'yearly' });
    nordvik.add('reviews', { date: inDays(22), kind: 'customer' });
    nordvik.add('reviews', { date: daysAgo(3), kind: 'quarterly', status: 'held' });
    tessaro.add('reviews', { date: daysAgo(4), kind: 'monthly' });
    const { reviews } = weekOf([nordvik.plan, tessaro.plan], today);
    expect(reviews.lines.map(({ kind, accountName }) => `${kind} ${accountName}`)).toEqual([
      'monthly Tessaro Foods',
      'yearly Nordvik',
    ]);
    expect(reviews.total).toBe(2);
  });
});

describe('the question', () => {
  it('is the weightiest point of all plans, with the plan it is about', () => {
    const [filled, empty] = [planOf('Nordvik'), planOf('Helvion')];
    filled.person('Ana Ruiz', { roles: ['decider'], stance: 'champion', lastContact: today });
    const alone = weekOf([filled.plan], today).question;
    const both = weekOf([filled.plan, empty.plan], today).question;
    expect(alone?.accountName).toBe('Nordvik');
    expect(both?.accountName).toBe('Helvion');
    expect(both?.weight).toBeGreaterThan(alone?.weight ?? 100);
    expect(both?.target.step).toBe('decisionCenter');
  });
});
