import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { BusinessUnit, Person } from '../../../shared/model/records/organization.ts';
import { explorationLabels } from '../../../shared/text/labels.ts';
import { type Column, DataTable, type RowGroup } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';
import { AimsTable, stakeholderColumns } from './people-attributes.tsx';
import { RelationshipTable } from './people-relationships.tsx';
import { TeamTable } from './team.tsx';

export const peopleSection: DocumentSection = {
  id: 'people',
  title: () => 'The people',
  missingName: 'the people',
  about: ({ plan }) => {
    const [theirs, ours] = [Object.keys(plan.people).length, Object.keys(plan.teamMembers).length];
    return `${theirs} on the customer’s side, ${ours} on ours`;
  },
  hasContent: ({ plan }) => Object.keys(plan.people).length > 0,
  Body: PeopleBody,
};

function PeopleBody({ view, ...frame }: SectionProps) {
  const { plan } = view;
  const columns = view.isInternal ? stakeholderColumns(view) : chartColumns(plan);
  return (
    <SectionFrame {...frame}>
      <DataTable
        label="People on the customer’s side, by unit"
        groups={peopleByUnit(view)}
        keyOf={(person) => person.id}
        columns={columns}
      />
      {view.isInternal && <AimsTable view={view} />}
      {view.isInternal && <RelationshipTable view={view} />}
      <TeamTable view={view} />
    </SectionFrame>
  );
}

/** Who somebody is, and to whom they report. */
function chartColumns(plan: Plan): Column<Person>[] {
  return [
    { title: 'Name', cell: (person) => person.name, share: 30 },
    { title: 'Position', cell: (person) => person.title, share: 40 },
    { title: 'Reports to', cell: managerIn(plan), share: 30 },
  ];
}

/** Names a person's manager. */
function managerIn(plan: Plan): (person: Person) => string {
  const managers = new Map<Id, string>();
  for (const { kind, fromPersonId, toPersonId } of listOf(plan, 'relationships'))
    if (kind === 'reportsTo' && toPersonId !== null)
      managers.set(fromPersonId, plan.people[toPersonId]?.name ?? '');
  return (person) => managers.get(person.id) ?? '';
}

/** One group a unit, in the order of the tree; people without a unit last. */
function peopleByUnit({ plan, isInternal }: DocumentView): RowGroup<Person>[] {
  const people = listOf(plan, 'people');
  const groups = unitsInOrder(plan).map((unit): RowGroup<Person> => {
    const note = [unit.location, isInternal ? explorationLabels[unit.exploration].toLowerCase() : ''];
    return {
      key: unit.id,
      title: unit.name,
      note: note.filter((part) => part !== '').join(', '),
      rows: people.filter((person) => person.unitId === unit.id),
    };
  });
  const known = new Set(Object.keys(plan.businessUnits));
  const others = people.filter((person) => person.unitId === null || !known.has(person.unitId));
  const title = groups.length === 0 ? '' : 'Unit not known';
  return [...groups, { key: 'others', title, rows: others }].filter((group) => group.rows.length > 0);
}

/** Each unit before its parts; a unit in a ring of parents comes where it was made. */
function unitsInOrder(plan: Plan): BusinessUnit[] {
  const units = listOf(plan, 'businessUnits');
  const ordered = new Set<BusinessUnit>();
  const visit = (unit: BusinessUnit): void => {
    if (ordered.has(unit)) return;
    ordered.add(unit);
    for (const part of units) if (part.parentId === unit.id) visit(part);
  };
  for (const unit of units)
    if (unit.parentId === null || plan.businessUnits[unit.parentId] === undefined) visit(unit);
  for (const unit of units) visit(unit);
  return [...ordered];
}
