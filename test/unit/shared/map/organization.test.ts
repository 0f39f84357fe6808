import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../../../shared/map/geometry.ts';
import { type MapScene, mapScene, type SceneNode } from '../../../../shared/map/map-scene.ts';
import { spaceOf } from '../../../../shared/map/node-shape.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { organization, PeoplePlan, today } from './people-plan.ts';

const sceneOf = (people: PeoplePlan): MapScene =>
  mapScene(people.plan, { lens: 'organization', audience: 'internal', today });

function nodeOf(scene: MapScene, personId: Id): SceneNode {
  const node = scene.nodes.find((entry) => entry.personId === personId);
  if (node === undefined) throw new Error(`${personId} is not on the map`);
  return node;
}

/** A manager with a number of reports. */
function team(size: number): { people: PeoplePlan; manager: Id; reports: Id[] } {
  const people = new PeoplePlan();
  const manager = people.person('Ana Ruiz', { title: 'COO' });
  const reports = Array.from({ length: size }, (_, index) => people.person(`Report ${index + 1}`));
  for (const report of reports) people.tie('reportsTo', report, manager);
  return { people, manager, reports };
}

describe('the organization chart', () => {
  it('puts a manager above the middle of the team, the team in one row', () => {
    const { people, manager, reports } = team(3);
    const scene = sceneOf(people);
    const boss = nodeOf(scene, manager);
    const [left, middle, right] = reports.map((id) => nodeOf(scene, id));
    if (left === undefined || middle === undefined || right === undefined)
      throw new Error('The team is too small');
    expect(boss.y).toBeLessThan(left.y);
    expect(new Set([left.y, middle.y, right.y]).size).toBe(1);
    expect(boss.x).toBeCloseTo((left.x + right.x) / 2, 6);
    expect(middle.x).toBeCloseTo(boss.x, 6);
  });

  it('sets forty reports on several rows', () => {
    const { people, manager, reports } = team(40);
    const scene = sceneOf(people);
    const rows = new Set(reports.map((id) => nodeOf(scene, id).y));
    expect(rows.size).toBeGreaterThan(2);
    expect(scene.bounds.right - scene.bounds.left).toBeLessThan(1700);
    expect(nodeOf(scene, manager).y).toBeLessThan(Math.min(...rows));
  });

  it('leads each line from the report up to below the label of the manager', () => {
    const { people, manager, reports } = team(12);
    const scene = sceneOf(people);
    const boss = nodeOf(scene, manager);
    for (const edge of scene.edges) {
      if (edge.route.kind !== 'elbow') throw new Error('A reporting line is not drawn at right angles');
      const [start, end] = [edge.route.points[0], edge.route.points.at(-1)];
      const report = nodeOf(scene, edge.from);
      expect(start).toMatchObject({ x: report.x });
      expect(start?.y).toBeLessThan(report.y);
      expect(end?.y).toBeGreaterThan(boss.y + boss.shape.bottom);
      expect(Math.abs((end?.x ?? 0) - boss.x)).toBeLessThan(10);
    }
    expect(scene.edges).toHaveLength(reports.length);
  });

  it('crosses nobody with a reporting line', () => {
    const scene = sceneOf(organization(120));
    const hits = scene.edges.flatMap((edge) => {
      if (edge.route.kind !== 'elbow') return [];
      const { points } = edge.route;
      return points.slice(1).flatMap((point, index) => {
        const before = points[index] ?? point;
        const leg = {
          left: Math.min(before.x, point.x) - 0.5,
          right: Math.max(before.x, point.x) + 0.5,
          top: Math.min(before.y, point.y) - 0.5,
          bottom: Math.max(before.y, point.y) + 0.5,
        };
        return scene.nodes
          .filter(
            (node) =>
              ![edge.from, edge.to].includes(node.personId) && overlaps(leg, spaceOf(node.shape, node)),
          )
          .map((node) => node.name);
      });
    });
    expect(hits).toEqual([]);
  });

  it('draws a circle of managers without losing anybody or a line', () => {
    const people = new PeoplePlan();
    const [ana, jon, li] = [people.person('Ana'), people.person('Jon'), people.person('Li')];
    people.tie('reportsTo', ana, jon);
    people.tie('reportsTo', jon, li);
    people.tie('reportsTo', li, ana);
    const scene = sceneOf(people);
    expect(scene.nodes).toHaveLength(3);
    expect(scene.edges).toHaveLength(3);
    expect(scene.edges.map((edge) => edge.route.kind)).toEqual(['elbow', 'elbow', 'straight']);
  });

  it('draws a second manager without moving the report', () => {
    const { people, reports } = team(3);
    const before = sceneOf(people);
    const [first, second] = reports;
    if (first === undefined || second === undefined) throw new Error('The team is too small');
    people.tie('reportsTo', first, second);
    expect(nodeOf(sceneOf(people), first)).toMatchObject({
      x: nodeOf(before, first).x,
      y: nodeOf(before, first).y,
    });
  });

  it('frames a unit whose people stand together, and nobody else', () => {
    const people = new PeoplePlan();
    const [plant, finance] = [people.unit('Plant 4'), people.unit('Finance')];
    const boss = people.person('Ana');
    const inPlant = ['Jon', 'Li', 'Tom'].map((name) => people.person(name, { unitId: plant }));
    const inFinance = ['Nina', 'Dana'].map((name) => people.person(name, { unitId: finance }));
    for (const id of [...inPlant, ...inFinance]) people.tie('reportsTo', id, boss);
    const scene = sceneOf(people);
    expect(scene.units.map((unit) => unit.name)).toEqual(['Plant 4', 'Finance']);
    for (const unit of scene.units) {
      const box = { left: unit.x, top: unit.y, right: unit.x + unit.width, bottom: unit.y + unit.height };
      const members = new Set(unit.id === plant ? inPlant : inFinance);
      for (const node of scene.nodes)
        expect(contains(box, spaceOf(node.shape, node))).toBe(members.has(node.personId));
    }
  });

  it('frames those of a unit who stand together above people of another one', () => {
    const people = new PeoplePlan();
    const [operations, plant, finance] = ['Operations', 'Plant 4', 'Finance'].map((name) =>
      people.unit(name),
    );
    if (operations === undefined || plant === undefined || finance === undefined) throw new Error('No units');
    const ana = people.person('Ana Ruiz', { title: 'COO', unitId: operations });
    const li = people.person('Li Chen', { title: 'VP Operations', unitId: operations });
    const jon = people.person('Jon Berg', { title: 'Plant Manager', unitId: plant });
    const nina = people.person('Nina Falk', { title: 'CFO', unitId: finance });
    people.tie('reportsTo', li, ana);
    people.tie('reportsTo', jon, li);
    const scene = sceneOf(people);
    const framed = scene.units.map(({ name, x, y, width, height }) => {
      const box = { left: x, top: y, right: x + width, bottom: y + height };
      return [
        name,
        scene.nodes.filter((node) => contains(box, spaceOf(node.shape, node))).map((node) => node.personId),
      ];
    });
    expect(Object.fromEntries(framed)).toEqual({ Operations: [ana, li], 'Plant 4': [jon], Finance: [nina] });
  });

  it('boxes no part of a unit with somebody of another one in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(40)), { minLength: 1, maxLength: 40 }), (staff) => {
        const people = new PeoplePlan();
        const units = Array.from({ length: 5 }, (_, index) => people.unit(`Unit ${index}`));
        const ids = staff.map(([unit], index) =>
          people.person(`Person ${index}`, { unitId: units[unit] ?? null }),
        );
        staff.forEach(([, manager], index) => {
          const [from, to] = [ids[index], ids[manager]];
          if (from !== undefined && to !== undefined && manager < index) people.tie('reportsTo', from, to);
        });
        const scene = sceneOf(people);
        for (const { name, x, y, width, height } of scene.units) {
          const box = { left: x, top: y, right: x + width, bottom: y + height };
          for (const node of scene.nodes)
            if (node.unitName !== name) expect(overlaps(spaceOf(node.shape, node), box)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps people without a manager in a block by unit', () => {
    const people = new PeoplePlan();
    const finance = people.unit('Finance');
    for (let index = 0; index < 6; index += 1) people.person(`Person ${index}`, { unitId: finance });
    people.person('Somebody');
    const scene = sceneOf(people);
    expect(scene.units.map((unit) => unit.name)).toEqual(['Finance']);
    expect(scene.edges).toEqual([]);
  });
});

describe('columns', () => {
  /** Six departments of a head and five reports: thirty side by side would be five times as wide as high. */
  function departments(): { people: PeoplePlan; teams: { head: Id; reports: Id[] }[] } {
    const people = new PeoplePlan();
    const top = people.person('Ana Ruiz', { title: 'COO' });
    const teams = Array.from({ length: 6 }, (_, index) => {
      const head = people.person(`Head ${index + 1}`);
      people.tie('reportsTo', head, top);
      const reports = Array.from({ length: 5 }, (__, place) =>
        people.person(`Report ${index + 1}.${place + 1}`),
      );
      for (const report of reports) people.tie('reportsTo', report, head);
      return { head, reports };
    });
    return { people, teams };
  }

  it('hold small teams below each other where one row would be too wide', () => {
    const { people, teams } = departments();
    const scene = sceneOf(people);
    for (const { head, reports } of teams) {
      const nodes = reports.map((id) => nodeOf(scene, id));
      expect(new Set(nodes.map((node) => node.x)).size).toBeLessThanOrEqual(2);
      expect(new Set(nodes.map((node) => node.y)).size).toBeGreaterThanOrEqual(3);
      expect(Math.min(...nodes.map((node) => node.y))).toBeGreaterThan(nodeOf(scene, head).y);
    }
    const { left, right, top, bottom } = scene.bounds;
    expect((right - left) / (bottom - top)).toBeLessThan(2);
  });

  it('lead a line from the side of each report up beside the column to below the label of the manager', () => {
    const { people, teams } = departments();
    const scene = sceneOf(people);
    const managerOf = new Map(teams.flatMap(({ head, reports }) => reports.map((id) => [id, head])));
    const lines = scene.edges.filter((edge) => managerOf.has(edge.from));
    expect(lines).toHaveLength(30);
    for (const { from, to, route } of lines) {
      if (route.kind !== 'elbow') throw new Error('A reporting line is not drawn at right angles');
      const [report, manager] = [nodeOf(scene, from), nodeOf(scene, to)];
      const [start, end] = [route.points[0], route.points.at(-1)];
      expect(start?.y).toBe(report.y);
      expect(Math.abs((start?.x ?? 0) - report.x)).toBeCloseTo(report.radius + 3, 6);
      expect(end).toEqual({ x: manager.x, y: manager.y + manager.shape.bottom + 3 });
    }
  });
});

describe('the setting of the chart', () => {
  it('does not depend on how long a name is', () => {
    const rowsOf = (size: number, name: string): number[] => {
      const people = organization(size);
      const [person] = Object.values(people.plan.people);
      if (person !== undefined) person.name = name;
      return sceneOf(people).nodes.map((node) => Math.round(node.y / 60));
    };
    for (const size of [12, 16, 24, 40])
      expect(rowsOf(size, 'Al')).toEqual(rowsOf(size, 'Maximiliane Sundberg'));
  });
});

describe('people placed by hand in the organization chart', () => {
  it('take along those below them, and nobody else', () => {
    const people = new PeoplePlan();
    const top = people.person('Top');
    const [ana, jon] = [people.person('Ana'), people.person('Jon')];
    const [tom, li] = [people.person('Tom'), people.person('Li')];
    people.tie('reportsTo', ana, top);
    people.tie('reportsTo', jon, top);
    people.tie('reportsTo', tom, ana);
    people.tie('reportsTo', li, jon);
    const before = sceneOf(people);
    const from = nodeOf(before, ana);
    people.place(ana, 'organization', from.x - 900, from.y + 40);
    const after = sceneOf(people);
    expect(nodeOf(after, tom)).toMatchObject({
      x: nodeOf(before, tom).x - 900,
      y: nodeOf(before, tom).y + 40,
    });
    for (const id of [top, jon, li])
      expect(nodeOf(after, id)).toMatchObject({ x: nodeOf(before, id).x, y: nodeOf(before, id).y });
    expect(nodeOf(after, tom).leaderId).toBe(ana);
  });

  it('get a new report below them', () => {
    const { people, manager } = team(2);
    people.place(manager, 'organization', 5000, 3000);
    const newcomer = people.person('New');
    people.tie('reportsTo', newcomer, manager);
    const node = nodeOf(sceneOf(people), newcomer);
    expect(node.y).toBeGreaterThan(3000);
    expect(Math.hypot(node.x - 5000, node.y - 3000)).toBeLessThan(400);
  });

  it('are joined by straight lines with who did not move along', () => {
    const { people, reports } = team(3);
    const [first] = reports;
    if (first === undefined) throw new Error('The team is too small');
    people.place(first, 'organization', -2000, 900);
    const kinds = sceneOf(people).edges.map((edge) => edge.route.kind);
    expect(kinds).toEqual(['straight', 'elbow', 'elbow']);
  });
});
