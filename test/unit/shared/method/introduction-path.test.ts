import { describe, expect, it } from 'vitest';
import {
  introductionPath,
  ourSeparationFromDecider,
  separationFromDecider,
} from '../../../../shared/method/introduction-path.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

function tomsPlan() {
  const sketch = new PlanSketch();
  const tom = sketch.add('teamMembers', { name: 'Tom Haugen' });
  const jon = sketch.person('Jon Berg');
  const ana = sketch.person('Ana Ruiz', { roles: ['decider'] });
  sketch.tie('reportsTo', jon, ana);
  sketch.knows(tom, jon, 'inDepth');
  return { sketch, tom, jon, ana };
}

describe('introductionPath', () => {
  it('leads from us over a contact to the target, in one sentence', () => {
    const { sketch, tom, jon, ana } = tomsPlan();
    expect(introductionPath(sketch.plan, ana)).toEqual({
      teamMemberId: tom,
      personIds: [jon, ana],
      steps: [{ fromPersonId: jon, toPersonId: ana, kind: 'reportsTo', strength: 2, isForward: true }],
      separation: 1,
      sentence: 'Tom Haugen knows Jon Berg well, who reports to Ana Ruiz',
    });
  });

  it('is of length 0 to somebody we know', () => {
    const { sketch, jon } = tomsPlan();
    expect(introductionPath(sketch.plan, jon)).toMatchObject({
      personIds: [jon],
      separation: 0,
      sentence: 'Tom Haugen knows Jon Berg well',
    });
  });

  it('prefers the shorter way, however weak', () => {
    const { sketch, tom, jon, ana } = tomsPlan();
    const li = sketch.person('Li Chen');
    const piotr = sketch.person('Piotr');
    sketch.tie('informal', jon, li, { strength: 3 });
    sketch.tie('informal', li, piotr, { strength: 3 });
    sketch.tie('introduces', ana, piotr, { strength: 1 });
    sketch.knows(tom, ana, 'brief');
    expect(introductionPath(sketch.plan, piotr)?.personIds).toEqual([ana, piotr]);
  });

  it('breaks ties by the stronger way, contact and ties in sum', () => {
    const sketch = new PlanSketch();
    const pia = sketch.add('teamMembers', { name: 'Pia Kvam' });
    const [target, weak, strong] = ['Target', 'Weak', 'Strong'].map((name) => sketch.person(name));
    sketch.tie('informal', weak ?? '', target ?? '', { strength: 1 });
    sketch.tie('informal', strong ?? '', target ?? '', { strength: 3 });
    sketch.knows(sketch.mara, weak ?? '', 'multiple');
    sketch.knows(pia, strong ?? '', 'multiple');
    expect(introductionPath(sketch.plan, target ?? '')).toMatchObject({
      teamMemberId: pia,
      sentence: 'Pia Kvam knows Strong, who is close to Target',
    });
    sketch.tie('informal', weak ?? '', target ?? '', { strength: 3 });
    sketch.knows(sketch.mara, weak ?? '', 'inDepth');
    expect(introductionPath(sketch.plan, target ?? '')?.teamMemberId).toBe(sketch.mara);
  });

  it('goes along no influence, dotted line or conflict, and over no ended tie', () => {
    const sketch = new PlanSketch();
    const jon = sketch.person('Jon Berg');
    const ana = sketch.person('Ana Ruiz');
    for (const kind of ['influences', 'dottedLine', 'conflict'] as const) sketch.tie(kind, jon, ana);
    sketch.tie('informal', jon, ana, { until: '2026-01-31' });
    sketch.knows(sketch.mara, jon);
    expect(introductionPath(sketch.plan, ana, today)).toBeNull();
    expect(introductionPath(sketch.plan, ana)?.separation).toBe(1);
  });

  it('needs a real contact', () => {
    const { sketch, ana } = tomsPlan();
    for (const tie of Object.values(sketch.plan.coverageTies)) tie.depth = 'none';
    expect(introductionPath(sketch.plan, ana)).toBeNull();
  });

  it('starts with "we" where the plan does not say who of us knows them', () => {
    const sketch = new PlanSketch();
    const jon = sketch.person('Jon Berg', { coverage: 'brief' });
    const nina = sketch.person('Nina Falk');
    sketch.tie('introduces', jon, nina);
    expect(introductionPath(sketch.plan, nina)).toMatchObject({
      teamMemberId: null,
      sentence: 'We have met Jon Berg, who can introduce us to Nina Falk',
    });
  });

  it('reads a reporting line downwards as well', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz');
    const jon = sketch.person('Jon Berg');
    sketch.tie('reportsTo', jon, ana);
    sketch.knows(sketch.mara, ana);
    expect(introductionPath(sketch.plan, jon)?.sentence).toBe(
      'Mara Lindqvist knows Ana Ruiz, who leads Jon Berg',
    );
  });

  it('is null for somebody who is not in the plan', () => {
    const { sketch } = tomsPlan();
    expect(introductionPath(sketch.plan, sketch.newId())).toBeNull();
  });
});

describe('separation from the decider', () => {
  it('counts steps for everybody, and null where there is no way', () => {
    const { sketch, jon, ana } = tomsPlan();
    const kari = sketch.person('Kari Lund');
    const alone = sketch.person('Alone');
    sketch.tie('reportsTo', kari, jon);
    expect(separationFromDecider(sketch.plan)).toEqual({ [ana]: 0, [jon]: 1, [kari]: 2, [alone]: null });
    expect(ourSeparationFromDecider(sketch.plan)).toBe(1);
  });

  it('is null without a decider', () => {
    const sketch = new PlanSketch();
    sketch.knows(sketch.mara, sketch.person('Jon Berg'));
    expect(ourSeparationFromDecider(sketch.plan)).toBeNull();
  });
});
