import type { CalendarDate, Id } from '../../model/field.ts';
import { groupsOf } from '../../model/once-per-plan.ts';
import type { Plan } from '../../model/plan.ts';
import type { BuyingPhase, DecisionCenter } from '../../model/records/decision-center.ts';
import { daysBetween } from '../../text/calendar.ts';
import { buyingPhaseNumbers } from './entry-index.ts';

/** One of the eight phases of a decision with its dates. */
export type DatedPhase = {
  phase: number;
  /** The record that holds the dates; null while none is entered. */
  recordId: Id | null;
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  note: string;
  /** Behind the customer, where they are now, or ahead; null while nobody has said where they are. */
  state: 'done' | 'now' | 'ahead' | null;
  /** Days since it should have ended, though it has not; 0 when it is on time or has no end. */
  daysLate: number;
};

export type DecisionTiming = {
  phases: DatedPhase[];
  /** The phase the dates say the customer is in; null where no phase is dated around today. */
  phaseByDates: number | null;
  /** Phases the dates are ahead of the stated phase, negative when behind; null while either is unknown. */
  phasesBehind: number | null;
  /** Days until they have to decide, negative when that day has passed; null without one. */
  daysToDeadline: number | null;
  /** Phases whose end lies before their start, or whose start lies before that of an earlier phase. */
  outOfOrder: number[];
};

const phasesByDecision = groupsOf('buyingPhases', (record) => record.decisionCenterId);

/** The dates of one phase of a decision, the newest record where there are several; null where there is none. */
export function phaseRecordOf(plan: Plan, decisionId: Id, phase: number): BuyingPhase | null {
  return (
    phasesByDecision(plan)
      .get(decisionId)
      ?.findLast((record) => record.phase === phase) ?? null
  );
}

/** Where a decision stands and where its dates say it should stand (METHOD 3.8, R55). */
export function decisionTiming(plan: Plan, decision: DecisionCenter, today: CalendarDate): DecisionTiming {
  const phases = buyingPhaseNumbers.map((phase): DatedPhase => {
    const record = phaseRecordOf(plan, decision.id, phase);
    const state = stateOf(phase, decision);
    const endDate = record?.endDate ?? null;
    return {
      phase,
      recordId: record?.id ?? null,
      startDate: record?.startDate ?? null,
      endDate,
      note: record?.note ?? '',
      state,
      daysLate:
        endDate === null || state === 'done' || decision.status !== 'open'
          ? 0
          : Math.max(0, daysBetween(endDate, today)),
    };
  });
  const phaseByDates = phases.findLast((phase) => holds(phase, today))?.phase ?? null;
  const { currentPhase, deadline } = decision;
  return {
    phases,
    phaseByDates,
    phasesBehind: phaseByDates === null || currentPhase === null ? null : phaseByDates - currentPhase,
    daysToDeadline: deadline === null ? null : daysBetween(today, deadline),
    outOfOrder: phasesOutOfOrder(phases),
  };
}

function stateOf(phase: number, { currentPhase, status }: DecisionCenter): DatedPhase['state'] {
  if (currentPhase === null) return null;
  if (phase === currentPhase) return status === 'open' ? 'now' : 'done';
  return phase < currentPhase ? 'done' : 'ahead';
}

function holds({ startDate, endDate }: DatedPhase, today: CalendarDate): boolean {
  return startDate !== null && startDate <= today && (endDate === null || endDate >= today);
}

function phasesOutOfOrder(phases: readonly DatedPhase[]): number[] {
  return phases.flatMap(({ phase, startDate, endDate }, index) => {
    const isBackward = startDate !== null && endDate !== null && endDate < startDate;
    const startsTooSoon = phases
      .slice(0, index)
      .some((earlier) => earlier.startDate !== null && startDate !== null && startDate < earlier.startDate);
    return isBackward || startsTooSoon ? [phase] : [];
  });
}
