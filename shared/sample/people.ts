import type { BusinessUnit, Person, Vacancy } from '../model/records/organization.ts';
import { addRecord, daysAgo, idOf, optionalIdOf, type Sample } from './sample.ts';

type UnitRow = Pick<BusinessUnit, 'name' | 'kind' | 'location' | 'exploration' | 'note'> & {
  parent: string | null;
};

const units: readonly UnitRow[] = [
  {
    name: 'Group management',
    parent: null,
    kind: 'division',
    location: 'Bergen',
    exploration: 'inContact',
    note: 'Four people decide here. We know one of them well.',
  },
  {
    name: 'Operations',
    parent: 'Group management',
    kind: 'division',
    location: 'Bergen',
    exploration: 'established',
    note: 'Owns the five plants and the throughput goal.',
  },
  {
    name: 'Plant 4',
    parent: 'Operations',
    kind: 'site',
    location: 'Stavanger',
    exploration: 'established',
    note: 'Three thruster lines, 410 people. Our installed base since 2014.',
  },
  {
    name: 'Plant 2',
    parent: 'Operations',
    kind: 'site',
    location: 'Gdańsk',
    exploration: 'notExplored',
    note: 'Pumps. Corvane is in; the control contract ends next year.',
  },
  {
    name: 'Quality',
    parent: 'Operations',
    kind: 'function',
    location: 'Stavanger',
    exploration: 'inContact',
    note: 'Traceability is their first topic since two shipyards asked for it.',
  },
  {
    name: 'Procurement',
    parent: 'Group management',
    kind: 'function',
    location: 'Bergen',
    exploration: 'inContact',
    note: 'Prepares the tender for line control.',
  },
  {
    name: 'Finance',
    parent: 'Group management',
    kind: 'function',
    location: 'Bergen',
    exploration: 'inContact',
    note: 'Hangs on a single thread: Dana Nell.',
  },
  {
    name: 'Group IT',
    parent: 'Group management',
    kind: 'function',
    location: 'Gdańsk',
    exploration: 'inContact',
    note: 'Wants one platform for all plants before anybody pilots anything.',
  },
  {
    name: 'Research and development',
    parent: 'Group management',
    kind: 'productLine',
    location: 'Trondheim',
    exploration: 'inContact',
    note: 'Process development is open to us; the technology office less so.',
  },
  {
    name: 'Service and aftermarket',
    parent: 'Group management',
    kind: 'region',
    location: 'Bergen and Singapore',
    exploration: 'unknown',
    note: '38 % of revenue, and we have never met its head.',
  },
  {
    name: 'Tromsø Dekk',
    parent: 'Group management',
    kind: 'site',
    location: 'Tromsø',
    exploration: 'notExplored',
    note: 'The sixth plant, bought four months ago. Nobody there has been asked yet.',
  },
];

type VacancyRow = Pick<Vacancy, 'title' | 'note'> & { unit: string; manager: string; days: number };

const vacancies: readonly VacancyRow[] = [
  {
    title: 'Energy Manager',
    unit: 'Plant 4',
    manager: 'Jon Berg',
    days: 62,
    note: 'Nobody owns the energy target until it is filled.',
  },
  {
    title: 'Head of Field Service',
    unit: 'Service and aftermarket',
    manager: 'Camilla Rød',
    days: 110,
    note: 'Advertised twice.',
  },
];

type PersonRow = readonly [
  name: string,
  title: string,
  unit: string,
  level: Person['level'],
  manager: string | null,
];

