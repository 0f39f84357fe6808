import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { parseChangeSet } from '../../../../shared/model/change.ts';
import { AppError } from '../../../../shared/model/errors.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import { parseActionLine } from '../../../../shared/quick-add/action-line.ts';
import { addActionChanges } from '../../../../shared/quick-add/build-action.ts';
import { addCriterionChanges } from '../../../../shared/quick-add/build-criterion.ts';
import { drawLineChanges } from '../../../../shared/quick-add/build-draw-line.ts';
import { addIdeaChanges } from '../../../../shared/quick-add/build-idea.ts';
import { addInsightChanges } from '../../../../shared/quick-add/build-insight.ts';
import { addObjectiveChanges } from '../../../../shared/quick-add/build-objective.ts';
import { addReviewChanges } from '../../../../shared/quick-add/build-review.ts';
import { addSignalChanges } from '../../../../shared/quick-add/build-signal.ts';
import { parseCriterionLine } from '../../../../shared/quick-add/criterion-line.ts';
import { parseIdeaLine } from '../../../../shared/quick-add/idea-line.ts';
import { parseInsightLine } from '../../../../shared/quick-add/insight-line.ts';
import { parseObjectiveLine } from '../../../../shared/quick-add/objective-line.ts';
import { parseReviewLine } from '../../../../shared/quick-add/review-line.ts';
import { parseSignalLine } from '../../../../shared/quick-add/signal-line.ts';
import type { LineChanges } from '../../../../shared/quick-add/words/naming.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

type Typing = (plan: Plan, text: string, newId: IdSource) => LineChanges;

const typing = {
  action: (plan, text, newId) => addActionChanges(plan, parseActionLine(text, today), newId),
  criterion: (plan, text, newId) => addCriterionChanges(plan, parseCriterionLine(text), newId),
  insight: (plan, text, newId) => addInsightChanges(plan, parseInsightLine(text), newId),
  objective: (plan, text, newId) => addObjectiveChanges(plan, parseObjectiveLine(text, today), newId),
  idea: (plan, text, newId) => addIdeaChanges(plan, parseIdeaLine(text), newId),
  signal: (plan, text, newId) => addSignalChanges(plan, parseSignalLine(text, today), newId),
  review: (plan, text, newId) => addReviewChanges(plan, parseReviewLine(text, today), newId),
  map: (plan, text, newId) => drawLineChanges(plan, text, today, newId),
} satisfies Record<string, Typing>;

/** The plan after the line, through a change set that the store would accept. */
function typedInto(sketch: PlanSketch, type: Typing, text: string): Plan {
  const { label, changes } = type(sketch.plan, text, sketch.newId);
  return applyChanges(sketch.plan, parseChangeSet({ planId: sketch.plan.plan.id, label, changes }).changes);
}

function nordvik() {
  const sketch = new PlanSketch();
  return { sketch, jon: sketch.person('Jon Berg'), li: sketch.person('Li Chen') };
}

