import { describe, expect, it } from 'vitest';
import { mapSvg } from '../../../../../shared/map/map-svg.ts';
import { exchangeGraph } from '../../../../../shared/map/sharing/exchange-graph.ts';
import { graphml } from '../../../../../shared/map/sharing/graphml.ts';
import { kumuJson } from '../../../../../shared/map/sharing/kumu.ts';
import { mapPage } from '../../../../../shared/map/sharing/map-page.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { collectionNames, collections, isSingle } from '../../../../../shared/model/collections.ts';
import { insertOf } from '../../../../../shared/model/editing.ts';
import { describeField } from '../../../../../shared/model/field.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { mapLenses } from '../../../../../shared/model/records/stakeholder.ts';
import { stanceLabels } from '../../../../../shared/text/labels.ts';
import { organization, PeoplePlan, today } from '../people-plan.ts';
import { xmlProblem } from '../well-formed.ts';

/** Everything that leaves the house for customers and comes from the map. */
function customerFiles(plan: Plan): string {
  const graph = exchangeGraph(plan, { audience: 'customer', today });
  const pictures = mapLenses.flatMap((lens) => {
    const options = { lens, audience: 'customer', today } as const;
    return [mapSvg(plan, options), mapPage(plan, options, 'A4').svg, mapPage(plan, options, 'Letter').svg];
  });
  return [...pictures, graphml(graph), kumuJson(graph)].join('\n');
}

/** People who report to each other, and nothing that is ours to know. */
function shareable(size: number): PeoplePlan {
  const people = organization(size, 3);
  const plan = structuredClone(people.plan);
  for (const name of collectionNames) {
    if (isSingle(name)) continue;
    const { isInternal } = collections[name] as { isInternal?: (record: unknown) => boolean };
    for (const [id, record] of Object.entries(plan[name]))
      if (isInternal?.(record) === true) delete plan[name][id];
  }
  people.plan = plan;
  return people;
}

