import { describe, expect, it } from 'vitest';
import { missingRoles, roleHolders } from '../../../../shared/method/buying-roles.ts';
import { contactDepth, contactDepths, contactsOf } from '../../../../shared/method/contact-depth.ts';
import { contactReport } from '../../../../shared/method/contact-report.ts';
import { isKeyPlayer, keyPlayers } from '../../../../shared/method/key-players.ts';
import { mapStatus } from '../../../../shared/method/map-status.ts';
import { personName, stakeholderOf } from '../../../../shared/method/stakeholders.ts';
import { newRecord } from '../../../../shared/model/editing.ts';
import { politicalStatuses } from '../../../../shared/model/records/stakeholder.ts';
import { countingIds, PlanSketch } from '../plan-sketch.ts';

describe('key players (METHOD 3.5)', () => {
  it.each([
    { politicalStatus: 'innerCircle', expected: true },
    { politicalStatus: 'politicalStructure', expected: true },
    { politicalStatus: 'outside', expected: false },
    { politicalStatus: 'unknown', expected: false },
  ] as const)('counts $politicalStatus as $expected', ({ politicalStatus, expected }) => {
    const newId = countingIds();
    const stakeholder = newRecord('stakeholders', { id: newId(), personId: newId(), politicalStatus });
    expect(isKeyPlayer(stakeholder)).toBe(expected);
    expect(politicalStatuses).toHaveLength(4);
  });

  it('names the inner circle first, then by influence', () => {
    const sketch = new PlanSketch();
    sketch.person('Structure', { politicalStatus: 'politicalStructure', influence: 5 });
    sketch.person('Outside', { politicalStatus: 'outside', influence: 5 });
    sketch.person('Inner, less', { politicalStatus: 'innerCircle', influence: 2 });
    sketch.person('Inner, more', { politicalStatus: 'innerCircle', influence: 4 });
    const names = keyPlayers(sketch.plan).map((player) => personName(sketch.plan, player.personId));
    expect(names).toEqual(['Inner, more', 'Inner, less', 'Structure']);
  });
});

describe('map status (METHOD 3.13)', () => {
  it('climbs from 0 to 3', () => {
    const sketch = new PlanSketch();
    expect(mapStatus(sketch.plan)).toBe(0);
    sketch.person('Somebody', { stance: 'champion' });
    expect(mapStatus(sketch.plan)).toBe(1);
    sketch.person('Key', { politicalStatus: 'innerCircle', stance: 'neutral' });
    expect(mapStatus(sketch.plan)).toBe(2);
    sketch.person('Friend', { politicalStatus: 'politicalStructure', stance: 'supporter' });
    expect(mapStatus(sketch.plan)).toBe(3);
  });

  it('is 1 for people without a stakeholder entry', () => {
    const sketch = new PlanSketch();
    sketch.add('people', { name: 'Imported' });
    expect(mapStatus(sketch.plan)).toBe(1);
  });
});

describe('contact depth', () => {
  it('is the deepest of what is said for the person and of every tie', () => {
    const sketch = new PlanSketch();
    const pia = sketch.add('teamMembers', { name: 'Pia Kvam' });
    const ana = sketch.person('Ana Ruiz', { coverage: 'brief' });
    const jon = sketch.person('Jon Berg', { coverage: 'inDepth' });
    const nobody = sketch.person('Nobody', { coverage: 'none' });
    const open = sketch.person('Open');
    sketch.knows(sketch.mara, ana, 'none');
    sketch.knows(pia, ana, 'multiple');
    sketch.knows(pia, jon, 'brief');
    const all = contactDepths(sketch.plan);
    const expected = [
      [ana, 'multiple'],
      [jon, 'inDepth'],
      [nobody, 'none'],
      [open, 'unknown'],
    ] as const;
    for (const [id, depth] of expected) {
      expect(contactDepth(sketch.plan, id)).toBe(depth);
      expect(all.get(id)).toBe(depth);
    }
  });

  it('lists who of us really knows somebody, deepest first, each once', () => {
    const sketch = new PlanSketch();
    const pia = sketch.add('teamMembers', { name: 'Pia Kvam' });
    const ana = sketch.person('Ana Ruiz');
    sketch.knows(sketch.mara, ana, 'brief');
    sketch.knows(pia, ana, 'inDepth');
    sketch.knows(pia, ana, 'brief');
    sketch.knows(sketch.mara, ana, 'none');
    expect(contactsOf(sketch.plan, ana).map((tie) => tie.teamMemberId)).toEqual([pia, sketch.mara]);
  });
});

describe('contact report (METHOD 3.5 [AL16])', () => {
  it.each([
    { status: 'innerCircle', stance: 'champion', coverage: 'none', type: 'supportive' },
    { status: 'politicalStructure', stance: 'supporter', coverage: 'unknown', type: 'supportive' },
    { status: 'innerCircle', stance: 'neutral', coverage: 'brief', type: 'someCover' },
    { status: 'innerCircle', stance: 'opponent', coverage: 'inDepth', type: 'someCover' },
    { status: 'innerCircle', stance: 'neutral', coverage: 'none', type: 'noCover' },
    { status: 'politicalStructure', stance: 'unknown', coverage: 'unknown', type: 'noCover' },
    { status: 'outside', stance: 'champion', coverage: 'inDepth', type: 'nonKeyPlayer' },
  ] as const)('calls $status, $stance, $coverage "$type"', ({ status, stance, coverage, type }) => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz', { politicalStatus: status, stance, coverage });
    const report = contactReport(sketch.plan);
    expect(report.people).toEqual([expect.objectContaining({ name: 'Ana Ruiz', type })]);
    expect(report.counts[type]).toBe(1);
  });
});

describe('buying roles (METHOD 3.4)', () => {
  it('lists holders and what nobody holds', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz', { roles: ['decider', 'user'] });
    const jon = sketch.person('Jon Berg', { roles: ['decider'] });
    expect(roleHolders(sketch.plan).decider).toEqual([ana, jon]);
    expect(missingRoles(sketch.plan)).toEqual(['initiator', 'influencer', 'approver', 'buyer', 'gatekeeper']);
    expect(stakeholderOf(sketch.plan, jon)?.roles).toEqual(['decider']);
    expect(stakeholderOf(sketch.plan, sketch.newId())).toBeNull();
  });
});
