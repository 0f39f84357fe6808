import type { Id } from '../../model/field.ts';
import type { BusinessUnit } from '../../model/records/organization.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';

export type Member = {
  entry: MapPerson;
  /** Whether a line leads up; a unit's people without a manager join their unit's head without one. */
  isReport: boolean;
  team: Member[];
  /** Everybody at or below this person. */
  size: number;
  /** The unit that holds everybody at or below this person, if one does. */
  unitId: Id | null;
};

/** The organization as trees: who is at the top, and who stands alone. */
export type ReportingForest = {
  tops: readonly Member[];
  /** No manager, nobody below and no colleague from the same unit in a tree. */
  alone: readonly MapPerson[];
  /** The tie that puts a person below their manager; further reporting lines do not shape the chart. */
  lineOf: ReadonlyMap<Id, Id>;
};

/** Builds the trees. A second manager does not count, and of a circle the newest line is left out. */
export function reportingForest(subject: MapSubject): ReportingForest {
  const { managerOf, lineOf } = managers(subject);
  const members = new Map<Id, Member>(
    subject.people.map((entry) => [entry.id, { entry, isReport: false, team: [], size: 1, unitId: null }]),
  );
  for (const [id, member] of members) {
    const manager = members.get(managerOf.get(id) ?? '');
    if (manager === undefined) continue;
    member.isReport = true;
    manager.team.push(member);
  }
  const tops = [...members.values()].filter((member) => !member.isReport && member.team.length > 0);
  const singles = [...members.values()].filter((member) => !member.isReport && member.team.length === 0);
  const heads = headsOfUnits(tops);
  const alone: MapPerson[] = [];
  for (const single of singles) {
    const head = single.entry.unit === null ? undefined : heads.get(single.entry.unit.id);
    if (head === undefined) alone.push(single.entry);
    else head.team.push(single);
  }
  for (const top of tops) summarize(top, subject.units);
  return { tops, alone, lineOf };
}

function managers(subject: MapSubject) {
  const managerOf = new Map<Id, Id>();
  const lineOf = new Map<Id, Id>();
  for (const tie of subject.ties) {
    if (tie.kind !== 'reportsTo' || managerOf.has(tie.from) || isAbove(managerOf, tie.from, tie.to)) continue;
    managerOf.set(tie.from, tie.to);
    lineOf.set(tie.from, tie.id);
  }
  return { managerOf, lineOf };
}

/** Whether `person` is `other` or somewhere above. */
function isAbove(managerOf: ReadonlyMap<Id, Id>, person: Id, other: Id): boolean {
  for (let at: Id | undefined = other; at !== undefined; at = managerOf.get(at))
    if (at === person) return true;
  return false;
}

/** The highest person of each unit in the trees, level by level. */
function headsOfUnits(tops: readonly Member[]): Map<Id, Member> {
  const heads = new Map<Id, Member>();
  for (let level = [...tops]; level.length > 0; level = level.flatMap((member) => member.team))
    for (const member of level) {
      const unitId = member.entry.unit?.id;
      if (unitId !== undefined && !heads.has(unitId)) heads.set(unitId, member);
    }
  return heads;
}

function summarize(member: Member, units: Readonly<Record<Id, BusinessUnit>>): void {
  for (const report of member.team) summarize(report, units);
  const own = member.entry.unit?.id ?? null;
  member.size = member.team.reduce((sum, report) => sum + report.size, 1);
  const holdsAll = own !== null && member.team.every((report) => isWithin(report.unitId, own, units));
  member.unitId = holdsAll ? own : null;
}

function isWithin(unitId: Id | null, outer: Id, units: Readonly<Record<Id, BusinessUnit>>): boolean {
  const seen = new Set<Id>();
  for (let at = unitId; at !== null && !seen.has(at); at = units[at]?.parentId ?? null) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}
