import { describe, expect, it } from 'vitest';
import { suggestNetworkMapping } from '../../../../../electron/import/network/network-columns.ts';
import { planNetworkImport } from '../../../../../electron/import/network/plan-network-import.ts';
import { readNetwork } from '../../../../../electron/import/network/read-network.ts';
import type { ImportTarget } from '../../../../../shared/ipc/import-shapes.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { PeoplePlan } from '../../../shared/map/people-plan.ts';
import { bytesOf, hasRealData, realFile } from '../real-data.ts';

/** Imports a file into a plan as it is suggested, unless told otherwise of a kind of tie. */
async function imported(
  bytes: Uint8Array,
  people = new PeoplePlan(),
  retarget: Readonly<Record<string, ImportTarget>> = {},
) {
  const network = await readNetwork(bytes);
  const suggested = suggestNetworkMapping(network);
  const columns = suggested.columns.map((column) => ({
    ...column,
    target: retarget[column.header] ?? column.target,
  }));
  const { newId, plan } = people;
  const planned = await planNetworkImport({
    plan,
    network,
    mapping: { ...suggested, columns },
    newId,
    fileName: 'x.graphml',
  });
  return { ...planned, plan: applyChanges(plan, planned.changeSet?.changes ?? []) };
}

const namesOf = (plan: Plan): string[] => Object.values(plan.people).map(({ name }) => name);
const tiesOf = (plan: Plan): string[] =>
  Object.values(plan.relationships).map(({ kind, fromPersonId, toPersonId, strength }) => {
    const [from, to] = [fromPersonId, toPersonId ?? ''].map((id) => plan.people[id]?.name);
    return `${from} ${kind} ${to} ${strength ?? '-'}`;
  });

const graphml = (body: string, head = '') =>
  bytesOf(
    `<?xml version="1.0"?>${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${body}</graphml>`,
  );

const three = graphml(`
  <key id="l" for="node" attr.name="Label" attr.type="string"/>
  <key id="t" for="node" attr.name="Title" attr.type="string"><default>Manager</default></key>
  <key id="d" for="node" attr.name="Department" attr.type="string"/>
  <key id="w" for="edge" attr.name="weight" attr.type="double"/>
  <key id="k" for="edge" attr.name="kind" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="n0"><data key="l">Ana &amp; Ruiz</data><data key="d">Operations</data></node>
    <node id="n1"><data key="l">Jon Berg</data><data key="t">Chief</data></node>
    <node id="n2"/>
    <edge source="n0" target="n1"><data key="w">3</data><data key="k">influences</data></edge>
    <edge source="n1" target="n2" directed="false"><data key="k">influences</data></edge>
    <edge source="n2" target="n0"><data key="k">trusts</data></edge>
    <edge source="n2" target="nowhere"><data key="k">reportsTo</data></edge>
  </graph>`);

describe('a GraphML file', () => {
  it('becomes people and ties, with titles, units, kinds and strengths', async () => {
    const { plan, preview } = await imported(three);
    expect(namesOf(plan)).toEqual(['Ana & Ruiz', 'Jon Berg', 'n2']);
    expect(Object.values(plan.people).map(({ title }) => title)).toEqual(['Manager', 'Chief', 'Manager']);
    expect(Object.values(plan.businessUnits).map(({ name }) => name)).toEqual(['Operations']);
    expect(tiesOf(plan)).toEqual([
      'Ana & Ruiz influences Jon Berg 3',
      'Jon Berg influences n2 -',
      'n2 influences Jon Berg -',
      'n2 informal Ana & Ruiz -',
    ]);
    expect(preview.totals).toMatchObject({ people: 3, ties: 4, skipped: 1 });
    expect(preview.skipped[0]).toMatchObject({ reason: 'This tie leads to nobody of this file' });
  });

  it('changes nothing when it comes a second time', async () => {
    const people = new PeoplePlan();
    people.plan = (await imported(three, people)).plan;
    expect((await imported(three, people)).changeSet).toBeNull();
  });

  it('of yEd has its names in the drawing', async () => {
    const { plan } = await imported(
      graphml(`<key id="d6" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed">
        <node id="n0"><data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml">
          <y:NodeLabel>Jon\nBerg</y:NodeLabel></y:ShapeNode></data></node></graph>`),
    );
    expect(namesOf(plan)).toEqual(['Jon Berg']);
  });

  it('keeps two people of one name apart', async () => {
    const { plan } = await imported(
      graphml(`<key id="l" for="node" attr.name="label"/><graph edgedefault="directed">
        <node id="n0"><data key="l">Jon Berg</data></node><node id="n1"><data key="l">Jon Berg</data></node>
        <edge source="n0" target="n1"/></graph>`),
    );
    expect(tiesOf(plan)).toEqual(['Jon Berg informal Jon Berg -']);
  });

  it.each([
    ['entities of its own', '<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ['an external entity', '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['an external document type', '<!DOCTYPE graphml SYSTEM "http://example.org/graphml.dtd">'],
  ])('is refused with %s', async (_what, head) => {
    const file = graphml('<graph><node id="a"/></graph>', head);
    await expect(readNetwork(file)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('DOCTYPE'),
    });
  });

  it.each([
    ['an entity nobody defined', '<graphml><graph><node id="&boom;"/></graph></graphml>', 'no GraphML'],
    ['an end that is missing', '<graphml><graph>', 'no GraphML'],
    ['another root', '<html></html>', 'its first element'],
  ])('is refused with %s', async (_what, text, message) => {
    await expect(readNetwork(bytesOf(text))).rejects.toThrow(message);
  });

  it('is refused when it is too large', async () => {
    await expect(readNetwork(new Uint8Array(50_000_001))).rejects.toThrow('50 MB');
  });

  it('may be deep without harm', async () => {
    const deep = `${'<graph><node id="a">'.repeat(20_000)}${'</node></graph>'.repeat(20_000)}`;
    expect((await readNetwork(graphml(deep))).nodes).toHaveLength(20_000);
  });
});

