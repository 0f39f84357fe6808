import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestNetworkMapping } from '../../../../../electron/import/network/network-columns.ts';
import { planNetworkImport } from '../../../../../electron/import/network/plan-network-import.ts';
import { readNetwork } from '../../../../../electron/import/network/read-network.ts';
import { exchangeGraph } from '../../../../../shared/map/sharing/exchange-graph.ts';
import { graphml } from '../../../../../shared/map/sharing/graphml.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { updateOf } from '../../../../../shared/model/editing.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { personLevels } from '../../../../../shared/model/records/organization.ts';
import { relationshipKinds } from '../../../../../shared/model/records/relationship.ts';
import { PeoplePlan, today } from '../../../shared/map/people-plan.ts';
import { bytesOf } from '../real-data.ts';

// No '=': what a spreadsheet would take for a formula (`="text"`) is read as its text, as in every import.
const word = fc.string({ unit: fc.constantFrom(...'abcÄéž&<>"\';, 1'), minLength: 0, maxLength: 12 });
const name = word.map((text) => `Z${text.replace(/\s+/g, ' ').trim()}`);

const arbitraryPlan = fc
  .record({
    people: fc.uniqueArray(
      fc.record({ name, title: word, level: fc.option(fc.constantFrom(...personLevels)), unit: fc.nat(2) }),
      { minLength: 1, maxLength: 8, selector: (person) => person.name.toLowerCase() },
    ),
    ties: fc.array(
      fc.record({
        kind: fc.constantFrom(...relationshipKinds),
        from: fc.nat(7),
        to: fc.nat(7),
        strength: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
      { maxLength: 15 },
    ),
  })
  .map(({ people, ties }): PeoplePlan => {
    const made = new PeoplePlan();
    const units = ['Plant 4', 'Group & IT'].map((each) => made.unit(each));
    const ids = people.map(({ name: own, title, level, unit }) => {
      const id = made.person(own, { title: title.replace(/\s+/g, ' ').trim(), unitId: units[unit] ?? null });
      const change = updateOf(made.plan, 'people', id, { level });
      if (change !== null) made.plan = applyChanges(made.plan, [change]);
      return id;
    });
    const seen = new Set<string>();
    const managed = new Set<string>();
    for (const { kind, from, to, strength } of ties) {
      const [source, target] = [ids[from % ids.length], ids[to % ids.length]];
      if (source === undefined || target === undefined) continue;
      if (kind === 'competitorTie') {
        if (!seen.has(`rival ${source}`)) made.rivalTie(source, `Rival of ${from % ids.length}`);
        seen.add(`rival ${source}`);
        continue;
      }
      // What a plan itself would not take: oneself, twice the same, two managers, circles of managers.
      const pair = kind === 'conflict' || kind === 'informal' ? [source, target].sort() : [source, target];
      const key = [kind, ...pair].join(' ');
      const isLine = kind === 'reportsTo';
      if (source === target || seen.has(key) || (isLine && (managed.has(source) || source < target)))
        continue;
      seen.add(key);
      if (isLine) managed.add(source);
      made.tie(kind, source, target, { strength });
    }
    return made;
  });

/** The graph by names alone, since ids are new in another plan. */
function graphOf(plan: Plan): unknown {
  const { nodes, edges } = exchangeGraph(plan, { audience: 'internal', today });
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    people: listOf(plan, 'people')
      .map(({ name: own, title, level, unitId }) =>
        JSON.stringify([own, title, level, plan.businessUnits[unitId ?? '']?.name ?? null]),
      )
      .sort(),
    rivals: nodes.flatMap(({ type, label }) => (type === 'rival' ? [label] : [])).sort(),
    ties: edges
      .map(({ from, to, kind, strength, isDirected }) => {
        const ends = [names.get(from), names.get(to)];
        return JSON.stringify([kind, strength, isDirected ? ends : ends.sort()]);
      })
      .sort(),
  };
}

async function reimported(from: Plan, into: PeoplePlan) {
  const file = graphml(exchangeGraph(from, { audience: 'internal', today }));
  const network = await readNetwork(bytesOf(file));
  const mapping = suggestNetworkMapping(network);
  return planNetworkImport({
    plan: into.plan,
    network,
    mapping,
    newId: into.newId,
    fileName: 'network.graphml',
  });
}

describe('GraphML out and in again', () => {
  it('is the same graph in another plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async ({ plan }) => {
        const other = new PeoplePlan();
        const { changeSet } = await reimported(plan, other);
        expect(graphOf(applyChanges(other.plan, changeSet?.changes ?? []))).toEqual(graphOf(plan));
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing in its own plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (people) => {
        expect((await reimported(people.plan, people)).changeSet).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