const people: readonly PersonRow[] = [
  ['Ingrid Solberg', 'Chair of the Board', 'Group management', 'board', null],
  ['Anders Holm', 'Chief Executive Officer', 'Group management', 'executive', 'Ingrid Solberg'],
  ['Gunnar Bakke', 'Sustainability Manager', 'Group management', 'manager', 'Anders Holm'],
  ['Ana Ruiz', 'Chief Operating Officer', 'Operations', 'executive', 'Anders Holm'],
  ['Eirik Bø', 'Assistant to the COO', 'Operations', 'specialist', 'Ana Ruiz'],
  ['Li Chen', 'VP Operations', 'Operations', 'seniorManager', 'Ana Ruiz'],
  ['Astrid Mork', 'Head of Workforce Planning', 'Operations', 'manager', 'Li Chen'],
  ['Jon Berg', 'Plant Manager', 'Plant 4', 'seniorManager', 'Li Chen'],
  ['Olav Moe', 'Production Manager', 'Plant 4', 'manager', 'Jon Berg'],
  ['Kari Lund', 'Shift Lead, Line 3', 'Plant 4', 'specialist', 'Olav Moe'],
  ['Tom Haugen', 'Automation Lead', 'Plant 4', 'manager', 'Jon Berg'],
  ['Silje Strand', 'Maintenance Manager', 'Plant 4', 'manager', 'Jon Berg'],
  ['Piotr Zieliński', 'Plant Manager', 'Plant 2', 'seniorManager', 'Li Chen'],
  ['Ewa Mazur', 'Automation Engineer', 'Plant 2', 'specialist', 'Piotr Zieliński'],
  ['Bente Foss', 'Head of Quality', 'Quality', 'seniorManager', 'Ana Ruiz'],
  ['Signe Vik', 'Quality Manager, Plant 4', 'Quality', 'manager', 'Bente Foss'],
  ['Arne Tveit', 'Quality Data Analyst', 'Quality', 'specialist', 'Bente Foss'],
  ['Nina Falk', 'Chief Financial Officer', 'Finance', 'executive', 'Anders Holm'],
  ['Per Ekeland', 'Group Controller', 'Finance', 'seniorManager', 'Nina Falk'],
  ['Dana Nell', 'Finance Partner, Plant 4', 'Finance', 'manager', 'Per Ekeland'],
  ['Rasmus Ott', 'Head of Procurement', 'Procurement', 'seniorManager', 'Nina Falk'],
  ['Yusuf Demir', 'Category Manager, Automation', 'Procurement', 'manager', 'Rasmus Ott'],
  ['Liv Hagen', 'Contract Manager', 'Procurement', 'manager', 'Rasmus Ott'],
  ['Katarzyna Nowak', 'Chief Information Officer', 'Group IT', 'executive', 'Anders Holm'],
  ['Marek Kos', 'IT Architect', 'Group IT', 'manager', 'Katarzyna Nowak'],
  ['Sunniva Lie', 'OT Security Lead', 'Group IT', 'manager', 'Katarzyna Nowak'],
  ['David Okafor', 'Data Platform Manager', 'Group IT', 'manager', 'Katarzyna Nowak'],
  ['Henrik Aas', 'Chief Technology Officer', 'Research and development', 'executive', 'Anders Holm'],
  [
    'Johan Lindgren',
    'Head of Process Development',
    'Research and development',
    'seniorManager',
    'Henrik Aas',
  ],
  ['Mei Tanaka', 'Simulation Lead', 'Research and development', 'manager', 'Johan Lindgren'],
  ['Camilla Rød', 'VP Service and Aftermarket', 'Service and aftermarket', 'executive', 'Anders Holm'],
  ['Magnus Iversen', 'Remote Support Manager', 'Service and aftermarket', 'manager', 'Camilla Rød'],
  ['Felix Brandl', 'Adviser to the CFO', 'Finance', 'specialist', null],
];

/** What is known of a few people beyond their place in the organization. */
const details: Readonly<Record<string, Partial<Person>>> = {
  'Ana Ruiz': { phone: '+47 55 01 20 04', externalId: '0035g00000ARuizQAA' },
  'Jon Berg': { phone: '+47 51 44 18 10', externalId: '0035g00000JBergQAA' },
  'Li Chen': { phone: '+47 55 01 20 11', externalId: '0035g00000LChenQAA' },
  'Tom Haugen': { phone: '+47 51 44 18 32' },
  // A consultant who is on nobody's chart: a joint document must not name him.
  'Felix Brandl': { company: 'Orlo Advisory', email: 'f.brandl@orlo.example', confidential: true },
};

/** Adds the customer’s units. */
export function addBusinessUnits(sample: Sample): void {
  for (const { parent, ...unit } of units)
    addRecord(sample, 'businessUnits', unit.name, {
      ...unit,
      parentId: optionalIdOf(sample, 'businessUnits', parent),
    });
}

/** Adds the people, and the reporting lines that their table names. */
export function addPeople(sample: Sample): void {
  for (const [name, title, unit, level] of people)
    addRecord(sample, 'people', name, {
      name,
      title,
      unitId: idOf(sample, 'businessUnits', unit),
      level,
      company: 'Nordvik Marine Systems',
      email: emailOf(name),
      location: units.find((entry) => entry.name === unit)?.location ?? '',
      ...details[name],
    });
  for (const [name, , , , manager] of people) {
    if (manager === null) continue;
    addRecord(sample, 'relationships', `${name} reports to ${manager}`, {
      kind: 'reportsTo',
      fromPersonId: idOf(sample, 'people', name),
      toPersonId: idOf(sample, 'people', manager),
      confirmed: true,
    });
  }
}

/** Adds the positions that nobody holds. */
export function addVacancies(sample: Sample): void {
  for (const { title, unit, manager, days, note } of vacancies)
    addRecord(sample, 'vacancies', title, {
      title,
      unitId: idOf(sample, 'businessUnits', unit),
      managerId: idOf(sample, 'people', manager),
      since: daysAgo(sample, days),
      note,
    });
}

function emailOf(name: string): string {
  const plain = name
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '');
  return `${plain.toLowerCase().replaceAll(' ', '.')}@nordvik-marine.example`;
}
