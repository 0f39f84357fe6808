import { listOf, type Plan } from '../../model/plan.ts';
import { type InsightCard, insightAreas } from '../../model/records/insight.ts';

export type InsightArea = (typeof insightAreas)[number];

/** One of the seven places an insight can belong to, with what we know there. */
export type AreaInsights = { area: InsightArea; cards: InsightCard[] };

/** What belongs into an area, as a question to ask. */
export const insightAreaQuestions: Readonly<Record<InsightArea, string>> = {
  opportunities: 'What could they win that nobody there works on yet?',
  challenges: 'What costs them time, money or sleep today?',
  customers: 'Who are their customers, and what do those ask for now?',
  competitors: 'Who takes orders from them, and by what?',
  marketTrends: 'Which change in their market will reach them within two years?',
  growthDrivers: 'What has to happen for them to grow as promised?',
  differentiation: 'What could they do, with us, that their rivals cannot?',
};

/** The seven areas in their order, each with its cards (METHOD R27). */
export function insightsByArea(plan: Plan): AreaInsights[] {
  const cards = listOf(plan, 'insightCards');
  return insightAreas.map((area) => ({ area, cards: cards.filter((card) => card.area === area) }));
}

/** Areas about which the plan says nothing. */
export function emptyAreas(plan: Plan): InsightArea[] {
  return insightsByArea(plan).flatMap(({ area, cards }) => (cards.length === 0 ? [area] : []));
}
