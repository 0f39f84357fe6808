import type { CoverageTie, RelationshipEdge } from '../model/records/relationship.ts';
import { addRecord, daysAgo, firstOfMonth, idOf, type Sample } from './sample.ts';

const competitors = [
  {
    name: 'Halden',
    note: 'Halden Control. Two lines at Plant 5, strong with Group IT; sells the platform story. Slow service in Norway: 9 hours to the first answer.',
  },
  {
    name: 'Corvane',
    note: 'Holds the control contract at Plant 2 until next year. Cheap to buy, expensive to change.',
  },
];

type EdgeRow = readonly [
  kind: Exclude<RelationshipEdge['kind'], 'reportsTo'>,
  from: string,
  to: string,
  strength: 1 | 2 | 3,
  isConfirmed: boolean,
  note?: string,
];

const edges: readonly EdgeRow[] = [
  ['dottedLine', 'Dana Nell', 'Jon Berg', 2, true],
  ['dottedLine', 'Signe Vik', 'Jon Berg', 2, true],
  ['dottedLine', 'Ewa Mazur', 'Tom Haugen', 1, true, 'Meets Tom every second Thursday.'],
  ['dottedLine', 'David Okafor', 'Johan Lindgren', 1, false],
  ['dottedLine', 'Eirik Bø', 'Li Chen', 1, true],
  ['influences', 'Li Chen', 'Ana Ruiz', 3, true, 'Prepares every investment she signs.'],
  ['influences', 'Jon Berg', 'Ana Ruiz', 2, true],
  ['influences', 'Marek Kos', 'Ana Ruiz', 3, true, 'She asks him before anything that touches data.'],
  ['influences', 'Eirik Bø', 'Ana Ruiz', 1, true],
  ['influences', 'Rasmus Ott', 'Ana Ruiz', 1, false],
  ['influences', 'Bente Foss', 'Ana Ruiz', 2, false],
  ['influences', 'Tom Haugen', 'Li Chen', 2, true],
  ['influences', 'Tom Haugen', 'Jon Berg', 2, true],
  ['influences', 'Signe Vik', 'Li Chen', 1, false],
  ['influences', 'Kari Lund', 'Tom Haugen', 2, true, 'What the shift says counts with him.'],
  ['influences', 'Dana Nell', 'Jon Berg', 2, true],
  ['influences', 'Felix Brandl', 'Nina Falk', 2, false, 'Wrote the spending freeze.'],
  ['influences', 'Katarzyna Nowak', 'Nina Falk', 2, false],
  ['influences', 'Ingrid Solberg', 'Anders Holm', 3, true],
  ['influences', 'Johan Lindgren', 'Henrik Aas', 2, true],
  [
    'conflict',
    'Marek Kos',
    'Tom Haugen',
    2,
    true,
    'Who owns line data. Open since the platform program began.',
  ],
  ['conflict', 'Rasmus Ott', 'Li Chen', 1, false, 'The last service contract was signed without him.'],
  ['informal', 'Li Chen', 'Katarzyna Nowak', 2, true, 'Studied together in Gdańsk.'],
  ['informal', 'Jon Berg', 'Piotr Zieliński', 2, true, 'Were shift leads in the same year.'],
  ['informal', 'Henrik Aas', 'Camilla Rød', 1, false],
  ['informal', 'Kari Lund', 'Silje Strand', 2, true],
  ['informal', 'Eirik Bø', 'Liv Hagen', 1, true],
  ['introduces', 'Jon Berg', 'Nina Falk', 2, true, 'Offered it, once the cost model is done.'],
  ['introduces', 'Ana Ruiz', 'Anders Holm', 2, true],
  ['introduces', 'Dana Nell', 'Per Ekeland', 2, true],
  ['introduces', 'Li Chen', 'Camilla Rød', 1, false],
  ['competitorTie', 'Marek Kos', 'Halden', 3, true, 'Sits on Halden’s user council.'],
  ['competitorTie', 'Rasmus Ott', 'Halden', 2, true, 'Framework agreement with Plant 5.'],
  ['competitorTie', 'Katarzyna Nowak', 'Halden', 1, false],
  ['competitorTie', 'Piotr Zieliński', 'Corvane', 2, true, 'Runs his plant on Corvane controllers.'],
  ['competitorTie', 'Henrik Aas', 'Corvane', 1, true, 'Joint laboratory, closed since.'],
];

