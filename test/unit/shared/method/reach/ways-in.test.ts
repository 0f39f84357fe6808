import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysIn } from '../../../../../shared/method/reach/ways-in.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

/** Tom and Mara know Jon and Li; Ana can be reached through both, and through Bo by Li. */
function sketch() {
  const plan = new PlanSketch();
  const [ana, jon, li, bo] = [
    plan.person('Ana Ruiz'),
    plan.person('Jon Berg', { stance: 'supporter' }),
    plan.person('Li Chen', { stance: 'opponent' }),
    plan.person('Bo Dahl', { stance: 'champion' }),
  ];
  const tom = plan.add('teamMembers', { name: 'Tom Haugen' });
  plan.tie('reportsTo', jon, ana, { strength: 3 });
  plan.tie('informal', li, ana, { strength: 3 });
  plan.tie('informal', li, bo, { strength: 3 });
  plan.tie('introduces', bo, ana, { strength: 3 });
  return { plan, ana, jon, li, bo, tom };
}

describe('waysIn', () => {
  it('gives each way once, the least effort first, with a sentence', () => {
    const { plan, ana, jon, li, bo, tom } = sketch();
    plan.add('coverageTies', {
      teamMemberId: tom,
      personId: jon,
      depth: 'inDepth',
      lastContact: '2026-11-10',
    });
    plan.knows(plan.mara, jon, 'brief');
    plan.knows(plan.mara, li, 'inDepth');
    const ways = waysIn(plan.plan, ana, today);
    expect(ways.map((way) => way.personIds)).toEqual([
      [jon, ana],
      [li, ana],
      [li, bo, ana],
    ]);
    // 20 for Tom's contact, in depth and fresh; 20 for the strong tie; 2 for a supporter.
    expect(ways[0]).toMatchObject({
      teamMemberId: tom,
      effort: 42,
      sentence: 'Tom Haugen knows Jon Berg well, who reports to Ana Ruiz',
      remark: 'Jon Berg supports us; last contact six days ago',
    });
    // 25 for a contact without a day, 20 for the tie, 30 for an opponent.
    expect(ways[1]?.effort).toBe(75);
  });

  it('starts only from the one of us who is asked for', () => {
    const { plan, ana, jon, li, tom } = sketch();
    plan.knows(tom, jon);
    plan.knows(plan.mara, li);
    const ways = waysIn(plan.plan, ana, today, { teamMemberId: plan.mara });
    expect(ways.map((way) => way.personIds[0])).toEqual([li, li]);
  });

  it('begins with direct contact where there is one', () => {
    const { plan, ana, tom } = sketch();
    plan.knows(tom, ana);
    expect(waysIn(plan.plan, ana, today)[0]).toMatchObject({ personIds: [ana], steps: [] });
  });

  it('takes what is said of all of us together where nobody is named', () => {
    const plan = new PlanSketch();
    const [ana, jon] = [plan.person('Ana Ruiz'), plan.person('Jon Berg', { coverage: 'multiple' })];
    plan.tie('reportsTo', jon, ana);
    expect(waysIn(plan.plan, ana, today)[0]).toMatchObject({ teamMemberId: null, personIds: [jon, ana] });
  });

  it('takes a stale contact for more effort than a fresh one', () => {
    const effort = (lastContact: string) => {
      const { plan, ana, jon, tom } = sketch();
      plan.add('coverageTies', { teamMemberId: tom, personId: jon, depth: 'multiple', lastContact });
      return waysIn(plan.plan, ana, today)[0]?.effort ?? 0;
    };
    expect(effort('2026-10-17')).toBe(47);
    expect(effort('2026-08-03')).toBe(52);
    expect(effort('2024-01-01')).toBe(57);
  });

  it('finds no way where none leads', () => {
    const { plan, ana } = sketch();
    expect(waysIn(plan.plan, ana, today)).toEqual([]);
  });

  it('meets nobody twice, whatever the ties', () => {
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 18 });
    fc.assert(
      fc.property(pairs, (ties) => {
        const plan = new PlanSketch();
        const people = Array.from({ length: 7 }, (_, index) => plan.person(`Person ${index}`));
        plan.knows(plan.mara, people[0] ?? '');
        for (const [from, to] of ties)
          if (from !== to) plan.tie('informal', people[from] ?? '', people[to] ?? '');
        const ways = waysIn(plan.plan, people[6] ?? '', today);
        for (const { personIds } of ways) expect(new Set(personIds).size).toBe(personIds.length);
        const efforts = ways.map((way) => way.effort);
        expect(efforts).toEqual([...efforts].sort((a, b) => a - b));
        expect(new Set(ways.map((way) => way.personIds.join(' '))).size).toBe(ways.length);
      }),
    );
  });
});
