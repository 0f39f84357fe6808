import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../../../../shared/method/insight/briefing.ts';
import { metricStandings } from '../../../../../shared/method/insight/customer-metrics.ts';
import { metricPlot } from '../../../../../shared/method/insight/metric-plot.ts';
import { metricStandingText, metricValueText } from '../../../../../shared/method/insight/metric-words.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('briefingOf', () => {
  it('puts what weighs most first, and says what to avoid', () => {
    const s = new PlanSketch();
    s.add('insightCards', { kind: 'goal', title: 'Energy', priority: 'low' });
    s.add('insightCards', {
      kind: 'goal',
      title: 'Throughput',
      desiredOutcome: '+18 %',
      priority: 'high',
      validation: 'confirmed',
    });
    s.person('Marek Kos', { politicalStatus: 'politicalStructure', stance: 'opponent' });
    s.person('Ana Ruiz', { politicalStatus: 'innerCircle', roles: ['decider'], stance: 'champion' });
    s.add('actions', { title: 'Later', dueDate: '2026-12-01' });
    s.add('actions', { title: 'Now', dueDate: today, ownerId: s.mara });
    const briefing = briefingOf(s.plan, today);
    expect(briefing.wants.map(({ text }) => text)).toEqual(['Throughput: +18 %', 'Energy']);
    expect(briefing.decides[0]).toMatchObject({ text: 'Ana Ruiz', note: 'decider · champion' });
    expect(briefing.next.map(({ text, note }) => [text, note])).toEqual([
      ['Now', 'Mara Lindqvist, today'],
      ['Later', 'Tue 1 Dec'],
    ]);
    expect(briefing.avoid.map(({ text }) => text)).toEqual([
      'Surprising Marek Kos',
      'Quoting “Energy” as theirs',
    ]);
    expect(briefing.standing).toContain('1 of two key players supports us.');
  });

  it('has something to say of an empty plan only about its health', () => {
    const { wants, decides, next, avoid, northStar, standing } = briefingOf(new PlanSketch().plan, today);
    expect([wants, decides, next, avoid, northStar]).toEqual([[], [], [], [], '']);
    expect(standing).toHaveLength(1);
  });
});

describe('a metric in words and as a line', () => {
  function scrap() {
    const s = new PlanSketch();
    const metricId = s.add('customerMetrics', { title: 'Scrap', unit: '%', target: 'below 2 %' });
    s.add('metricReadings', { metricId, date: '2026-01-01', value: 4.3 });
    s.add('metricReadings', { metricId, date: '2026-01-11', value: 3.8 });
    s.add('metricReadings', { metricId, date: '2026-01-21', value: 3 });
    const [standing] = metricStandings(s.plan, '2026-01-22');
    if (standing === undefined) throw new Error('There is one metric');
    return standing;
  }

  it('says where it stands without the noise of binary fractions', () => {
    expect(plain(metricStandingText(scrap(), '2026-01-22'))).toBe(
      '3 %, yesterday; down 1.3 % since the first reading',
    );
  });

  it.each([
    [1.1, '€bn', '€1.1 bn'],
    [47.5, '€', '€47.50'],
    [412, '', '412'],
  ])('writes %s %s as %s', (value, unit, text) => {
    expect(plain(metricValueText(value, unit))).toBe(text);
  });

  it('places time evenly, higher values higher, and the target inside', () => {
    const box = { left: 0, right: 100, top: 0, bottom: 50 };
    const plot = metricPlot(scrap(), box);
    expect(plot?.points.map(({ x }) => x)).toEqual([0, 50, 100]);
    const ys = plot?.points.map(({ y }) => y) ?? [];
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    // By hand: values from 2 to 4.3, 0.12 of 2.3 above and below: 0.276 of 2.852 from the bottom.
    expect(plot?.targetY).toBeCloseTo(50 - (0.276 / 2.852) * 50, 9);
  });

  it('draws nothing without a reading', () => {
    const s = new PlanSketch();
    s.add('customerMetrics', { title: 'Scrap' });
    const [standing] = metricStandings(s.plan, today);
    expect(standing && metricPlot(standing, { left: 0, right: 1, top: 0, bottom: 1 })).toBeNull();
  });
});
