import { sampleCadence } from '../../method/prospecting/audience-progress.ts';
import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { findByShortName, findNamed, findPerson } from '../words/matching.ts';
import { type LineChanges, labelFor, memberIdFor } from '../words/naming.ts';
import type { ProgramLine } from './program-line.ts';

/**
 * The changes that a typed program makes; it begins today. What names neither a person nor a unit of the plan is
 * kept as the aim. Throws INVALID_INPUT when the line has no title.
 */
export function addProgramChanges(
  plan: Plan,
  line: ProgramLine,
  newId: IdSource,
  today: CalendarDate,
): LineChanges & { programId: Id } {
  if (line.title === '')
    throw new AppError(
      'INVALID_INPUT',
      'Give the program a name, such as “Meet finance: Nina Falk, 3 conversations a week”',
    );
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const personIds = new Set<Id>();
  const businessUnitIds = new Set<Id>();
  const aim: string[] = [];
  for (const name of line.others) {
    const unit = findNamed(plan, 'businessUnits', name);
    const person = unit === null ? findPerson(plan, name) : null;
    const partOfUnit = findByShortName(listOf(plan, 'businessUnits'), name);
    if (unit !== null) businessUnitIds.add(unit.id);
    else if (person !== null) personIds.add(person.id);
    else if (partOfUnit !== null) businessUnitIds.add(partOfUnit.id);
    else aim.push(name);
  }
  const programId = newId();
  changes.push(
    insertOf('prospectingPrograms', {
      id: programId,
      title: line.title,
      kind: line.kind,
      focus: line.focus,
      channels: line.channels,
      ...line.targets,
      startDate: today,
      endDate: line.endDate,
      ownerId: ownerId ?? plan.plan.ownerId,
      personIds: [...personIds],
      businessUnitIds: [...businessUnitIds],
      aim: aim.join(', '),
    }),
  );
  return { label: labelFor('Add program', line.title), changes, programId };
}

/** The published sample of a cadence as the steps of a program (METHOD 3.14). */
export function sampleCadenceChanges(programId: Id, newId: IdSource): Change[] {
  return sampleCadence.map((step) => insertOf('programSteps', { id: newId(), programId, ...step }));
}