describe('typed lines become records', () => {
  it('an action with the owner found by first name and the counterpart by name', () => {
    const { sketch, jon } = nordvik();
    const plan = typedInto(sketch, typing.action, 'Send the cost model @mara 12 Dec with jon berg');
    expect(listOf(plan, 'actions')).toEqual([
      expect.objectContaining({
        title: 'Send the cost model',
        ownerId: sketch.mara,
        dueDate: '2026-12-12',
        customerCounterpartId: jon,
      }),
    ]);
  });

  it('an action whose "with" is nobody keeps it in the title, and a new owner joins the team', () => {
    const plan = typedInto(new PlanSketch(), typing.action, 'Workshop date with Quality @Pia');
    expect(listOf(plan, 'actions')[0]?.title).toBe('Workshop date with Quality');
    expect(listOf(plan, 'teamMembers').map((member) => member.name)).toEqual(['Mara Lindqvist', 'Pia']);
  });

  it('an action keeps what the screen knows, and what was typed comes first', () => {
    const { sketch } = nordvik();
    const goal = sketch.add('objectives', { title: 'Grow' });
    const values = { objectiveIds: [goal], ownerId: sketch.mara, dueDate: today, title: 'Ignored' };
    const { changes, label } = addActionChanges(
      sketch.plan,
      parseActionLine('Call tomorrow', today),
      sketch.newId,
      values,
    );
    expect(label).toBe('Add action “Call”');
    expect(changes[0]).toMatchObject({
      after: { title: 'Call', objectiveIds: [goal], ownerId: sketch.mara, dueDate: '2026-11-17' },
    });
  });

  it('a criterion with our rating and those of known and new rivals', () => {
    const { sketch } = nordvik();
    const halden = sketch.rival('Halden');
    const plan = typedInto(sketch, typing.criterion, 'Cyber security 5 us 3 halden 4 Corvane 2 must');
    const [criterion] = listOf(plan, 'criteria');
    expect(criterion).toMatchObject({ title: 'Cyber security', importance: 5, mandatory: true });
    const corvane = listOf(plan, 'competitors').find((competitor) => competitor.name === 'Corvane')?.id;
    expect(listOf(plan, 'supplierRatings').map((rating) => [rating.competitorId, rating.rating])).toEqual([
      [null, 3],
      [halden, 4],
      [corvane, 2],
    ]);
  });

  it('an insight told by somebody of the plan, or by somebody who is not', () => {
    const { sketch, jon } = nordvik();
    const told = typedInto(sketch, typing.insight, 'goal: cut scrap by a third (told by Jon Berg)');
    expect(listOf(told, 'insightCards')[0]).toMatchObject({
      kind: 'goal',
      title: 'cut scrap by a third',
      toldById: jon,
    });
    const heard = typedInto(sketch, typing.insight, 'obstacle: no access (told by Somebody Else)');
    expect(listOf(heard, 'insightCards')[0]).toMatchObject({
      toldById: null,
      source: 'Told by Somebody Else',
    });
  });

  it('an insight in the kind of its column unless the line says otherwise', () => {
    const { sketch } = nordvik();
    const kindOf = (text: string) =>
      addInsightChanges(sketch.plan, parseInsightLine(text), sketch.newId, { kind: 'pressure' }).changes[0];
    expect(kindOf('Energy cost')).toMatchObject({ after: { kind: 'pressure' } });
    expect(kindOf('goal: less scrap')).toMatchObject({ after: { kind: 'goal' } });
  });

  it('a goal, with what was not understood kept as strategy', () => {
    const { sketch } = nordvik();
    const plan = typedInto(
      sketch,
      typing.objective,
      'protect: renewal by Q1 2027 | they: one partner | we: 4 years | ask Peter @Mara',
    );
    expect(listOf(plan, 'objectives')[0]).toMatchObject({
      kind: 'protect',
      title: 'renewal',
      dueDate: '2027-03-31',
      winForCustomer: 'one partner',
      winForUs: '4 years',
      ownerId: sketch.mara,
      strategy: 'ask Peter',
    });
  });

  it('an idea with owners on both sides and all scores', () => {
    const { sketch, li } = nordvik();
    const plan = typedInto(
      sketch,
      typing.idea,
      'strategic: Twin @Mara with Li Chen | next: scope | 5 4 3 / 3 4 4 3',
    );
    expect(listOf(plan, 'ideas')[0]).toMatchObject({
      title: 'Twin',
      level: 'strategic',
      ownerId: sketch.mara,
      customerOwnerId: li,
      nextStep: 'scope',
      processEfficiency: 5,
      marketPosition: 3,
      costFit: 3,
    });
  });

  it('a signal and a review', () => {
    const { sketch, jon } = nordvik();
    const news = typedInto(sketch, typing.signal, '+ New COO 12 Nov (press)');
    expect(listOf(news, 'signals')[0]).toMatchObject({
      title: 'New COO',
      date: '2026-11-12',
      kind: 'executiveHire',
    });
    const plan = typedInto(sketch, typing.review, 'customer 24 Nov with Jon Berg, Mara and Nobody');
    expect(listOf(plan, 'reviews')[0]).toMatchObject({
      kind: 'customer',
      status: 'planned',
      date: '2026-11-24',
      attendeeIds: [sketch.mara],
      customerAttendeeIds: [jon],
      whatChanged: 'With Nobody',
    });
  });

  it('a short name that fits two people is nobody, and a new one is asked for by its whole name', () => {
    const { sketch } = nordvik();
    sketch.person('Jon Moe');
    const plan = typedInto(sketch, typing.action, 'Call with Jon');
    expect(listOf(plan, 'actions')[0]).toMatchObject({ title: 'Call with Jon', customerCounterpartId: null });
  });
});

describe('any line', () => {
  it.each(Object.keys(typing).filter((name) => name !== 'map'))(
    'of type %s needs something to say',
    (name) => {
      const type: Typing | undefined = Object.entries(typing).find(([key]) => key === name)?.[1];
      const { sketch } = nordvik();
      expect(() => type?.(sketch.plan, '   ', sketch.newId)).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT' }),
      );
    },
  );

  const bits = [
    'Ana Ruiz',
    'goal:',
    '@Mara',
    'with',
    '12 Dec',
    '5',
    'us',
    'must',
    '|',
    '>',
    '(',
    ')',
    '=>',
    ',',
    'knows',
    'by',
    'fri',
    '31.2.',
    'é',
    '“',
    'reports to',
  ];
  const anyLine = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it.each(Object.entries(typing))('typed as %s gives valid changes or a plain refusal', (_, type) => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const { sketch } = nordvik();
        try {
          typedInto(sketch, type, text);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(['INVALID_INPUT', 'CONFLICT']).toContain(error.code);
        }
      }),
      { numRuns: 150 },
    );
  });
});