describe('a Pajek file', () => {
  const file = bytesOf(`% people
*Vertices 3
1 "Ana Ruiz" 0.1 0.2
3 Li
*Arcs :1 "SAMPLIKE"
1 2 3
2 x 1
*Edges :2 "conflict"
1 3 1
*Arcslist
2 1 3
*Partition levels
1`);

  it('becomes people and ties', async () => {
    const { plan, preview } = await imported(file);
    expect(namesOf(plan)).toEqual(['Ana Ruiz', '2', 'Li']);
    expect(tiesOf(plan)).toEqual(['Ana Ruiz informal 2 3', 'Ana Ruiz conflict Li 1']);
    expect(preview.totals).toMatchObject({ leftOutTies: 2, skipped: 1 });
    expect(preview.warnings.map(({ value }) => value)).toContain('*Partition levels');
  });

  it('has its kinds of tie mapped one by one', async () => {
    const retarget = { SAMPLIKE: 'influences', Ties: 'introduces' } as const;
    expect(tiesOf((await imported(file, new PeoplePlan(), retarget)).plan)).toEqual([
      'Ana Ruiz influences 2 3',
      'Ana Ruiz conflict Li 1',
      '2 introduces Ana Ruiz -',
      '2 introduces Li -',
    ]);
  });

  it('is refused without a number of vertices', async () => {
    await expect(readNetwork(bytesOf('*Vertices many\n'))).rejects.toThrow('Line 1 does not say');
  });
});

describe('a list of ties', () => {
  it('brings its people along', async () => {
    const { plan } = await imported(
      bytesOf('Source,Target,Weight,Kind\nAna,Jon,2,influences\nJon,Li,1,friend\n'),
    );
    expect(namesOf(plan)).toEqual(['Ana', 'Jon', 'Li']);
    expect(tiesOf(plan)).toEqual(['Ana influences Jon 2', 'Jon informal Li 1']);
  });
});

describe.skipIf(!hasRealData)('real files', () => {
  it("are read: Sampson's monastery, ten relations of 18 people", async () => {
    const bytes = realFile('sampson_monastery', 'sampson.net');
    const network = await readNetwork(bytes);
    expect(network.nodes).toHaveLength(18);
    // The 510 ties and those of each relation are in the data set's own description.
    expect(network.ties).toHaveLength(510);
    const retarget = { SAMPLK1: 'influences', SAMPDLK: 'conflict' } as const;
    const { plan, preview } = await imported(bytes, new PeoplePlan(), retarget);
    expect(preview.totals.people).toBe(18);
    const kinds = Object.values(plan.relationships).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'influences')).toHaveLength(55);
    // 47 dislikes; where two dislike each other it is one conflict.
    const conflicts = kinds.filter((kind) => kind === 'conflict').length;
    const twice = preview.skipped.filter(({ reason }) => reason.startsWith('Same relationship')).length;
    expect(conflicts + twice).toBe(47);
  });

  it.each([
    ['Advice', 190],
    ['Friendship', 102],
    ['ReportsTo', 20],
  ])("are read: Krackhardt's managers, %s", async (relation, ties) => {
    const bytes = realFile('krackhardt_hightech', `Krack-High-Tec-edgelist-${relation}.txt`);
    const { preview } = await imported(bytes, new PeoplePlan(), { Ties: 'influences' });
    expect(preview.totals).toMatchObject({ people: 21, ties, leftOutTies: 441 - ties });
  });
});
