import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { RelationshipEdge, RelationshipKind } from '../model/records/relationship.ts';
import type { Coverage } from '../model/records/stakeholder.ts';
import { isSameText } from '../text/fold.ts';
import { relationshipVerbs } from '../text/labels.ts';
import type { RelationshipLine } from './relationship-line.ts';
import { allByShortName, findByShortName, findMember, findPerson } from './words/matching.ts';
import { type NameAnswers, noAnswers } from './words/meant-person.ts';
import { competitorIdFor, type LineChanges, memberIdFor, personIdFor } from './words/naming.ts';
import { refuseReportingRing } from './words/reporting.ts';

/**
 * The changes that a typed tie makes: a line of the map, a contact of ours, or a tie to a rival. People who are not
 * in the plan are added. A tie that is there already is changed, not doubled, and nobody gets a second manager.
 * Throws INVALID_INPUT for a tie from somebody to themselves, and AmbiguousName where a name fits several people.
 */
export function addRelationshipChanges(
  plan: Plan,
  line: RelationshipLine,
  newId: IdSource,
  answers: NameAnswers = noAnswers,
): LineChanges {
  if (isOurContact(plan, line)) return contactChanges(plan, line, newId, answers);
  if (isSameText(line.fromName, line.toName))
    throw new AppError('INVALID_INPUT', `${line.fromName} cannot have a tie to the same person`);
  const kind = kindOf(plan, line);
  const changes: Change[] = [];
  const fromPersonId = personIdFor(plan, line.fromName, changes, newId, answers);
  const isRivalTie = kind === 'competitorTie';
  const ends = isRivalTie
    ? { toPersonId: null, competitorId: competitorIdFor(plan, line.toName, changes, newId) }
    : { toPersonId: personIdFor(plan, line.toName, changes, newId, answers), competitorId: null };
  if (ends.toPersonId === fromPersonId)
    throw new AppError('INVALID_INPUT', `${line.fromName} cannot have a tie to the same person`);
  if (kind === 'reportsTo' && ends.toPersonId !== null)
    refuseReportingRing(plan, fromPersonId, ends.toPersonId);
  const known = existingEdge(plan, kind, fromPersonId, ends);
  const strength = line.strength === null ? {} : { strength: line.strength };
  const label = `Note that ${line.fromName} ${relationshipVerbs[kind]} ${line.toName}`;
  if (known === undefined)
    return {
      label,
      changes: [
        ...changes,
        insertOf('relationships', { id: newId(), kind, fromPersonId, ...ends, ...strength }),
      ],
    };
  const update = updateOf(plan, 'relationships', known.id, {
    ...(kind === 'reportsTo' ? ends : {}),
    ...strength,
  });
  return { label, changes: update === null ? changes : [...changes, update] };
}

/** Whether the line says whom one of us knows: marked so, or by a name of our team that is nobody of theirs. */
function isOurContact(plan: Plan, line: RelationshipLine): boolean {
  if (line.isOurs) return true;
  if (line.kind !== 'knows') return false;
  return (
    allByShortName(listOf(plan, 'people'), line.fromName).length === 0 &&
    findMember(plan, line.fromName) !== null
  );
}

/** "knows" and "is close to" between two of theirs is an informal tie; to a rival it is a tie to the rival. */
function kindOf(plan: Plan, { kind, toName }: RelationshipLine): RelationshipKind {
  const isLoose = kind === 'knows' || kind === 'informal';
  if (
    isLoose &&
    findPerson(plan, toName) === null &&
    findByShortName(Object.values(plan.competitors), toName) !== null
  )
    return 'competitorTie';
  return kind === 'knows' ? 'informal' : kind;
}

function existingEdge(
  plan: Plan,
  kind: RelationshipKind,
  fromPersonId: Id,
  ends: Pick<RelationshipEdge, 'toPersonId' | 'competitorId'>,
): RelationshipEdge | undefined {
  const hasNoDirection = kind === 'conflict' || kind === 'informal';
  return Object.values(plan.relationships).find((edge) => {
    if (edge.kind !== kind) return false;
    if (kind === 'reportsTo') return edge.fromPersonId === fromPersonId;
    const isSame = edge.fromPersonId === fromPersonId && edge.toPersonId === ends.toPersonId;
    const isReverse = edge.fromPersonId === ends.toPersonId && edge.toPersonId === fromPersonId;
    return edge.competitorId === ends.competitorId && (isSame || (hasNoDirection && isReverse));
  });
}

const depths: Readonly<Record<1 | 2 | 3, Coverage>> = { 1: 'brief', 2: 'multiple', 3: 'inDepth' };

function contactChanges(
  plan: Plan,
  line: RelationshipLine,
  newId: IdSource,
  answers: NameAnswers,
): LineChanges {
  if (/\((?:us|ours|we)\)/iu.test(line.toName))
    throw new AppError('INVALID_INPUT', 'Both are of us: the map shows whom of theirs we know');
  const changes: Change[] = [];
  const teamMemberId = memberIdFor(plan, line.fromName, changes, newId);
  const personId = personIdFor(plan, line.toName, changes, newId, answers);
  if (teamMemberId === null) throw new AppError('INVALID_INPUT', 'Say who of us knows them');
  const depth = depths[line.strength ?? 2];
  const known = Object.values(plan.coverageTies).find(
    (tie) => tie.teamMemberId === teamMemberId && tie.personId === personId,
  );
  const change =
    known === undefined
      ? insertOf('coverageTies', { id: newId(), teamMemberId, personId, depth })
      : updateOf(plan, 'coverageTies', known.id, { depth });
  if (change !== null) changes.push(change);
  return { label: `Note that ${line.fromName} knows ${line.toName}`, changes };
}
