import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { listText } from '../text/lists.ts';
import type { MeetingLine } from './meeting-line.ts';
import { findMember, findPerson } from './words/matching.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/**
 * The change that a typed meeting of an opportunity makes. People are found on both sides, the customer's first;
 * who is not in the plan stays in the title. Throws INVALID_INPUT without a title.
 */
export function addMeetingChanges(
  plan: Plan,
  line: MeetingLine,
  newId: IdSource,
  opportunityId: Id,
): LineChanges & { meetingId: Id } {
  const personIds = new Set<Id>();
  const teamMemberIds = new Set<Id>();
  const unknown: string[] = [];
  for (const name of line.names) {
    const person = findPerson(plan, name);
    const member = person === null ? findMember(plan, name) : null;
    if (person !== null) personIds.add(person.id);
    else if (member !== null) teamMemberIds.add(member.id);
    else unknown.push(name);
  }
  const title = [line.title, unknown.length === 0 ? '' : `with ${listText(unknown)}`].join(' ').trim();
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Say what meeting it is, such as “Site visit 12 May with Ana Ruiz”');
  const meetingId = newId();
  const { date, wantToCommit, wantToLearn, questions } = line;
  return {
    label: labelFor('Plan meeting', title),
    changes: [
      insertOf('meetings', {
        id: meetingId,
        opportunityId,
        ...{ title, date, wantToCommit, wantToLearn, questions },
        personIds: [...personIds],
        teamMemberIds: [...teamMemberIds],
      }),
    ],
    meetingId,
  };
}
