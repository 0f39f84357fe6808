import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyEntry } from '../../../../../shared/method/decision/early-entry.ts';
import {
  buyingPhaseNumbers,
  criticalPhases,
  entryIndex,
  entryVerdict,
  entryVerdicts,
} from '../../../../../shared/method/decision/entry-index.ts';
import { entryWords } from '../../../../../shared/method/decision/entry-sentences.ts';
import { decisionTiming } from '../../../../../shared/method/decision/phase-dates.ts';
import { buyClasses, type DecisionCenter } from '../../../../../shared/model/records/decision-center.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const phase = fc.integer({ min: 1, max: 8 });
const buyClass = fc.constantFrom(...buyClasses);

function sketchOf(values: Partial<Omit<DecisionCenter, 'id'>> = {}) {
  const sketch = new PlanSketch();
  const id = sketch.add('decisionCenters', { title: 'Winches', ...values });
  const decision = sketch.plan.decisionCenters[id];
  if (decision === undefined) throw new Error('The decision was just added');
  return { sketch, id, decision };
}

describe('entryIndex', () => {
  it('gives the figures of METHOD 3.8', () => {
    expect(buyingPhaseNumbers.map(entryIndex)).toEqual([100, 86, 71, 57, 43, 29, 14, 0]);
  });

  it('falls with every phase and stays within 0 and 100', () => {
    fc.assert(
      fc.property(phase, phase, (a, b) => {
        expect(entryIndex(a)).toBeGreaterThanOrEqual(0);
        expect(entryIndex(a)).toBeLessThanOrEqual(100);
        expect(Math.sign(entryIndex(a) - entryIndex(b))).toBe(Math.sign(b - a));
      }),
    );
  });
});

describe('entryVerdict', () => {
  it('judges a new task and a modified rebuy: to 2 early, 3 in time, to 5 late', () => {
    const expected = ['early', 'early', 'inTime', 'late', 'late', 'tooLate', 'tooLate', 'tooLate'];
    for (const kind of ['newTask', 'modifiedRebuy'] as const)
      expect(buyingPhaseNumbers.map((number) => entryVerdict(number, kind))).toEqual(expected);
  });

  it('judges a straight rebuy one phase milder up to 4', () => {
    expect(buyingPhaseNumbers.map((number) => entryVerdict(number, 'straightRebuy'))).toEqual([
      ...['early', 'early', 'early', 'inTime', 'late'],
      ...['tooLate', 'tooLate', 'tooLate'],
    ]);
  });

  it('keeps quiet where the buy class decides and is not known', () => {
    expect(buyingPhaseNumbers.map((number) => entryVerdict(number, 'unknown'))).toEqual([
      ...['early', 'early', null, null, 'late'],
      ...['tooLate', 'tooLate', 'tooLate'],
    ]);
  });

  it('never gets better with a later phase', () => {
    fc.assert(
      fc.property(phase, phase, buyClass, (a, b, kind) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((number) => entryVerdict(number, kind));
        if (early === null || late === null || early === undefined || late === undefined) return;
        expect(entryVerdicts.indexOf(early)).toBeLessThanOrEqual(entryVerdicts.indexOf(late));
      }),
    );
  });

  it('names the phases that decide', () => {
    expect(buyClasses.map(criticalPhases)).toEqual([null, [1, 3], [3, 4], [3, 5]]);
  });
});

