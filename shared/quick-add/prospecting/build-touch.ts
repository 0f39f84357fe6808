import { programFor } from '../../method/prospecting/audience-progress.ts';
import { stakeholderOf } from '../../method/stakeholders.ts';
import type { Change } from '../../model/change.ts';
import { insertOf, updateOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { isSameText } from '../../text/fold.ts';
import { capitalized } from '../../text/lists.ts';
import { type LineChanges, memberIdFor } from '../words/naming.ts';
import type { TouchLine } from './touch-line.ts';
import { refuseAmbiguous, touchedPerson } from './touched-person.ts';

/** What the screen knows besides the line. */
export type TouchContext = {
  /** The name of who writes, as it stands in the settings; the owner of the plan where the team has nobody so called. */
  writerName: string;
  /** The program under which it was typed. */
  programId?: Id;
  /** Whether somebody who is not in the plan is added; else the line is refused with the offer to do so. */
  addsUnknown?: boolean;
};

/** A line that names nobody of the plan: the same line typed again with `addsUnknown` adds them. */
export class UnknownPerson extends AppError {
  constructor(name: string) {
    super(
      'INVALID_INPUT',
      `Nobody in the plan is called “${name}”. Press Enter again to add them and log it.`,
    );
  }
}

const longestLine = 300;

/**
 * The changes that a typed touch makes, as one step: the touch with person, kind, channel, outcome and next step; a
 * next step with a day becomes an action of who was there; the last contact of the person and of our own tie moves
 * up where the two sides spoke. Throws INVALID_INPUT where nobody is named, where a short name could mean several
 * people, and UnknownPerson where it means nobody.
 */
export function addTouchChanges(
  plan: Plan,
  line: TouchLine,
  newId: IdSource,
  context: TouchContext,
): LineChanges & { touchId: Id; personId: Id } {
  const meant = touchedPerson(listOf(plan, 'people'), line.who);
  if (meant.name === '')
    throw new AppError('INVALID_INPUT', 'Say with whom, such as “met Ana Ruiz, open to the pilot”');
  refuseAmbiguous(
    meant.name,
    meant.found.map(({ name }) => name),
  );
  const known = meant.found[0];
  if (known === undefined && context.addsUnknown !== true) throw new UnknownPerson(meant.name);
  const changes: Change[] = [];
  const personId = known?.id ?? newId();
  if (known === undefined) changes.push(insertOf('people', { id: personId, name: meant.name }));
  const teamMemberId = writerId(plan, line, context, changes, newId);
  const touchId = newId();
  changes.push(
    insertOf('touches', {
      id: touchId,
      date: line.date,
      kind: line.kind,
      channel: line.channel,
      personId,
      teamMemberId,
      programId: context.programId ?? programFor(plan, personId),
      outcome: [meant.rest, line.outcome]
        .filter((part) => part !== '')
        .join(', ')
        .slice(0, longestLine),
      nextStep: line.nextStep.slice(0, longestLine),
      nextStepOn: line.nextStepOn,
    }),
  );
  if (line.nextStep !== '' && line.nextStepOn !== null)
    changes.push(
      insertOf('actions', {
        id: newId(),
        title: capitalized(line.nextStep).slice(0, longestLine),
        dueDate: line.nextStepOn,
        ownerId: memberIdFor(plan, line.nextOwnerName, changes, newId) ?? teamMemberId,
        customerCounterpartId: personId,
      }),
    );
  changes.push(...contactChanges(plan, line, { personId, teamMemberId }, newId));
  const name = known?.name ?? meant.name;
  return { label: `${touchWords[line.kind]} ${name}`, changes, touchId, personId };
}

const touchWords = {
  meeting: 'Log a meeting with',
  conversation: 'Log a conversation with',
  attempt: 'Log an attempt to reach',
};

function writerId(
  plan: Plan,
  line: TouchLine,
  context: TouchContext,
  changes: Change[],
  newId: IdSource,
): Id {
  const named = memberIdFor(plan, line.memberName, changes, newId);
  const writer = listOf(plan, 'teamMembers').find(({ name }) => isSameText(name, context.writerName));
  return named ?? writer?.id ?? plan.plan.ownerId;
}

type Ends = { personId: Id; teamMemberId: Id };

/** An attempt is no contact: it leaves the last one where it was. */
function contactChanges(plan: Plan, line: TouchLine, ends: Ends, newId: IdSource): Change[] {
  const { personId, teamMemberId } = ends;
  const lastContact = line.kind === 'attempt' ? null : line.date;
  const stakeholder = stakeholderOf(plan, personId);
  const tie = Object.values(plan.coverageTies).find(
    (other) => other.teamMemberId === teamMemberId && other.personId === personId,
  );
  const isLater = (before: CalendarDate | null) =>
    lastContact !== null && (before === null || before < lastContact);
  const changes: (Change | null)[] = [];
  if (stakeholder === null) changes.push(insertOf('stakeholders', { id: newId(), personId, lastContact }));
  else if (isLater(stakeholder.lastContact))
    changes.push(updateOf(plan, 'stakeholders', stakeholder.id, { lastContact }));
  if (tie !== undefined && isLater(tie.lastContact))
    changes.push(updateOf(plan, 'coverageTies', tie.id, { lastContact }));
  if (tie === undefined && lastContact !== null)
    changes.push(
      insertOf('coverageTies', { id: newId(), teamMemberId, personId, depth: 'brief', lastContact }),
    );
  return changes.filter((change) => change !== null);
}
