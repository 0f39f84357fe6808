import { unitsAround } from '../../../shared/map/folding/fold-units.ts';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';

/** Widest map, in its own units, whose names can be read on one landscape page. */
const widest = 1_800;

type Reports = ReadonlyMap<Id, readonly Id[]>;

/**
 * The plan in parts whose organization can each be read on one page: whoever leads the whole, then as many of
 * the branches below as a page takes. A plan that fits on one page, or has no such branches, is one part.
 */
export function mapParts(plan: Plan, sceneOf: (part: Plan) => MapScene): Plan[] {
  const isReadable = (part: Plan) => widthOf(sceneOf(part)) <= widest;
  if (isReadable(plan)) return [plan];
  const shown = new Set(sceneOf(plan).nodes.map((node) => node.personId));
  const { leaders, branches } = branchesOf(plan, shown);
  if (branches.length < 2) return [plan];
  const parts: Id[][] = [];
  for (const branch of branches) {
    const last = parts.at(-1);
    if (last !== undefined && isReadable(onlyPeople(plan, [...leaders, ...last, ...branch])))
      last.push(...branch);
    else parts.push([...branch]);
  }
  return parts.map((people, index) => {
    const part = onlyPeople(plan, [...leaders, ...people]);
    return index === parts.length - 1 ? withLoose(part, plan) : part;
  });
}

const widthOf = ({ bounds }: MapScene): number => bounds.right - bounds.left;

/** Some of the people, with the units they are in and the positions below them that stand vacant. */
function onlyPeople(plan: Plan, ids: readonly Id[]): Plan {
  const kept = new Set(ids);
  const people = keptOf(plan.people, ({ id }) => kept.has(id));
  const units = new Set(Object.values(people).flatMap(({ unitId }) => unitsAround(plan, unitId)));
  return {
    ...plan,
    people,
    businessUnits: keptOf(plan.businessUnits, ({ id }) => units.has(id)),
    vacancies: keptOf(plan.vacancies, ({ managerId }) => managerId !== null && kept.has(managerId)),
  };
}

/** The same with what belongs to nobody's branch: units in which nobody is known, and vacancies below nobody. */
function withLoose(part: Plan, whole: Plan): Plan {
  const known = new Set(listOf(whole, 'people').flatMap(({ unitId }) => unitsAround(whole, unitId)));
  const units = new Set(Object.keys(part.businessUnits));
  return {
    ...part,
    businessUnits: keptOf(whole.businessUnits, ({ id }) => units.has(id) || !known.has(id)),
    vacancies: keptOf(
      whole.vacancies,
      ({ id, managerId }) => managerId === null || part.vacancies[id] !== undefined,
    ),
  };
}

const keptOf = <R>(records: Readonly<Record<Id, R>>, isKept: (record: R) => boolean): Record<Id, R> =>
  Object.fromEntries(Object.entries(records).filter(([, record]) => isKept(record)));

/** Those above all others in one line, and below them one branch for each who reports to the last; then the rest. */
function branchesOf(plan: Plan, shown: ReadonlySet<Id>): { leaders: Id[]; branches: Id[][] } {
  const { reports, tops } = reportsIn(plan, shown);
  const sizeOf = (id: Id): number => everybodyBelow(reports, id).length;
  const [first] = [...tops].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined) return { leaders: [], branches: [] };
  const leaders: Id[] = [first];
  let below = reports.get(first) ?? [];
  for (let only = below[0]; below.length === 1 && only !== undefined; only = below[0]) {
    leaders.push(only);
    below = reports.get(only) ?? [];
  }
  const branches = below.map((id) => everybodyBelow(reports, id));
  const placed = new Set([...leaders, ...branches.flat()]);
  const others = [...shown].filter((id) => !placed.has(id));
  return { leaders, branches: others.length === 0 ? branches : [...branches, others] };
}

function reportsIn(plan: Plan, shown: ReadonlySet<Id>): { reports: Reports; tops: Id[] } {
  const reports = new Map<Id, Id[]>();
  const led = new Set<Id>();
  for (const { kind, fromPersonId, toPersonId } of listOf(plan, 'relationships')) {
    const isShown = toPersonId !== null && shown.has(fromPersonId) && shown.has(toPersonId);
    // The first of two managers is the one on the chart.
    if (kind !== 'reportsTo' || !isShown || led.has(fromPersonId)) continue;
    led.add(fromPersonId);
    reports.set(toPersonId, [...(reports.get(toPersonId) ?? []), fromPersonId]);
  }
  return { reports, tops: [...shown].filter((id) => !led.has(id)) };
}

/** Somebody and everybody who reports to them, directly or not; each once, also where they report in a ring. */
function everybodyBelow(reports: Reports, id: Id): Id[] {
  const found = new Set([id]);
  for (const person of found) for (const report of reports.get(person) ?? []) found.add(report);
  return [...found];
}
