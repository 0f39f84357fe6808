import { describe, expect, it } from 'vitest';
import { lossOfPerson } from '../../../../../shared/method/reach/loss-of-person.ts';
import { mapScore, nextMeeting } from '../../../../../shared/method/reach/next-meeting.ts';
import { personStandings } from '../../../../../shared/method/reach/person-standing.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';
import { kite } from '../graph/kite.ts';

function kitePlan() {
  const sketch = new PlanSketch();
  const ids = new Map(kite.nodes.map((node) => [node, sketch.person(`Person ${node}`)]));
  const id = (node: string) => ids.get(node) ?? '';
  for (const [from, to] of kite.ties) sketch.tie('informal', id(from), id(to));
  return { sketch, id };
}

describe('personStandings', () => {
  it('says the published figures of the kite in plain words', () => {
    const { sketch, id } = kitePlan();
    const standings = personStandings(sketch.plan, today);
    const seven = standings.get(id('7'));
    // METHOD 3.6: 7 has degree .333, closeness .600, betweenness .389 (14 of 36 pairs).
    expect(seven?.degree).toBeCloseTo(0.333, 3);
    expect(seven?.closeness).toBeCloseTo(0.6, 3);
    expect((seven?.betweenness ?? 0) * 36).toBeCloseTo(14, 9);
    expect(seven?.cutsOff).toEqual([id('8'), id('9')]);
    expect(seven?.lines.map(({ text, figure }) => `${text} | ${figure}`)).toEqual([
      'Tied to 3 of 9 others | 0.33',
      '1.7 steps on average to everybody | 0.60',
      '4 of 10 ways between two others run through here | 0.39',
      'Alone holds Person 8 and Person 9 to the rest | 2',
      'A single tie leads to Person 8 | 1',
    ]);
  });

  it('reads influence with its direction', () => {
    const sketch = new PlanSketch();
    const [ana, jon, li] = [
      sketch.person('Ana Ruiz', { roles: ['decider'] }),
      sketch.person('Jon Berg'),
      sketch.person('Li Chen'),
    ];
    sketch.tie('influences', li, jon, { strength: 3 });
    sketch.tie('influences', jon, ana, { strength: 1 });
    sketch.tie('reportsTo', jon, ana);
    const standings = personStandings(sketch.plan, today);
    expect(standings.get(li)).toMatchObject({ moves: 1, movedBy: 0, pullPlace: 1, directedBetweenness: 0 });
    expect(standings.get(jon)).toMatchObject({ directedBetweenness: 0.5, separationFromDecider: 1 });
    expect(standings.get(jon)?.lines.map((line) => line.text)).toContain('One step from who decides');
    expect(standings.get(ana)?.lines.map((line) => line.text)).toContain('Decides');
  });

  it('is empty below three people', () => {
    expect(personStandings(new PlanSketch().plan, today).size).toBe(0);
  });
});

/** Mara knows Jon alone; Jon reports to Ana, who decides, and so does Li, who is close to Jon. */
function threadOfOne() {
  const sketch = new PlanSketch();
  const unitId = sketch.add('businessUnits', { name: 'Plant 4' });
  const ana = sketch.person('Ana Ruiz', { roles: ['decider'], politicalStatus: 'innerCircle' });
  const jon = sketch.person('Jon Berg', { stance: 'champion' }, { unitId });
  sketch.tie('reportsTo', jon, ana);
  sketch.knows(sketch.mara, jon);
  return { sketch, ana, jon };
}

