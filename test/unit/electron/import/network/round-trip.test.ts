import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestNetworkMapping } from '../../../../../electron/import/network/network-columns.ts';
import { planNetworkImport } from '../../../../../electron/import/network/plan-network-import.ts';
import { readNetwork } from '../../../../../electron/import/network/read-network.ts';
import { exchangeGraph } from '../../../../../shared/map/sharing/exchange-graph.ts';
import { graphml } from '../../../../../shared/map/sharing/graphml.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { PeoplePlan, today } from '../../../shared/map/people-plan.ts';
import { bytesOf } from '../real-data.ts';
import { networkPlans } from './network-plans.ts';

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
      fc.asyncProperty(networkPlans, async ({ plan }) => {
        const other = new PeoplePlan();
        const { changeSet } = await reimported(plan, other);
        expect(graphOf(applyChanges(other.plan, changeSet?.changes ?? []))).toEqual(graphOf(plan));
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing in its own plan', async () => {
    await fc.assert(
      fc.asyncProperty(networkPlans, async (people) => {
        expect((await reimported(people.plan, people)).changeSet).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
