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
      problems: { lines: [], total: 0 },
      ahead: { lines: [], total: 0 },
      prospecting: { lines: [], total: 0 },
      questions: [],
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

describe('what comes up', () => {
  it('are reviews missed and those planned within three weeks', () => {
    const [nordvik, tessaro] = [planOf('Nordvik'), planOf('Tessaro Foods')];
    nordvik.add('reviews', { date: inDays(21), kind: 'yearly' });
    nordvik.add('reviews', { date: inDays(22), kind: 'customer' });
    nordvik.add('reviews', { date: daysAgo(3), kind: 'quarterly', status: 'held' });
    tessaro.add('reviews', { date: daysAgo(4), kind: 'monthly' });
    const { ahead } = weekOf([nordvik.plan, tessaro.plan], today);
    expect(ahead.lines.map(({ title, accountName }) => `${title} ${accountName}`)).toEqual([
      'Monthly check-in Tessaro Foods',
      'Yearly plan Nordvik',
    ]);
    expect(ahead.total).toBe(2);
  });

  it('are meetings, lost deals and renewals too, by their day', () => {
    const sketch = planOf('Nordvik');
    const opportunityId = sketch.add('opportunities', { title: 'Line control' });
    sketch.add('meetings', { title: 'Scope with Jon', opportunityId, date: inDays(3) });
    sketch.add('meetings', { title: 'Not written up', opportunityId, date: daysAgo(2) });
    sketch.add('meetings', { title: 'Held', opportunityId, date: daysAgo(2), status: 'held' });
    sketch.add('meetings', { title: 'Far', opportunityId, date: inDays(40) });
    // Two quarters after the loss where no day is set.
    sketch.add('lostDealPlans', { title: 'Ballast pumps', lostOn: '2026-05-20' });
    sketch.add('lostDealPlans', { title: 'Winches', lostOn: '2026-05-20', recheckDate: inDays(90) });
    sketch.add('contracts', {
      title: 'Service',
      startDate: '2025-01-01',
      endDate: inDays(60),
      noticeDate: inDays(8),
    });
    expect(
      weekOf([sketch.plan], today).ahead.lines.map(({ kind, title, date }) => [kind, title, date]),
    ).toEqual([
      ['meeting', 'Not written up', daysAgo(2)],
      ['meeting', 'Scope with Jon', inDays(3)],
      ['recheck', 'Look again: Ballast pumps', inDays(4)],
      ['renewal', 'Settle the renewal: Service', inDays(8)],
    ]);
  });
});

describe('problems', () => {
  it('are those past their day and not solved', () => {
    const sketch = planOf('Nordvik');
    const base = { openedOn: daysAgo(30), ownerId: sketch.mara };
    sketch.add('problems', { title: 'Late parts', dueDate: daysAgo(1), ...base });
    sketch.add('problems', { title: 'Long late', dueDate: daysAgo(9), ...base });
    sketch.add('problems', { title: 'Today', dueDate: today, ...base });
    sketch.add('problems', { title: 'Solved', dueDate: daysAgo(9), status: 'solved', ...base });
    const { problems } = weekOf([sketch.plan], today);
    expect(problems.lines.map(({ title }) => title)).toEqual(['Long late', 'Late parts']);
    expect(problems.lines[0]?.ownerName).toBe('Mara Lindqvist');
  });
});

describe('prospecting', () => {
  function campaign(accountName: string, target: number, actual: number): PlanSketch {
    const sketch = planOf(accountName);
    sketch.add('prospectingPrograms', { title: 'P', startDate: today, conversationsPerWeek: target });
    for (let count = 0; count < actual; count += 1) sketch.add('touches', { date: today });
    return sketch;
  }

  it('is this week against the target, the furthest behind first, and silent where there is none', () => {
    const plans = [campaign('Reached', 2, 2), campaign('Behind', 4, 1), planOf('Without')].map(
      ({ plan }) => plan,
    );
    expect(weekOf(plans, today).prospecting).toMatchObject({
      total: 2,
      lines: [
        {
          accountName: 'Behind',
          measures: [{ measure: 'conversations', actual: 1, target: 4 }],
          streak: 0,
          shares: [0.25],
        },
        { accountName: 'Reached', streak: 1, shares: [1] },
      ],
    });
  });
});

describe('the questions', () => {
  const filled = (accountName: string): PlanSketch => {
    const sketch = planOf(accountName);
    sketch.person('Ana Ruiz', { roles: ['decider'], stance: 'champion', lastContact: today });
    return sketch;
  };

  it('are one of each plan, and an empty plan comes after those with something in them', () => {
    const plans = [planOf('Helvion'), filled('Nordvik')].map(({ plan }) => plan);
    const { questions } = weekOf(plans, today);
    expect(questions.map(({ accountName }) => accountName)).toEqual(['Nordvik', 'Helvion']);
    expect(questions[0]?.weight).toBeLessThan(questions[1]?.weight ?? 0);
  });

  it('are three at most, the weightiest first', () => {
    const plans = ['A', 'B', 'C', 'D'].map((name) => filled(name).plan);
    const late = filled('Late');
    late.add('actions', { title: 'Call', dueDate: daysAgo(3), ownerId: late.mara });
    const { questions } = weekOf([...plans, late.plan], today);
    expect(questions).toHaveLength(mostLines.questions);
    const weights = questions.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});
