import { z } from 'zod';
import type { Change } from '../../model/change.ts';
import { collections } from '../../model/collections.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { relationshipVerbs } from '../../text/labels.ts';
import { findNamed } from '../words/matching.ts';
import type { LineChanges } from '../words/naming.ts';

/** Under which name the clipboard keeps people with all that is known of them. */
export const peopleClipType = 'application/x-cairn-people+json';

const Clip = z.strictObject({
  format: z.literal('cairn-people'),
  version: z.literal(1),
  people: z.array(collections.people.schema),
  stakeholders: z.array(collections.stakeholders.schema),
  businessUnits: z.array(collections.businessUnits.schema),
  relationships: z.array(collections.relationships.schema),
});
type Clip = z.infer<typeof Clip>;

/** People as the clipboard takes them: rows for a spreadsheet or the map, and all that is known of them. */
export type CopiedPeople = { text: string; clip: string };

/** Copies people with the ties among them. The rows hold name, title, unit and manager, the other ties a line each. */
export function copiedPeople(plan: Plan, personIds: readonly Id[]): CopiedPeople {
  const chosen = new Set(personIds);
  const people = listOf(plan, 'people').filter((person) => chosen.has(person.id));
  const relationships = listOf(plan, 'relationships').filter(
    (tie) => chosen.has(tie.fromPersonId) && tie.toPersonId !== null && chosen.has(tie.toPersonId),
  );
  const unitIds = new Set(people.map((person) => person.unitId));
  const clip: Clip = {
    format: 'cairn-people',
    version: 1,
    people,
    stakeholders: listOf(plan, 'stakeholders').filter((entry) => chosen.has(entry.personId)),
    businessUnits: listOf(plan, 'businessUnits').filter((unit) => unitIds.has(unit.id)),
    relationships,
  };
  const nameOf = (id: Id | null): string => (id === null ? '' : (plan.people[id]?.name ?? ''));
  const managerOf = (id: Id): string => {
    const line = listOf(plan, 'relationships').find(
      (tie) => tie.kind === 'reportsTo' && tie.fromPersonId === id,
    );
    return nameOf(line?.toPersonId ?? null);
  };
  const rows = people.map(({ id, name, title, unitId }) =>
    [name, title, plan.businessUnits[unitId ?? '']?.name ?? '', managerOf(id)].join('\t'),
  );
  const ties = relationships
    .filter((tie) => tie.kind !== 'reportsTo')
    .map((tie) => {
      const strength = tie.strength === 3 ? ' strongly' : tie.strength === 1 ? ' weakly' : '';
      return `${nameOf(tie.fromPersonId)} ${relationshipVerbs[tie.kind]} ${nameOf(tie.toPersonId)}${strength}`;
    });
  return { text: [...rows, ...ties].join('\n'), clip: JSON.stringify(clip) };
}

/**
 * The changes that put copied people into a plan, as new records. Somebody of the same name stays as they are and takes
 * the ties; a unit of the same name takes the people. Throws INVALID_INPUT for what is no copy of people, and CONFLICT
 * when everybody is there already.
 */
export function pastedPeopleChanges(plan: Plan, clipText: string, newId: IdSource): LineChanges {
  const clip = clipOf(clipText);
  const changes: Change[] = [];
  const units = new Map<Id, Id>();
  for (const unit of clip.businessUnits) {
    const known = findNamed(plan, 'businessUnits', unit.name)?.id;
    units.set(unit.id, known ?? newId());
    if (known === undefined)
      changes.push(
        insertOf('businessUnits', {
          ...unit,
          id: units.get(unit.id) ?? '',
          parentId: null,
          carriedOverOn: null,
        }),
      );
  }
  const ids = new Map<Id, Id>();
  let added = 0;
  for (const person of clip.people) {
    const known = findNamed(plan, 'people', person.name)?.id;
    const id = known ?? newId();
    ids.set(person.id, id);
    if (known !== undefined) continue;
    added += 1;
    const unitId = person.unitId === null ? null : (units.get(person.unitId) ?? null);
    changes.push(insertOf('people', { ...person, id, unitId, carriedOverOn: null }));
    const part = clip.stakeholders.find((entry) => entry.personId === person.id);
    changes.push(insertOf('stakeholders', { ...part, id: newId(), personId: id, carriedOverOn: null }));
  }
  changes.push(...tieChanges(plan, clip, ids, newId));
  if (changes.length === 0) throw new AppError('CONFLICT', 'Everybody copied is on this map already');
  return { label: `Paste ${added} ${added === 1 ? 'person' : 'people'}`, changes };
}

function tieChanges(plan: Plan, clip: Clip, ids: ReadonlyMap<Id, Id>, newId: IdSource): Change[] {
  const known = listOf(plan, 'relationships');
  return clip.relationships.flatMap((tie) => {
    const fromPersonId = ids.get(tie.fromPersonId);
    const toPersonId = ids.get(tie.toPersonId ?? '');
    if (fromPersonId === undefined || toPersonId === undefined || fromPersonId === toPersonId) return [];
    const isThere = known.some(
      (other) =>
        other.kind === tie.kind &&
        other.fromPersonId === fromPersonId &&
        (tie.kind === 'reportsTo' || other.toPersonId === toPersonId),
    );
    if (isThere) return [];
    return [
      insertOf('relationships', { ...tie, id: newId(), fromPersonId, toPersonId, carriedOverOn: null }),
    ];
  });
}

function clipOf(text: string): Clip {
  try {
    return Clip.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('INVALID_INPUT', 'The clipboard holds no people that this version can read', {
      cause,
    });
  }
}
