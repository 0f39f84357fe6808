import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { addMeetingChanges } from '../../../../shared/quick-add/build-meeting.ts';
import { addOfferingChanges } from '../../../../shared/quick-add/build-offering.ts';
import { addOpportunityChanges } from '../../../../shared/quick-add/build-opportunity.ts';
import { addUnitChanges } from '../../../../shared/quick-add/build-unit.ts';
import { parseMeetingLine } from '../../../../shared/quick-add/meeting-line.ts';
import { parseOfferingLine } from '../../../../shared/quick-add/offering-line.ts';
import { parseOpportunityLine } from '../../../../shared/quick-add/opportunity-line.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

const parse = (text: string) => parseOpportunityLine(text, today, 'EUR');

describe('an opportunity', () => {
  it.each([
    'Winch retrofit Plant 4, 240k, proposal, 60 %, close 30 June',
    'Winch retrofit Plant 4, closes 30 June, 60%, 240,000 EUR, quote',
    'Winch retrofit Plant 4 | proposal | €240k | 60 percent | 2027-06-30',
  ])('is read in any order: %s', (text) => {
    expect(parse(text)).toMatchObject({
      title: 'Winch retrofit Plant 4',
      value: { amount: '240000', currency: 'EUR' },
      stage: 'proposal',
      probability: 60,
      closeDate: '2027-06-30',
      leftOver: [],
    });
  });

  it('keeps what no field takes', () => {
    expect(parse('Winch retrofit, 240k, 130 %, big one, 90k').leftOver).toEqual(['130 %', 'big one', '90k']);
  });

  it('finds unit, offering, owner and origin; the rest goes to the note', () => {
    const s = new PlanSketch();
    const businessUnitId = s.add('businessUnits', { name: 'Plant 4' });
    s.add('businessUnits', { name: 'Plant 41' });
    const offering = s.add('offerings', { name: 'Winch' });
    const objectiveId = s.add('objectives', { title: 'Less scrap by a third' });
    const line = parse('Winch retrofit Plant 4, from less scrap, next: call Jon, strange @Mara');
    const plan = applyChanges(s.plan, addOpportunityChanges(s.plan, line, s.newId).changes);
    expect(listOf(plan, 'opportunities')).toEqual([
      expect.objectContaining({
        title: 'Winch retrofit Plant 4',
        businessUnitId,
        offeringIds: [offering],
        objectiveId,
        nextStep: 'call Jon',
        ownerId: s.mara,
        note: 'strange',
      }),
    ]);
  });

  it('needs a title', () => {
    const s = new PlanSketch();
    expect(() => addOpportunityChanges(s.plan, parse(' , '), s.newId)).toThrow('Give the opportunity a name');
  });
});

describe('a meeting', () => {
  it('is read with day, people and what we want', () => {
    expect(
      parseMeetingLine('Site visit 12 May with Ana Ruiz and Pia: agree the pilot | learn: who signs', today),
    ).toEqual({
      title: 'Site visit',
      date: '2027-05-12',
      names: ['Ana Ruiz', 'Pia'],
      wantToCommit: 'agree the pilot',
      wantToLearn: 'who signs',
      questions: '',
    });
  });

  it('links people of both sides and keeps strangers in the title', () => {
    const s = new PlanSketch();
    const ana = s.person('Ana Ruiz');
    const opportunityId = s.add('opportunities', { title: 'A' });
    const line = parseMeetingLine('Site visit with Ana Ruiz, Mara and Nobody Known', today);
    const plan = applyChanges(s.plan, addMeetingChanges(s.plan, line, s.newId, opportunityId).changes);
    expect(listOf(plan, 'meetings')).toEqual([
      expect.objectContaining({
        title: 'Site visit with Nobody Known',
        personIds: [ana],
        teamMemberIds: [s.mara],
      }),
    ]);
    expect(() => addMeetingChanges(s.plan, parseMeetingLine(': x', today), s.newId, opportunityId)).toThrow(
      'Say what meeting it is',
    );
  });
});

describe('an offering and a unit', () => {
  it('are read from one line', () => {
    expect(parseOfferingLine('Energy monitoring, Data services, new, meters per line')).toEqual({
      name: 'Energy monitoring',
      category: 'Data services',
      description: 'meters per line',
      isNew: true,
    });
    const s = new PlanSketch();
    s.add('offerings', { name: 'Energy monitoring' });
    expect(() => addOfferingChanges(s.plan, parseOfferingLine('energy MONITORING'), s.newId)).toThrow(
      'already',
    );
    expect(() => addUnitChanges(s.plan, 'Plant 6 > Nowhere', s.newId)).toThrow('no unit called Nowhere');
  });
});
