import { describe, expect, it } from 'vitest';
import {
  metricStandings,
  northStarOf,
  numberIn,
} from '../../../../../shared/method/insight/customer-metrics.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

function withMetrics() {
  const sketch = new PlanSketch();
  const scrap = sketch.add('customerMetrics', { title: 'Scrap', unit: '%', target: 'below 2.6 %' });
  const units = sketch.add('customerMetrics', { title: 'Good units', northStar: true });
  const read = (metricId: string, date: string, value: number) =>
    sketch.add('metricReadings', { metricId, date, value });
  return { sketch, scrap, units, read };
}

describe('metricStandings', () => {
  it('puts the north star first and the readings in the order of their days', () => {
    const { sketch, scrap, read } = withMetrics();
    read(scrap, '2026-10-01', 3.4);
    read(scrap, '2026-04-01', 3.8);
    const [star, other] = metricStandings(sketch.plan, today);
    expect(star?.metric.title).toBe('Good units');
    expect(other?.readings.map(({ value }) => value)).toEqual([3.8, 3.4]);
    expect(other?.change).toBeCloseTo(-0.4, 12);
    expect(other?.targetValue).toBe(2.6);
    expect(northStarOf(sketch.plan)?.title).toBe('Good units');
  });

  it('calls a metric stale that nobody read for six months', () => {
    const { sketch, scrap, units, read } = withMetrics();
    read(scrap, '2026-05-15', 3.8);
    read(units, '2026-05-16', 412);
    const stale = metricStandings(sketch.plan, today).map(({ isStale }) => isStale);
    expect(stale).toEqual([false, true]);
  });
});

describe('numberIn', () => {
  it.each([
    ['97 %', 97],
    ['below 2.6 %', 2.6],
    ['1,200 units', 1200],
    ['−33 %', -33],
    ['as agreed', null],
  ])('reads %s as %s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});