describe('earlyEntry', () => {
  it('puts rivals in the order they came, the unknown last, and finds the first mover', () => {
    const { sketch, id, decision } = sketchOf({ buyClass: 'modifiedRebuy' });
    const [late, first] = ['Late', 'First'].map((name) => sketch.rival(name));
    sketch.rival('Unseen');
    sketch.add('entryAssessments', { decisionCenterId: id, competitorId: late ?? null, phase: 6 });
    sketch.add('entryAssessments', { decisionCenterId: id, competitorId: first ?? null, phase: 1 });
    sketch.add('entryAssessments', {
      decisionCenterId: id,
      phase: 3,
      knewBeforeTender: 4,
      needsFit: 3,
      keyRelations: 1,
    });
    const entry = earlyEntry(sketch.plan, decision);
    expect(entry.ours).toMatchObject({ index: 71, verdict: 'inTime' });
    expect(entry.ours.evidence).toEqual({ sum: 8, answered: 3, most: 12 });
    expect(entry.rivals.map((rival) => [rival.name, rival.index, rival.verdict])).toEqual([
      ['First', 100, 'early'],
      ['Late', 29, 'tooLate'],
      ['Unseen', null, null],
    ]);
    expect(entry.firstMovers.map((mover) => mover.name)).toEqual(['First']);
    expect(entryWords(sketch.plan, decision)).toEqual({
      title: 'We came in in time',
      sentences: [
        'We came in at phase 3 of 8, product specification: index 71, in time for a modified rebuy.',
        'First came in at phase 1: index 100, early, two phases before us.',
        'Late came in at phase 6: index 29, too late, three phases after us.',
        'First mover: First.',
        'The specification is still open: bring what only we can do now.',
      ],
    });
  });

  it('shares the first move on a tie and names nobody where nothing is known', () => {
    const { sketch, id, decision } = sketchOf();
    expect(earlyEntry(sketch.plan, decision).firstMovers).toEqual([]);
    sketch.add('entryAssessments', { decisionCenterId: id, phase: 2 });
    sketch.add('entryAssessments', { decisionCenterId: id, phase: 2, competitorId: sketch.rival('Halden') });
    expect(earlyEntry(sketch.plan, decision).firstMovers.map((mover) => mover.competitorId)).toEqual([
      null,
      sketch.rival('Halden'),
    ]);
  });

  it('leaves the entries of other decisions alone', () => {
    const { sketch, decision } = sketchOf();
    const other = sketch.add('decisionCenters', { title: 'Pumps' });
    sketch.add('entryAssessments', { decisionCenterId: other, phase: 1 });
    expect(earlyEntry(sketch.plan, decision).ours.phase).toBeNull();
  });
});

describe('decisionTiming', () => {
  it('says where the dates would have them, what is late, and how long is left', () => {
    const { sketch, id, decision } = sketchOf({ currentPhase: 3, deadline: '2027-01-15' });
    const dates = [
      [2, '2026-08-01', '2026-09-30'],
      [3, '2026-10-01', '2026-10-31'],
      [4, '2026-11-01', '2026-12-15'],
    ] as const;
    for (const [number, startDate, endDate] of dates)
      sketch.add('buyingPhases', { decisionCenterId: id, phase: number, startDate, endDate });
    const timing = decisionTiming(sketch.plan, decision, today);
    expect(timing).toMatchObject({ phaseByDates: 4, phasesBehind: 1, daysToDeadline: 60, outOfOrder: [] });
    expect(timing.phases.map(({ state }) => state).slice(0, 4)).toEqual(['done', 'done', 'now', 'ahead']);
    // 31 October to 16 November.
    expect(timing.phases.map(({ daysLate }) => daysLate)).toEqual([0, 0, 16, 0, 0, 0, 0, 0]);
  });

  it('finds dates that run backward', () => {
    const { sketch, id, decision } = sketchOf();
    const add = (number: number, startDate: string, endDate: string | null) =>
      sketch.add('buyingPhases', { decisionCenterId: id, phase: number, startDate, endDate });
    add(1, '2026-05-01', '2026-04-01');
    add(2, '2026-06-01', null);
    add(3, '2026-05-15', null);
    expect(decisionTiming(sketch.plan, decision, today).outOfOrder).toEqual([1, 3]);
  });

  it('has nothing to say about a decision nobody has dated', () => {
    const { sketch, decision } = sketchOf();
    const timing = decisionTiming(sketch.plan, decision, today);
    expect(timing).toMatchObject({ phaseByDates: null, phasesBehind: null, daysToDeadline: null });
    expect(timing.phases).toHaveLength(8);
  });
});
