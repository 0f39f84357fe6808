import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { ProgramStep, ProspectingProgram, Touch } from '../../model/records/prospecting.ts';
import { addDays, daysBetween } from '../../text/calendar.ts';
import { isContact } from './touch-counts.ts';
import { activePrograms } from './weekly-target.ts';

/** The step of a cadence that comes next for a person. */
export type NextStep = { stepId: Id; title: string; channel: ProgramStep['channel']; dueOn: CalendarDate };

/** How far a program has come with one person of its audience. */
export type AudienceMember = {
  personId: Id;
  /** `reached` once the two sides spoke; `ended` when every step of the cadence was tried without that. */
  state: 'untouched' | 'inCadence' | 'reached' | 'ended';
  touches: number;
  /** Over how many channels. */
  channels: number;
  /** From the first touch to the last, both counted. */
  days: number;
  next: NextStep | null;
};

/** How many touches, over how many days and channels, it takes to a first meeting (METHOD 3.14 [PC1][PC2]). */
export const publishedCadence = { touches: [8, 12], days: [14, 21], channels: 3 } as const;

/** A published sample of a cadence (METHOD 3.14 [PC3]). */
export const sampleCadence: readonly Pick<ProgramStep, 'day' | 'channel' | 'title'>[] = [
  { day: 1, channel: 'mail', title: 'First mail: one thought about their goal' },
  { day: 3, channel: 'network', title: 'Invitation to connect' },
  { day: 5, channel: 'mail', title: 'Mail with a case like theirs' },
  { day: 6, channel: 'network', title: 'Short message' },
  { day: 10, channel: 'mail', title: 'Mail with a question only they can answer' },
  { day: 12, channel: 'call', title: 'Call' },
  { day: 16, channel: 'mail', title: 'Mail with something new' },
  { day: 21, channel: 'mail', title: 'Closing mail' },
];

/** Whom a program is meant for: the people it names, and everybody in the units it names and below them. */
export function audienceOf(plan: Plan, program: ProspectingProgram): Id[] {
  const units = new Set(program.businessUnitIds);
  // Sub-units may come in any order; a pass that adds none is the last.
  for (let size = -1; size !== units.size; ) {
    size = units.size;
    for (const { id, parentId } of listOf(plan, 'businessUnits'))
      if (parentId !== null && units.has(parentId)) units.add(id);
  }
  const named = program.personIds.filter((id) => plan.people[id] !== undefined);
  const ofUnits = listOf(plan, 'people')
    .filter(({ unitId }) => unitId !== null && units.has(unitId))
    .map(({ id }) => id);
  return [...new Set([...named, ...ofUnits])];
}

/** The active program that a contact with the person counts to: the one whose audience they are in, if just one. */
export function programFor(plan: Plan, personId: Id): Id | null {
  const meant = activePrograms(plan).filter((program) => audienceOf(plan, program).includes(personId));
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
}

/** The steps of a program's cadence by their day. */
export function cadenceOf(plan: Plan, programId: Id): ProgramStep[] {
  return listOf(plan, 'programSteps')
    .filter((step) => step.programId === programId)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
}

/**
 * How far the program has come with everybody of its audience. A person's cadence begins with the first touch of
 * the program; each touch does one step; the next step is due as many days after the first touch as the cadence
 * says. Shown, never enforced: a step earlier or later is no mistake.
 *
 * Source  METHOD 3.14 (cadence figures)
 */
export function audienceProgress(
  plan: Plan,
  program: ProspectingProgram,
  today: CalendarDate,
): AudienceMember[] {
  const steps = cadenceOf(plan, program.id);
  const touches = listOf(plan, 'touches').filter(({ programId }) => programId === program.id);
  return audienceOf(plan, program).map((personId) => {
    const own = touches.filter((touch) => touch.personId === personId).sort(byDate);
    const first = own[0];
    const last = own.at(-1);
    return {
      personId,
      ...stateOf(own, steps, program, today),
      touches: own.length,
      channels: new Set(own.map(({ channel }) => channel)).size,
      days: first === undefined || last === undefined ? 0 : daysBetween(first.date, last.date) + 1,
    };
  });
}

const byDate = (a: Touch, b: Touch): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

function stateOf(
  own: readonly Touch[],
  steps: readonly ProgramStep[],
  program: ProspectingProgram,
  today: CalendarDate,
): Pick<AudienceMember, 'state' | 'next'> {
  const first = own[0];
  if (own.some(isContact)) return { state: 'reached', next: null };
  const step = steps[own.length];
  if (first === undefined) {
    const begins = program.startDate ?? today;
    return { state: 'untouched', next: step === undefined ? null : nextOf(step, steps, begins) };
  }
  if (step !== undefined) return { state: 'inCadence', next: nextOf(step, steps, first.date) };
  return { state: steps.length === 0 ? 'inCadence' : 'ended', next: null };
}

function nextOf(step: ProgramStep, steps: readonly ProgramStep[], begins: CalendarDate): NextStep {
  const offset = (step.day ?? 1) - (steps[0]?.day ?? 1);
  return { stepId: step.id, title: step.title, channel: step.channel, dueOn: addDays(begins, offset) };
}
