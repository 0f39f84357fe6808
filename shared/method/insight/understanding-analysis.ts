import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { metricStandings } from './customer-metrics.ts';
import { guidedQuestionsOf } from './guided-questions.ts';
import { emptyAreas, type InsightArea } from './insight-areas.ts';
import { groundlessCommitments } from './insight-ground.ts';

type Titled = { id: string; title: string };

/** What is known around the story, as plain numbers and names. */
export type UnderstandingAnalysis = {
  metrics: {
    metricId: string;
    title: string;
    northStar: boolean;
    readings: number;
    latest: { date: CalendarDate; value: number } | null;
    change: number | null;
    targetValue: number | null;
    isStale: boolean;
  }[];
  emptyAreas: InsightArea[];
  questions: { question: string; isAnswered: boolean }[];
  /** Goals, ideas and actions that answer no insight. */
  groundless: { objectives: Titled[]; ideas: Titled[]; actions: Titled[] };
};

/** The readings of METHOD R27, R29, R30 and R32 in one object. */
export function understandingAnalysis(plan: Plan, today: CalendarDate): UnderstandingAnalysis {
  const { objectives, ideas, actions } = groundlessCommitments(plan);
  const titled = ({ id, title }: Titled): Titled => ({ id, title });
  return {
    metrics: metricStandings(plan, today).map(
      ({ metric, readings, latest, change, targetValue, isStale }) => ({
        metricId: metric.id,
        title: metric.title,
        northStar: metric.northStar,
        readings: readings.length,
        latest: latest === null ? null : { date: latest.date, value: latest.value },
        change,
        targetValue,
        isStale,
      }),
    ),
    emptyAreas: emptyAreas(plan),
    questions: guidedQuestionsOf(plan).map(({ question, isAnswered }) => ({ question, isAnswered })),
    groundless: {
      objectives: objectives.map(titled),
      ideas: ideas.map(titled),
      actions: actions.map(titled),
    },
  };
}