/** Adds the rival suppliers. */
export function addCompetitors(sample: Sample): void {
  for (const competitor of competitors) addRecord(sample, 'competitors', competitor.name, competitor);
}

/** Adds the lines between the customer’s people. */
export function addRelationships(sample: Sample): void {
  edges.forEach(([kind, from, to, strength, confirmed, note = ''], index) => {
    const leadsToCompetitor = kind === 'competitorTie';
    addRecord(sample, 'relationships', `${from} ${kind} ${to}`, {
      kind,
      fromPersonId: idOf(sample, 'people', from),
      toPersonId: leadsToCompetitor ? null : idOf(sample, 'people', to),
      competitorId: leadsToCompetitor ? idOf(sample, 'competitors', to) : null,
      strength,
      confirmed,
      // Somewhere in the last three years; a date that is known only where the tie is certain.
      since: confirmed ? firstOfMonth(sample.today, -6 - ((index * 5) % 30)) : null,
      until: note.endsWith('closed since.') ? firstOfMonth(sample.today, -4) : null,
      note,
    });
  });
}

type TieRow = readonly [
  member: string,
  person: string,
  depth: CoverageTie['depth'],
  daysSinceContact: number | null,
  note?: string,
];

const ties: readonly TieRow[] = [
  ['Mara Lindqvist', 'Ana Ruiz', 'multiple', 12, 'Steering talk every second month.'],
  ['Mara Lindqvist', 'Li Chen', 'inDepth', 34],
  ['Mara Lindqvist', 'Jon Berg', 'inDepth', 6, 'Direct line since the commissioning of line 1.'],
  ['Mara Lindqvist', 'Eirik Bø', 'multiple', 9],
  ['Mara Lindqvist', 'Rasmus Ott', 'multiple', 51, 'Polite, short, in writing.'],
  ['Mara Lindqvist', 'Yusuf Demir', 'multiple', 14],
  ['Mara Lindqvist', 'Liv Hagen', 'brief', 63],
  ['Mara Lindqvist', 'Astrid Mork', 'brief', 33],
  ['Peter Krogh', 'Ana Ruiz', 'brief', 40, 'Dinner in Bergen; open and direct.'],
  ['Peter Krogh', 'Anders Holm', 'brief', 96],
  ['Peter Krogh', 'Henrik Aas', 'brief', 74],
  ['Peter Krogh', 'Katarzyna Nowak', 'brief', 88, 'Shook hands at the trade fair, no more.'],
  ['Peter Krogh', 'Nina Falk', 'none', null],
  ['Pia Kvam', 'Tom Haugen', 'inDepth', 3, 'Weekly on the signal list.'],
  ['Pia Kvam', 'Li Chen', 'brief', 60],
  ['Pia Kvam', 'David Okafor', 'multiple', 11],
  ['Pia Kvam', 'Johan Lindgren', 'multiple', 30],
  ['Pia Kvam', 'Mei Tanaka', 'brief', 52],
  ['Pia Kvam', 'Marek Kos', 'brief', 62, 'Listened, then forwarded Halden’s white paper.'],
  ['Pia Kvam', 'Sunniva Lie', 'brief', 38],
  ['Pia Kvam', 'Arne Tveit', 'multiple', 8],
  ['Jonas Weber', 'Silje Strand', 'multiple', 20],
  ['Jonas Weber', 'Kari Lund', 'multiple', 17],
  ['Jonas Weber', 'Tom Haugen', 'multiple', 10],
  ['Jonas Weber', 'Olav Moe', 'brief', 41],
  ['Jonas Weber', 'Ewa Mazur', 'brief', 70],
  ['Sofia Brandt', 'Dana Nell', 'brief', 27, 'Working on the cost model.'],
  ['Sofia Brandt', 'Jon Berg', 'brief', 50],
  ['Lars Friis', 'Bente Foss', 'multiple', 23],
  ['Lars Friis', 'Signe Vik', 'brief', 45],
  ['Lars Friis', 'Gunnar Bakke', 'brief', 58],
  ['Lars Friis', 'Magnus Iversen', 'unknown', null],
];

/** Adds whom of them each of us knows. */
export function addCoverage(sample: Sample): void {
  for (const [member, person, depth, daysSinceContact, note = ''] of ties)
    addRecord(sample, 'coverageTies', `${member}, ${person}`, {
      teamMemberId: idOf(sample, 'teamMembers', member),
      personId: idOf(sample, 'people', person),
      depth,
      lastContact: daysAgo(sample, daysSinceContact),
      note,
    });
}
