import { listOf, type Plan } from '../../model/plan.ts';
import { type SwotEntry, type SwotKind, swotKinds } from '../../model/records/strategy.ts';

/** One strength and what it offsets. */
export type SwotPair = { strength: SwotEntry; flank: SwotEntry };

export type SwotPairing = {
  /** Every quadrant, oldest entry first. */
  quadrants: Readonly<Record<SwotKind, SwotEntry[]>>;
  pairs: SwotPair[];
  /** Vulnerabilities and threats that no strength offsets yet (METHOD R7). */
  open: SwotEntry[];
  /** Strengths that offset nothing yet. */
  idle: SwotEntry[];
};

/** What can be offset: where we are weak, and what comes at us. */
export function isFlank({ kind }: SwotEntry): boolean {
  return kind === 'vulnerability' || kind === 'threat';
}

/**
 * The SWOT of the relationship with each vulnerability and threat paired with the strengths that offset it.
 * A pair counts only while the other end is still a strength. Source: METHOD R7.
 */
export function swotPairing(plan: Plan): SwotPairing {
  const entries = listOf(plan, 'swotEntries');
  const of = (kind: SwotKind): SwotEntry[] => entries.filter((entry) => entry.kind === kind);
  const flanks = entries.filter(isFlank).sort((a, b) => rankOf(a) - rankOf(b));
  const pairs = flanks.flatMap((flank) =>
    flank.offsetByIds.flatMap((id): SwotPair[] => {
      const strength = plan.swotEntries[id];
      return strength?.kind === 'strength' ? [{ strength, flank }] : [];
    }),
  );
  return {
    quadrants: {
      strength: of('strength'),
      vulnerability: of('vulnerability'),
      opportunity: of('opportunity'),
      threat: of('threat'),
    },
    pairs,
    open: flanks.filter((flank) => !pairs.some((pair) => pair.flank.id === flank.id)),
    idle: of('strength').filter(({ id }) => !pairs.some((pair) => pair.strength.id === id)),
  };
}

const rankOf = ({ kind }: SwotEntry): number => swotKinds.indexOf(kind);
