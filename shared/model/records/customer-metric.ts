import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';
import { insightAreas } from './insight.ts';

/** A figure the customer steers by; one of them is its north star (METHOD R29). */
export const CustomerMetric = record({
  title: shareable.name(),
  northStar: shareable.flag(),
  unit: shareable.line(),
  target: shareable.line(),
  meaning: shareable.prose(),
  ownerId: internal.reference('people'),
});
export type CustomerMetric = z.infer<typeof CustomerMetric>;

/** What a metric stood at on a day. */
export const MetricReading = record({
  metricId: shareable.requiredReference('customerMetrics'),
  date: shareable.requiredDate(),
  value: shareable.requiredReal(),
  note: internal.line(),
  source: internal.line(),
});
export type MetricReading = z.infer<typeof MetricReading>;

/** A guided question and what we know as its answer (METHOD R30). */
export const GuidedAnswer = record({
  question: shareable.name(),
  answer: internal.prose(),
  area: internal.optionalChoice(insightAreas),
  answeredOn: internal.date(),
  toldById: internal.reference('people'),
});
export type GuidedAnswer = z.infer<typeof GuidedAnswer>;