describe('what customers get of the map', () => {
  const people = shareable(25);
  const bare = people.plan;
  const [first = '', second = '', third = ''] = Object.keys(bare.people);
  const clean = customerFiles(bare);

  /** The same plan with something internal added. */
  const adding = (...values: Parameters<typeof insertOf>): Plan => applyChanges(bare, [insertOf(...values)]);
  const id = '019aa000-0000-7000-8000-ffffffffff01';

  it.each([
    [
      'a stakeholder with a stance and say',
      () =>
        adding('stakeholders', {
          id,
          personId: first,
          stance: 'champion',
          influence: 5,
          politicalStatus: 'innerCircle',
          coverage: 'inDepth',
        }),
    ],
    [
      'a perception',
      () =>
        adding('stakeholders', {
          id,
          personId: second,
          perceptionCurrent: 'vendor',
          perceptionDesired: 'trustedAdvisor',
        }),
    ],
    [
      'an influence',
      () => adding('relationships', { id, kind: 'influences', fromPersonId: first, toPersonId: third }),
    ],
    [
      'a conflict',
      () => adding('relationships', { id, kind: 'conflict', fromPersonId: first, toPersonId: second }),
    ],
    [
      'an informal tie',
      () => adding('relationships', { id, kind: 'informal', fromPersonId: second, toPersonId: third }),
    ],
    [
      'an introduction',
      () => adding('relationships', { id, kind: 'introduces', fromPersonId: second, toPersonId: third }),
    ],
    ['a rival', () => adding('competitors', { id, name: 'Corvane' })],
    [
      'a place by hand',
      () => adding('mapPlacements', { id, personId: first, lens: 'organization', x: 4000, y: -900 }),
    ],
    [
      'a place by hand among the influences',
      () => adding('mapPlacements', { id, personId: first, lens: 'influence', x: 1, y: 1 }),
    ],
  ] as const)('is the same to the last dot with %s', (_what, changed) => {
    expect(customerFiles(changed())).toBe(clean);
  });

  it('is the same with a rival tie and with our contacts', () => {
    const tied = new PeoplePlan();
    tied.plan = bare;
    // Ids above those that the organization has used.
    for (let count = 0; count < 500; count += 1) tied.newId();
    tied.rivalTie(first, 'Corvane');
    const [owner = ''] = Object.keys(bare.teamMembers);
    const known = applyChanges(tied.plan, [
      insertOf('coverageTies', {
        id,
        teamMemberId: owner,
        personId: first,
        depth: 'inDepth',
        lastContact: today,
      }),
    ]);
    expect(customerFiles(known)).toBe(clean);
  });

  it('is the same whatever the internal fields of people and lines say', () => {
    const changed = structuredClone(bare);
    for (const name of ['people', 'relationships', 'businessUnits'] as const)
      for (const record of Object.values(changed[name]))
        for (const [field, schema] of Object.entries(collections[name].schema.shape)) {
          const { confidentiality, storage } = describeField(schema);
          if (confidentiality !== 'internal' || field === 'confidential') continue;
          if (storage.kind === 'integer') Object.assign(record, { [field]: 3 });
          if (storage.kind === 'text') Object.assign(record, { [field]: 'CANARY' });
          if (storage.kind === 'flag') Object.assign(record, { [field]: true });
          if (storage.kind === 'choice') Object.assign(record, { [field]: storage.values.at(-1) });
        }
    expect(customerFiles(changed)).toBe(clean);
  });

  it('says no word of how we see people', () => {
    const files = customerFiles(organization(25, 3).plan);
    const words = [...Object.values(stanceLabels), 'stance', 'coverage', 'betweenness', 'degree', 'weight"'];
    for (const word of words.filter((each) => each !== 'Neutral' && each !== 'Unknown'))
      expect(files.replaceAll('font-weight', '')).not.toContain(
        word === 'weight"' ? '<data key="weight"' : word,
      );
  });

  it('says for whom it is, and colleagues get the warning', () => {
    const options = { lens: 'organization', today } as const;
    expect(mapPage(bare, { ...options, audience: 'customer' }, 'A4').svg).toContain(
      '>For Nordvik &amp; Sons<',
    );
    expect(mapPage(bare, { ...options, audience: 'internal' }, 'A4').svg).toContain(
      '>Internal, not for the customer<',
    );
  });
});

describe('the sheet', () => {
  it.each(mapLenses)('of the %s lens is well-formed and keeps everybody on the paper', (lens) => {
    const { svg, title } = mapPage(organization(60).plan, { lens, audience: 'internal', today }, 'A4');
    expect(xmlProblem(svg)).toBeNull();
    expect(svg).toContain(`<title>${title.replace('&', '&amp;')}</title>`);
    const [, x = '', y = '', scale = ''] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(svg) ?? [];
    const places = [...svg.matchAll(/translate\((-?[\d.]+)[ ,](-?[\d.]+)\)"><circle/g)];
    expect(places.length).toBeGreaterThan(0);
    for (const [, left = '', top = ''] of places) {
      const at = { x: Number(x) + Number(left) * Number(scale), y: Number(y) + Number(top) * Number(scale) };
      expect(at.x).toBeGreaterThan(0);
      expect(at.x).toBeLessThan(1122);
      expect(at.y).toBeGreaterThan(0);
      expect(at.y).toBeLessThan(794);
    }
  });

  it('does not blow a small map up', () => {
    const people = new PeoplePlan();
    people.tie('reportsTo', people.person('Felix Brandl'), people.person('Ana Ruiz'));
    const { svg } = mapPage(people.plan, { lens: 'organization', audience: 'internal', today }, 'A4');
    expect(svg).toContain('scale(1.4000)');
  });

  it('of an empty map has its heading and no key', () => {
    const { svg } = mapPage(
      new PeoplePlan().plan,
      { lens: 'organization', audience: 'internal', today },
      'Letter',
    );
    expect(xmlProblem(svg)).toBeNull();
    expect(svg).toContain('Who reports to whom');
  });
});
