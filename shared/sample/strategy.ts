import type { Differentiator, SwotEntry } from '../model/records/strategy.ts';
import { addRecord, idsOf, type Sample } from './sample.ts';

interface SwotRow extends Pick<SwotEntry, 'title' | 'kind' | 'detail' | 'strategy'> {
  offsetBy?: readonly string[];
}

/** Strengths come first: what they offset names them. */
const entries: readonly SwotRow[] = [
  {
    kind: 'strength',
    title: 'Spare parts within 24 hours',
    detail: 'Stock in Stavanger, 97 % on time two quarters in a row.',
    strategy: 'Show the monthly figure wherever price comes up.',
  },
  {
    kind: 'strength',
    title: 'Our people stand on the line',
    detail: 'Jonas’s team is at Plant 4 three days a week and knows every shift lead.',
    strategy: 'Let the shift leads tell it, not us.',
  },
  {
    kind: 'strength',
    title: 'Process and scrap know-how',
    detail: 'Pia’s twin predicted scrap within 0.3 points on last year’s data.',
    strategy: 'Pilot on line 3, counted by plant finance.',
  },
  {
    kind: 'vulnerability',
    title: 'Finance hangs on Dana Nell alone',
    detail: 'Nobody of us has met Nina Falk or Per Ekeland.',
    strategy: 'The cost model is the door: Dana presents it upstairs, with Sofia beside her.',
    offsetBy: ['Process and scrap know-how'],
  },
  {
    kind: 'vulnerability',
    title: 'Seen as a vendor in Bergen',
    detail: 'At Plant 4 we solve problems; in the head office we quote.',
    strategy: 'Ana Ruiz reports the pilot to the steering group herself.',
    offsetBy: ['Our people stand on the line', 'Process and scrap know-how'],
  },
  {
    kind: 'vulnerability',
    title: 'No data platform of our own',
    detail: 'Group IT asks for one platform before any pilot; ours ends at the line.',
    strategy: '',
  },
  {
    kind: 'opportunity',
    title: 'The sixth plant has no line control',
    detail: 'Tromsø Dekk was bought four months ago; nobody has been asked yet.',
    strategy: 'Ask Camilla Rød who looks after it.',
  },
  {
    kind: 'opportunity',
    title: 'Corvane’s contract at Plant 2 ends next year',
    detail: 'Piotr Zieliński does not know us.',
    strategy: 'A visit by Tom Haugen, whom he trusts.',
  },
  {
    kind: 'threat',
    title: 'Halden becomes the group platform',
    detail: 'Katarzyna Nowak rolled it out at her last company; Marek Kos writes the list.',
    strategy: 'An open data layer that Group IT owns keeps the choice of supplier open.',
    offsetBy: ['Process and scrap know-how'],
  },
  {
    kind: 'threat',
    title: 'Procurement turns the pilot into a price tender',
    detail: 'Rasmus Ott wants three offers for everything above €100,000.',
    strategy: 'Keep the pilot under the plant’s limit and count the parts service in.',
    offsetBy: ['Spare parts within 24 hours'],
  },
];

const differentiators: readonly Pick<Differentiator, 'title' | 'detail' | 'proof'>[] = [
  {
    title: 'Scrap predicted before machining',
    detail: 'A model of the line that says which setting to change, from data the line already records.',
    proof: 'Within 0.3 points on twelve months of line 3; Jon Berg has seen the figures.',
  },
  {
    title: 'Parts and people within a day',
    detail: 'Spare parts from Stavanger in 24 hours, a technician on site three days a week.',
    proof: '97 % on time over two quarters, the same report on both sides.',
  },
  {
    title: 'Open interface, no license per plant',
    detail: 'Data stays in the customer’s storage; any supplier can read it.',
    proof: 'Draft reviewed with David Okafor; not yet with Marek Kos.',
  },
];

/** Adds how we stand with Nordvik, and what offsets what. */
export function addSwot(sample: Sample): void {
  for (const { offsetBy = [], ...entry } of entries)
    addRecord(sample, 'swotEntries', entry.title, {
      ...entry,
      offsetByIds: idsOf(sample, 'swotEntries', offsetBy),
    });
}

/** Adds what sets us apart here. */
export function addDifferentiators(sample: Sample): void {
  for (const entry of differentiators) addRecord(sample, 'differentiators', entry.title, entry);
}
