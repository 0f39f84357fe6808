import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../shared/map/layout/seeded.ts';
import { mapSvg } from '../../../../shared/map/map-svg.ts';
import { collections } from '../../../../shared/model/collections.ts';
import { describeField, type FieldStorage } from '../../../../shared/model/field.ts';
import { allRecords, type Plan } from '../../../../shared/model/plan.ts';
import { mapLenses } from '../../../../shared/model/records/stakeholder.ts';
import { organization, PeoplePlan, today } from './people-plan.ts';
import { xmlProblem } from './well-formed.ts';

const canary = 'CANARY';

/** The text that a reader sees, line by line. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');

function randomValue(storage: FieldStorage, random: () => number): unknown {
  switch (storage.kind) {
    case 'text':
      return `${canary}${random()}`;
    case 'integer':
      return 1 + Math.floor(random() * 3);
    case 'real':
      return random() * 1000;
    case 'flag':
      return random() < 0.5;
    case 'date':
      return `20${10 + Math.floor(random() * 30)}-03-04`;
    case 'money':
      return { amount: String(Math.floor(random() * 1000)), currency: 'EUR' };
    case 'choice':
      return storage.values[Math.floor(random() * storage.values.length)];
    case 'choices':
      return storage.values.filter(() => random() < 0.5);
    case 'reference':
      return null;
    case 'references':
      return [];
  }
}

/** The plan with every internal field filled anew; which records are confidential stays. */
function withOtherInternals(plan: Plan, seed: number): Plan {
  const random = seededRandom(seed);
  const copy: Plan = structuredClone(plan);
  for (const { collection, record } of allRecords(copy))
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      const { confidentiality, storage } = describeField(schema);
      if (confidentiality === 'internal' && field !== 'confidential')
        Object.assign(record, { [field]: randomValue(storage, random) });
    }
  return copy;
}

/** An organization with everything internal that a map can hold. */
function filled(): PeoplePlan {
  const people = organization(30);
  const [first, second] = Object.keys(people.plan.people);
  if (first === undefined || second === undefined) throw new Error('There are no people');
  people.place(first, 'organization', 900, -300);
  people.place(second, 'influence', 100, 100);
  people.rivalTie(first, `${canary} rival`);
  return people;
}

describe.each(mapLenses)('the SVG of the %s lens', (lens) => {
  const plan = filled().plan;
  const internal = mapSvg(plan, { lens, audience: 'internal', today });

  it('is well-formed and says what it is', () => {
    expect(xmlProblem(internal)).toBeNull();
    expect(internal).toContain('<title>Nordvik &amp; Sons: Who ');
    expect(internal).toContain('<desc>30 people.');
    expect(textsOf(internal)).toContain('21 November 2026');
    expect(internal).toContain('font-family="Inter,');
  });

  it('names everybody in text', () => {
    const written = textsOf(internal).join(' ');
    for (const { name } of Object.values(plan.people))
      for (const word of name.split(' ').slice(0, 1)) expect(written).toContain(word);
  });

  it('is the same for the same data', () => {
    expect(mapSvg(structuredClone(plan), { lens, audience: 'internal', today })).toBe(internal);
  });
});

describe('the SVG for customers', () => {
  const plan = filled().plan;
  const customer = mapSvg(plan, { lens: 'organization', audience: 'customer', today });

  it('does not change with anything internal', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(
        mapSvg(withOtherInternals(plan, seed), { lens: 'organization', audience: 'customer', today }),
      ).toBe(customer);
  });

  it('changes with what is not internal', () => {
    const renamed = structuredClone(plan);
    const [person] = Object.values(renamed.people);
    if (person !== undefined) person.name = 'Zoe Quark';
    expect(mapSvg(renamed, { lens: 'organization', audience: 'customer', today })).not.toBe(customer);
  });

  it('does not know the lens: only who reports to whom is for customers', () => {
    for (const lens of mapLenses) expect(mapSvg(plan, { lens, audience: 'customer', today })).toBe(customer);
  });

  it('says nothing of stances, coverage, key players or rivals', () => {
    expect(xmlProblem(customer)).toBeNull();
    expect(customer).not.toContain(canary);
    for (const word of [
      'Champion',
      'Sceptic',
      'Opponent',
      'Stance',
      'key player',
      'contact',
      'more say',
      'rival',
    ])
      expect(customer).not.toContain(word);
  });

  it('draws everybody in one size', () => {
    const radii = [...customer.matchAll(/<circle r="([\d.]+)" fill="#eef2f1"/g)].map((match) => match[1]);
    expect(radii).toHaveLength(30);
    expect(new Set(radii).size).toBe(1);
  });

  it('leaves out who is confidential, and their lines', () => {
    const people = new PeoplePlan();
    const [ana, felix] = [people.person('Ana Ruiz'), people.person('Felix Brandl')];
    people.tie('reportsTo', felix, ana);
    const hidden = structuredClone(people.plan);
    const person = hidden.people[felix];
    if (person !== undefined) person.confidential = true;
    const without = mapSvg(hidden, { lens: 'organization', audience: 'customer', today });
    expect(without).not.toContain('Felix');
    expect(without).toContain('<desc>1 person.</desc>');
  });
});

describe('the key in the SVG', () => {
  it('explains what is drawn and nothing else', () => {
    const people = new PeoplePlan();
    const ana = people.person('Ana Ruiz', { stance: 'champion', coverage: 'brief' });
    const jon = people.person('Jon Berg', { stance: 'opponent', coverage: 'none' });
    people.tie('conflict', ana, jon);
    const written = textsOf(mapSvg(people.plan, { lens: 'influence', audience: 'internal', today }));
    expect(written).toEqual(
      expect.arrayContaining(['Champion', 'Opponent', 'In conflict', 'Ring: how deep our contact is']),
    );
    for (const absent of [
      'Supporter',
      'Sceptic',
      'Stance not known',
      'Close to each other',
      'Larger: more say',
      'Unit',
    ])
      expect(written).not.toContain(absent);
  });

  it('is not there on an empty map', () => {
    const svg = mapSvg(new PeoplePlan().plan, { lens: 'organization', audience: 'internal', today });
    expect(xmlProblem(svg)).toBeNull();
    expect(textsOf(svg)).toEqual([
      'Nordvik &amp; Sons',
      'Who reports to whom',
      '21 November 2026',
      'Internal, not for the customer',
    ]);
  });
});

describe('text in the SVG', () => {
  it('cannot break out of its place', () => {
    const people = new PeoplePlan();
    people.person('<b>"Al"</b> & Co');
    const svg = mapSvg(people.plan, { lens: 'organization', audience: 'internal', today });
    expect(xmlProblem(svg)).toBeNull();
    expect(textsOf(svg).join(' ')).toContain('&lt;b&gt;&quot;Al&quot;&lt;/b&gt; &amp; Co');
  });

  it('has no heading where the page has its own', () => {
    const people = new PeoplePlan();
    people.person('Ana Ruiz');
    const options = { lens: 'organization', audience: 'internal', today, isWithoutHeading: true } as const;
    expect(textsOf(mapSvg(people.plan, options))).not.toContain('Who reports to whom');
  });
});