describe('lossOfPerson', () => {
  it('says who is out of reach, and which part nobody plays any more', () => {
    const { sketch, ana, jon } = threadOfOne();
    const loss = lossOfPerson(sketch.plan, jon, today);
    expect(loss.outOfReach).toEqual([ana]);
    expect(loss.breakages.map((breakage) => breakage.sentence)).toEqual([
      'Nobody else on the map sells for us.',
      'No way of ours leads to Ana Ruiz any more.',
      'We would know nobody in Plant 4 any more.',
    ]);
  });

  it('says which way grows longer', () => {
    const { sketch, ana, jon } = threadOfOne();
    const [li, bo] = [sketch.person('Li Chen', { coverage: 'brief' }), sketch.person('Bo Dahl')];
    sketch.tie('informal', li, bo);
    sketch.tie('informal', bo, ana);
    const { longerWays, breakages } = lossOfPerson(sketch.plan, jon, today);
    expect(longerWays).toEqual([{ personId: ana, before: 1, after: 2 }]);
    expect(breakages.map((b) => b.sentence)).toContain(
      'The way to Ana Ruiz grows from one step to two steps.',
    );
  });

  it('names the decision without a decider, and the single thread that is left', () => {
    const sketch = new PlanSketch();
    const unitId = sketch.add('businessUnits', { name: 'Plant 4' });
    const ana = sketch.person('Ana Ruiz', { coverage: 'multiple' }, { unitId });
    const jon = sketch.person('Jon Berg', { coverage: 'brief' }, { unitId });
    const decisionCenterId = sketch.add('decisionCenters', { title: 'Line control', status: 'open' });
    sketch.add('decisionSeats', { decisionCenterId, personId: ana, role: 'decider' });
    sketch.add('decisionSeats', { decisionCenterId, personId: ana, role: 'approver' });
    sketch.add('decisionSeats', { decisionCenterId, personId: jon, role: 'approver' });
    const sentences = (id: string) => lossOfPerson(sketch.plan, id, today).breakages.map((b) => b.sentence);
    expect(sentences(ana)).toEqual([
      'Nobody is left who decides in “Line control”.',
      'Only one thread into Plant 4 is left: Jon Berg.',
    ]);
    expect(sentences(jon)).toEqual(['Only one thread into Plant 4 is left: Ana Ruiz.']);
  });

  it('names who is cut off', () => {
    const { sketch, id } = kitePlan();
    const { cutOff, breakages } = lossOfPerson(sketch.plan, id('7'), today);
    expect(cutOff).toEqual([id('8'), id('9')]);
    expect(breakages[0]?.sentence).toBe(
      'Two people are cut off from the rest of the map: Person 8 and Person 9.',
    );
  });

  it('says so when nothing breaks', () => {
    const { sketch, id } = kitePlan();
    expect(lossOfPerson(sketch.plan, id('0'), today).breakages).toEqual([
      { id: 'nothing', sentence: 'Nothing on the map hangs on Person 0 alone.', personIds: [] },
    ]);
  });
});

describe('nextMeeting', () => {
  it('is whoever raises the score most, with the way there', () => {
    const { sketch, ana, jon } = threadOfOne();
    // Relationship: status 2 (50) and decider and champion of three: 25 + 33.3. Coverage: a high gap, 4 of 6 lost.
    expect(mapScore(sketch.plan)).toBeCloseTo((25 + 100 / 3 + 100 / 3) / 2, 9);
    const next = nextMeeting(sketch.plan, today);
    expect(next).toMatchObject({ personId: ana });
    expect(next?.after).toBeCloseTo((25 + 100 / 3 + 100) / 2, 9);
    expect(next?.way?.personIds).toEqual([jon, ana]);
    expect(next?.reason).toBe(
      'Nobody has said whether one of us knows Ana Ruiz, who decides. To know Ana Ruiz well would raise the map’s score from 46 to 79.',
    );
  });

  it('prefers who decides over a key player', () => {
    const { sketch, ana } = threadOfOne();
    sketch.person('Li Chen', { politicalStatus: 'politicalStructure', influence: 5 });
    expect(nextMeeting(sketch.plan, today)?.personId).toBe(ana);
  });

  it('is nobody on an empty map, and where everybody who counts is known', () => {
    expect(nextMeeting(new PlanSketch().plan, today)).toBeNull();
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz', { roles: ['decider'], coverage: 'inDepth' });
    expect(nextMeeting(sketch.plan, today)).toBeNull();
  });
});
