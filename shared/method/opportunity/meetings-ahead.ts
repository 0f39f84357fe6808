import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { Meeting } from '../../model/records/opportunity.ts';
import { memberName, personName } from '../stakeholders.ts';

export type MeetingAhead = {
  meetingId: Id;
  title: string;
  date: CalendarDate;
  opportunityId: Id;
  opportunityTitle: string;
  /** The customer's people, then ours. */
  people: string[];
  ours: string[];
  /** Still "planned" though its day has passed: what came of it? */
  isPast: boolean;
  /** What the preparation still lacks; nothing for a meeting that is over. */
  lacks: ('people' | 'questions' | 'wantToLearn' | 'wantToCommit')[];
};

/**
 * Planned meetings with a day, the earliest first: those whose day has passed without an outcome, then those to come
 * (METHOD R3).
 */
export function meetingsAhead(plan: Plan, today: CalendarDate): MeetingAhead[] {
  return Object.values(plan.meetings)
    .flatMap((meeting) => {
      if (meeting.status !== 'planned' || meeting.date === null) return [];
      return [aheadOf(plan, meeting, meeting.date, today)];
    })
    .sort((a, b) => a.date.localeCompare(b.date) || a.meetingId.localeCompare(b.meetingId));
}

function aheadOf(plan: Plan, meeting: Meeting, date: CalendarDate, today: CalendarDate): MeetingAhead {
  const isPast = date < today;
  const named = (names: readonly string[]) => names.filter((name) => name !== '');
  return {
    meetingId: meeting.id,
    title: meeting.title,
    date,
    opportunityId: meeting.opportunityId,
    opportunityTitle: plan.opportunities[meeting.opportunityId]?.title ?? '',
    people: named(meeting.personIds.map((id) => personName(plan, id))),
    ours: named(meeting.teamMemberIds.map((id) => memberName(plan, id))),
    isPast,
    lacks: isPast ? [] : lacksOf(meeting),
  };
}

function lacksOf(meeting: Meeting): MeetingAhead['lacks'] {
  const lacks: MeetingAhead['lacks'] = [];
  if (meeting.personIds.length === 0) lacks.push('people');
  for (const field of ['questions', 'wantToLearn', 'wantToCommit'] as const)
    if (meeting[field].trim() === '') lacks.push(field);
  return lacks;
}
