import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { medianLevelPerQuarter, type QuarterLevel } from '../perception-history.ts';
import { type PerceptionTarget, perceptionTargets } from './perception-targets.ts';
import { swotPairing } from './swot.ts';

type Titled = { id: string; title: string };

/** How we stand at the account, as plain numbers and names. */
export type StandingAnalysis = {
  swot: { pairs: { strength: string; offsets: string }[]; open: Titled[]; idle: Titled[] };
  perception: { keyPlayers: PerceptionTarget[]; medianPerQuarter: QuarterLevel[] };
};

/** The readings of METHOD R7, R46 and 3.7 in one object. */
export function standingAnalysis(plan: Plan, today: CalendarDate): StandingAnalysis {
  const { pairs, open, idle } = swotPairing(plan);
  const titled = ({ id, title }: Titled): Titled => ({ id, title });
  return {
    swot: {
      pairs: pairs.map(({ strength, flank }) => ({ strength: strength.title, offsets: flank.title })),
      open: open.map(titled),
      idle: idle.map(titled),
    },
    perception: {
      keyPlayers: perceptionTargets(plan, plan.plan.startDate),
      medianPerQuarter: medianLevelPerQuarter(plan, today),
    },
  };
}
