import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const channels = ['mail', 'call', 'meeting', 'network', 'event', 'referral', 'letter'] as const;
export const programKinds = ['prospecting', 'marketing'] as const;
export const programStatuses = ['planned', 'active', 'paused', 'done'] as const;
export const programFocuses = ['unknown', 'accountSpecific', 'generic'] as const;
export const touchKinds = ['attempt', 'conversation', 'meeting'] as const;

/** A program to meet people of the account, with what a week of it should bring (METHOD 3.14, R62, R63, R65). */
export const ProspectingProgram = record({
  title: shareable.name(),
  kind: internal.choice(programKinds, 'prospecting'),
  status: internal.choice(programStatuses, 'active'),
  /** What the conversations are to reach. */
  aim: internal.prose(),
  personIds: internal.references('people'),
  businessUnitIds: internal.references('businessUnits'),
  channels: internal.choices(channels),
  startDate: internal.date(),
  endDate: internal.date(),
  ownerId: internal.reference('teamMembers'),
  /** Made for this account, or the same for all. */
  focus: internal.choice(programFocuses, 'unknown'),
  /** Targets of a week. */
  conversationsPerWeek: internal.integer(0, 200),
  meetingsPerWeek: internal.integer(0, 200),
  newPeoplePerWeek: internal.integer(0, 200),
  newUnitsPerWeek: internal.integer(0, 200),
});
export type ProspectingProgram = z.infer<typeof ProspectingProgram>;

/** One step of a program's cadence. */
export const ProgramStep = record({
  programId: shareable.requiredReference('prospectingPrograms'),
  title: shareable.name(),
  /** Day of the cadence, 1 the first. */
  day: internal.integer(1, 365),
  channel: internal.choice(channels, 'mail'),
});
export type ProgramStep = z.infer<typeof ProgramStep>;

/** Something one of us did to be in touch with one of them. */
export const Touch = record({
  date: shareable.requiredDate(),
  kind: internal.choice(touchKinds, 'conversation'),
  channel: internal.choice(channels, 'call'),
  personId: internal.reference('people'),
  teamMemberId: internal.reference('teamMembers'),
  programId: internal.reference('prospectingPrograms'),
  outcome: internal.line(),
  nextStep: internal.line(),
  nextStepOn: internal.date(),
});
export type Touch = z.infer<typeof Touch>;

/** Time of the week that is kept for prospecting (METHOD R64). */
export const TimeBlock = record({
  title: shareable.name(),
  /** 1 Monday to 7 Sunday. */
  weekday: internal.integer(1, 7),
  /** Minutes after midnight, local time. */
  startMinute: internal.integer(0, 1439),
  minutes: internal.integer(5, 720),
  ownerId: internal.reference('teamMembers'),
  programId: internal.reference('prospectingPrograms'),
});
export type TimeBlock = z.infer<typeof TimeBlock>;
