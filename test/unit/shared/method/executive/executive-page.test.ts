import { describe, expect, it } from 'vitest';
import { executiveAsks } from '../../../../../shared/method/executive/executive-asks.ts';
import { executiveRisks } from '../../../../../shared/method/executive/executive-risks.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const titlesOf = (lines: readonly { title: string }[]) => lines.map(({ title }) => title);

describe('the risks on the page for executives', () => {
  it('are none for a plan that says nothing', () => {
    expect(executiveRisks(new PlanSketch().plan, today)).toEqual([]);
  });

  it('begin with what stops the deal and end with what is late', () => {
    const sketch = new PlanSketch();
    sketch.add('actions', { title: 'Call Jon', dueDate: addDays(today, -3), ownerId: sketch.mara });
    sketch.add('swotEntries', { kind: 'vulnerability', title: 'No data platform' });
    const nina = sketch.person('Nina Falk', { roles: ['approver'], coverage: 'none' }, { title: 'CFO' });
    sketch.person('Marek Kos', { roles: ['decider'], stance: 'opponent', coverage: 'inDepth' });
    sketch.person('Liv Hagen', { stance: 'sceptic', coverage: 'inDepth' });
    sketch.add('contracts', {
      title: 'Service contract',
      endDate: addDays(today, 40),
      yearlyValue: { amount: '900', currency: 'EUR' },
    });
    sketch.criterion('Uptime', 5, 2, { Halden: 4 }, { mandatory: true });
    sketch.add('problems', { title: 'Late invoices', effect: 'minor', openedOn: addDays(today, -10) });
    const risks = executiveRisks(sketch.plan, today);
    expect(titlesOf(risks)).toEqual([
      'We miss a must: Uptime',
      'Renewal of Service contract',
      'Marek Kos opposes us',
      'No contact with Nina Falk',
      'No data platform',
      'One action is late',
      'Open problem: Late invoices',
    ]);
    expect(risks.map(({ note }) => note).slice(0, 2)).toEqual([
      'we are rated 2 of 5, Halden 4',
      '€900 a year, settle it by 26 December 2026, no action yet',
    ]);
    expect(risks.find(({ id }) => id === nina)?.note).toBe('CFO');
  });

  it('name spend above value, with the figures of the last year that has both', () => {
    const sketch = new PlanSketch();
    const euro = (amount: string) => ({ amount, currency: 'EUR' });
    sketch.add('planYears', { year: 2025, revenueActual: euro('100'), valueDelivered: euro('300') });
    expect(executiveRisks(sketch.plan, today)).toEqual([]);
    sketch.add('planYears', { year: 2026, revenueActual: euro('242'), valueDelivered: euro('230') });
    expect(executiveRisks(sketch.plan, today)).toMatchObject([
      { title: 'They spend more than they get', note: '2026: €242 for a value of €230' },
    ]);
  });
});

describe('what is asked of the sponsor', () => {
  it('is nothing where nothing is planned and every door is open', () => {
    expect(executiveAsks(new PlanSketch().plan, today)).toEqual([]);
  });

  it('is meetings, actions and reviews by day, then the doors nobody has opened', () => {
    const sketch = new PlanSketch();
    const peter = sketch.add('teamMembers', { name: 'Peter Krogh', role: 'executiveSponsor' });
    const nina = sketch.person('Nina Falk', { roles: ['approver'], coverage: 'none' });
    sketch.person('Ingrid Solberg', { roles: ['decider'], coverage: 'none' }, { title: 'Chair' });
    sketch.add('sponsorInvolvements', {
      date: addDays(today, 20),
      personIds: [nina],
      purpose: 'Bring the cost model',
    });
    sketch.add('sponsorInvolvements', { date: addDays(today, -20), personIds: [nina] });
    sketch.add('actions', { title: 'Release the budget', ownerId: peter, dueDate: addDays(today, 30) });
    sketch.add('actions', { title: 'Not the sponsor’s', ownerId: sketch.mara, dueDate: today });
    sketch.add('actions', { title: 'Done', ownerId: peter, dueDate: today, status: 'done' });
    sketch.add('actions', { title: 'Some day', ownerId: peter });
    sketch.add('reviews', { date: addDays(today, 5), kind: 'quarterly', attendeeIds: [peter] });
    sketch.add('reviews', { date: addDays(today, 6), kind: 'monthly', attendeeIds: [sketch.mara] });
    const asks = executiveAsks(sketch.plan, today);
    expect(titlesOf(asks)).toEqual([
      'Join the quarterly review',
      'Meet Nina Falk',
      'Release the budget',
      'Some day',
      'Open the door to Ingrid Solberg',
    ]);
    expect(asks[1]?.note).toBe('6 December 2026, Bring the cost model');
    expect(asks[4]?.note).toBe('Chair');
  });
});
