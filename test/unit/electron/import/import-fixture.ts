import { type CsvTable, readTable } from '../../../../electron/import/csv/read-table.ts';
import { planPeopleImport } from '../../../../electron/import/people/plan-people-import.ts';
import { suggestPeopleMapping } from '../../../../electron/import/people/suggest-mapping.ts';
import { planRelationsImport } from '../../../../electron/import/relations/plan-relations-import.ts';
import { suggestRelationMapping } from '../../../../electron/import/relations/suggest-relation-mapping.ts';
import type { ColumnMapping, PeopleTarget } from '../../../../shared/ipc/import-shapes.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import type { RecordOf } from '../../../../shared/model/collections.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newPlan } from '../../../../shared/model/new-plan.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { RelationshipKind } from '../../../../shared/model/records/relationship.ts';
import { bytesOf } from './real-data.ts';

/** Ids that count up, so that every run makes the same ones. */
export function countingIds(): () => Id {
  let count = 0;
  return () => {
    count += 1;
    return `01890000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

export const nextId = countingIds();

export const blankPlan = (): Plan =>
  newPlan({ accountName: 'Acme GmbH', ownerName: 'Kim Owner', today: '2027-01-15', currency: 'EUR' }, nextId);

/** A plan with these people in it. */
export function planWith(...people: Partial<RecordOf<'people'>>[]): Plan {
  const changes = people.map((person) => insertOf('people', { id: nextId(), ...person }));
  return applyChanges(blankPlan(), changes);
}

export const tableOf = (text: string): Promise<CsvTable> => readTable(bytesOf(text));

/** Plans an import of people as the app does it, with the suggested mapping or the named targets on top. */
export async function importPeople(
  plan: Plan,
  table: CsvTable | string,
  targets: Readonly<Record<string, PeopleTarget>> = {},
) {
  const read = typeof table === 'string' ? await tableOf(table) : table;
  const { source, mapping } = suggestPeopleMapping(read);
  const columns = mapping.columns.map((column) => ({
    ...column,
    target: targets[column.header] ?? column.target,
  }));
  const chosen: ColumnMapping = { ...mapping, columns };
  const planned = await planPeopleImport({
    plan,
    table: read,
    source,
    mapping: chosen,
    newId: nextId,
    fileName: 'people.csv',
  });
  return { ...planned, plan: applyChanges(plan, planned.changeSet?.changes ?? []) };
}

export async function importRelations(plan: Plan, text: string | Uint8Array, kind?: RelationshipKind) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const table = await readTable(bytes, { mayBeBlankSeparated: true });
  const suggested = suggestRelationMapping(table);
  const mapping = kind === undefined ? suggested : { ...suggested, relationKind: kind };
  const planned = await planRelationsImport({ plan, table, mapping, newId: nextId, fileName: 'ties.csv' });
  return { ...planned, plan: applyChanges(plan, planned.changeSet?.changes ?? []) };
}

export function personNamed(plan: Plan, name: string): RecordOf<'people'> {
  const person = listOf(plan, 'people').find((candidate) => candidate.name === name);
  if (person === undefined) throw new Error(`There is nobody called ${name}`);
  return person;
}

export function stakeholderOf(plan: Plan, name: string): RecordOf<'stakeholders'> | undefined {
  const { id } = personNamed(plan, name);
  return listOf(plan, 'stakeholders').find((candidate) => candidate.personId === id);
}

/** "Ana → Bo" for every line of a kind, sorted. */
export function linesOf(plan: Plan, kind: RelationshipKind): string[] {
  const nameOf = (id: Id | null): string => (id === null ? '' : (plan.people[id]?.name ?? ''));
  return listOf(plan, 'relationships')
    .filter((edge) => edge.kind === kind)
    .map((edge) => `${nameOf(edge.fromPersonId)} → ${nameOf(edge.toPersonId)}`)
    .sort();
}
