import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderLabels } from '../../../../shared/method/strategy/ladder.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { AppError } from '../../../../shared/model/errors.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { addGuidedAnswerChanges } from '../../../../shared/quick-add/build-guided-answer.ts';
import { addMetricChanges } from '../../../../shared/quick-add/build-metric.ts';
import { addPerceptionChanges } from '../../../../shared/quick-add/build-perception.ts';
import { addSwotChanges } from '../../../../shared/quick-add/build-swot.ts';
import {
  addDifferentiatorChanges,
  parseDifferentiatorLine,
} from '../../../../shared/quick-add/differentiator-line.ts';
import { parseGuidedAnswerLine } from '../../../../shared/quick-add/guided-answer-line.ts';
import { parseMetricLine } from '../../../../shared/quick-add/metric-line.ts';
import { parsePerceptionLine } from '../../../../shared/quick-add/perception-line.ts';
import { parseSwotLine } from '../../../../shared/quick-add/swot-line.ts';
import type { LineChanges } from '../../../../shared/quick-add/words/naming.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

type Typing = (sketch: PlanSketch, plan: Plan, text: string) => LineChanges;

const typing = {
  metric: (s, plan, text) => addMetricChanges(plan, parseMetricLine(text, today), s.newId),
  answer: (s, plan, text) => addGuidedAnswerChanges(plan, parseGuidedAnswerLine(text, today), s.newId),
  swot: (s, plan, text) => addSwotChanges(plan, parseSwotLine(text), s.newId),
  differentiator: (s, _plan, text) => addDifferentiatorChanges(parseDifferentiatorLine(text), s.newId),
  perception: (s, plan, text) =>
    addPerceptionChanges(plan, parsePerceptionLine(text, today, ladderLabels(plan)), today, s.newId),
} satisfies Record<string, Typing>;

function typed(sketch: PlanSketch, type: Typing, ...lines: string[]): Plan {
  return lines.reduce((plan, line) => applyChanges(plan, type(sketch, plan, line).changes), sketch.plan);
}

describe('a figure of the customer', () => {
  it.each([
    [
      'On-time delivery 94 % on 3 March',
      { title: 'On-time delivery', value: 94, unit: '%', date: '2026-03-03' },
    ],
    ['Scrap, lines 1–3: 3.8 %', { title: 'Scrap, lines 1–3', value: 3.8, unit: '%', date: today }],
    ['Good units per shift 1,412 units', { title: 'Good units per shift', value: 1412, unit: 'units' }],
    [
      'Revenue €1.1 bn 2026-06-30 (half-year report)',
      { title: 'Revenue', value: 1.1, unit: '€bn', source: 'half-year report' },
    ],
    ['* Good units 412, target 480', { title: 'Good units', value: 412, target: '480', northStar: true }],
    ['Operating margin', { title: 'Operating margin', value: null }],
  ])('reads %s', (text, expected) => {
    expect(parseMetricLine(text, today)).toMatchObject(expected);
  });

  it('adds a reading to the metric of that name, and the metric where there is none', () => {
    const sketch = new PlanSketch();
    const plan = typed(sketch, typing.metric, 'Scrap 3.8 % on 3 March', 'SCRAP 3.4 % on 3 June');
    expect(listOf(plan, 'customerMetrics')).toEqual([expect.objectContaining({ title: 'Scrap', unit: '%' })]);
    expect(listOf(plan, 'metricReadings').map(({ value }) => value)).toEqual([3.8, 3.4]);
  });

  it('keeps one north star', () => {
    const plan = typed(new PlanSketch(), typing.metric, 'north star: Scrap 3 %', '* Good units 412');
    expect(
      listOf(plan, 'customerMetrics')
        .filter(({ northStar }) => northStar)
        .map(({ title }) => title),
    ).toEqual(['Good units']);
  });

  it('says what to add when a known metric comes without a figure', () => {
    const sketch = new PlanSketch();
    const plan = typed(sketch, typing.metric, 'Scrap 3.8 %');
    expect(() => typing.metric(sketch, plan, 'scrap')).toThrow(/Scrap 94 %/);
  });
});

describe('a question and its answer', () => {
  it('finds who told us, and the day', () => {
    const sketch = new PlanSketch();
    const jon = sketch.person('Jon Berg');
    const plan = typed(sketch, typing.answer, 'What would you stop? Typing data twice (Jon Berg, 3 Nov)');
    expect(listOf(plan, 'guidedAnswers')).toEqual([
      expect.objectContaining({
        question: 'What would you stop?',
        answer: 'Typing data twice',
        toldById: jon,
        answeredOn: '2026-11-03',
      }),
    ]);
  });

  it('answers a question that is there instead of asking twice', () => {
    const plan = typed(new PlanSketch(), typing.answer, 'What next?', 'what next? A pilot');
    expect(listOf(plan, 'guidedAnswers')).toEqual([
      expect.objectContaining({ question: 'What next?', answer: 'A pilot', answeredOn: today }),
    ]);
  });
});

describe('an entry of the SWOT', () => {
  it('pairs a vulnerability with a strength by the beginning of its title', () => {
    const plan = typed(
      new PlanSketch(),
      typing.swot,
      'strength: 24 h spare parts',
      'weakness: one thread into Finance | offset by 24 h, joint cost model',
    );
    const [parts, , model] = listOf(plan, 'swotEntries').sort((a, b) => (a.id < b.id ? -1 : 1));
    const flank = listOf(plan, 'swotEntries').find(({ kind }) => kind === 'vulnerability');
    expect(flank?.title).toBe('one thread into Finance');
    expect(new Set(flank?.offsetByIds)).toEqual(new Set([parts?.id, model?.id]));
    expect(listOf(plan, 'swotEntries').filter(({ kind }) => kind === 'strength')).toHaveLength(2);
  });

  it('refuses to offset a strength', () => {
    const sketch = new PlanSketch();
    expect(() => typing.swot(sketch, sketch.plan, 'strength: A | offset by B')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });
});

describe('a differentiator', () => {
  it('comes with its detail and its proof', () => {
    expect(
      parseDifferentiatorLine('Parts within 24 h | from Stavanger | proof: 97 % on time in 2026'),
    ).toEqual({ title: 'Parts within 24 h', detail: 'from Stavanger', proof: '97 % on time in 2026' });
  });
});

describe('how somebody saw us', () => {
  it('becomes how they see us now when it is the newest, else only history', () => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz');
    const plan = typed(
      sketch,
      typing.perception,
      'Ana Ruiz: problem solver, champion, 3 Nov (after the board day)',
      'Ana: vendor, 1 Feb',
    );
    expect(listOf(plan, 'stakeholders')[0]).toMatchObject({
      perceptionCurrent: 'problemSolver',
      stance: 'champion',
    });
    expect(listOf(plan, 'perceptionReadings').map(({ date, level, note }) => [date, level, note])).toEqual([
      ['2026-11-03', 'problemSolver', 'after the board day'],
      ['2026-02-01', 'vendor', ''],
    ]);
  });

  it.each(['', 'Nobody: vendor', 'Ana Ruiz', 'Ana Ruiz: wizard'])('refuses “%s”', (text) => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz');
    expect(() => typing.perception(sketch, sketch.plan, text)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });
});

describe('every line', () => {
  it.each(Object.entries(typing))('%s gives a change or a clear refusal, whatever is typed', (_, type) => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('94 %', '|', ':', 'offset by', '?', '(Jon', '3 March)', '*'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const sketch = new PlanSketch();
        sketch.person('Jon Berg');
        try {
          expect(type(sketch, sketch.plan, words.join(' ').slice(0, 280)).changes.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }),
    );
  });
});
