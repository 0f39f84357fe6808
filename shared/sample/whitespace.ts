import type { Offering, WhitespaceState } from '../model/records/whitespace.ts';
import { addMonths } from '../text/calendar.ts';
import { addRecord, idOf, optionalIdOf, type Sample } from './sample.ts';
import { thousands } from './sample-amounts.ts';

type OfferingRow = Pick<Offering, 'name' | 'category' | 'description' | 'isNew'>;

const offerings: readonly OfferingRow[] = [
  {
    name: 'Line control',
    category: 'Automation',
    description: 'Controllers, software and commissioning of a whole production line.',
    isNew: false,
  },
  {
    name: 'Service contract',
    category: 'Service',
    description: 'People on site, spare parts, and an expert on the line within the agreed time.',
    isNew: false,
  },
  {
    name: 'Energy monitoring',
    category: 'Process data',
    description: 'Meters and a view per line, in the same clock as production.',
    isNew: false,
  },
  {
    name: 'Quality stations',
    category: 'Automation',
    description: 'Measuring stations that record each part as it passes.',
    isNew: false,
  },
  {
    name: 'Training',
    category: 'People',
    description: 'Technicians learn a second line in six weeks.',
    isNew: false,
  },
  {
    name: 'Scrap-rate twin',
    category: 'Process data',
    description: 'Says which setting to change before the part is scrap.',
    isNew: true,
  },
];

type CellRow = readonly [
  unit: string,
  offering: string,
  state: WhitespaceState,
  /** Current sales, spend and potential, in thousands. */
  figures?: readonly [number | null, number | null, number | null],
  more?: { rival?: string; endsInMonths?: number; note?: string },
];

/** This year. Our sales add up to the 2,420 thousand of the year's actual revenue. */
const cells: readonly CellRow[] = [
  ['Plant 4', 'Line control', 'installed', [720, 1_500, 900], { note: 'Lines 1 and 2; line 3 is open.' }],
  ['Plant 4', 'Service contract', 'won', [1_050, 1_300, 1_150], { endsInMonths: 10 }],
  [
    'Plant 4',
    'Energy monitoring',
    'installed',
    [240, 420, 260],
    { note: 'The rest is the utility’s system.' },
  ],
  ['Plant 4', 'Quality stations', 'installed', [160, 400, 300]],
  ['Plant 4', 'Training', 'potential', [0, null, 60], { note: 'Olav Moe asked for it twice.' }],
  ['Plant 4', 'Scrap-rate twin', 'open', [0, null, 260]],
  [
    'Plant 2',
    'Line control',
    'competitor',
    [0, 1_400, 600],
    { rival: 'Corvane', endsInMonths: 7, note: 'Piotr Zieliński runs his plant on it.' },
  ],
  ['Plant 2', 'Service contract', 'potential', [0, 500, 300], { note: 'Their own people cover two shifts.' }],
  ['Plant 2', 'Energy monitoring', 'inHouse', [0, 180, 90]],
  ['Plant 2', 'Quality stations', 'unknown'],
  [
    'Plant 2',
    'Scrap-rate twin',
    'potential',
    [0, null, 140],
    { note: 'Once line 3 at Plant 4 has shown it.' },
  ],
  ['Quality', 'Line control', 'notRelevant'],
  ['Quality', 'Service contract', 'installed', [150, 150, 150], { note: 'Calibration of the stations.' }],
  ['Quality', 'Energy monitoring', 'notRelevant'],
  ['Quality', 'Quality stations', 'open', [100, 600, 280], { note: 'The passport for two shipyards.' }],
  ['Quality', 'Training', 'potential', [0, null, 40]],
  [
    'Group IT',
    'Line control',
    'competitor',
    [0, 700, 250],
    { rival: 'Halden', endsInMonths: 20, note: 'Marek Kos sits on their user council.' },
  ],
  ['Group IT', 'Service contract', 'notRelevant'],
  ['Group IT', 'Quality stations', 'notRelevant'],
  ['Group IT', 'Training', 'notRelevant'],
  ['Research and development', 'Line control', 'notRelevant'],
  ['Research and development', 'Service contract', 'notRelevant'],
  ['Research and development', 'Energy monitoring', 'notRelevant'],
  ['Research and development', 'Quality stations', 'notRelevant'],
  ['Research and development', 'Training', 'inHouse', [0, 40, 10]],
  ['Research and development', 'Scrap-rate twin', 'potential', [0, 180, 120]],
];

/** The year before, as far as anybody wrote it down. */
const lastYear: readonly CellRow[] = [
  ['Plant 4', 'Line control', 'installed', [860, 1_450, 900]],
  ['Plant 4', 'Service contract', 'won', [1_440, 1_800, 1_500]],
  ['Plant 4', 'Energy monitoring', 'won', [300, 400, 320]],
  ['Plant 2', 'Line control', 'competitor', [0, 1_400, 600], { rival: 'Corvane', endsInMonths: 7 }],
];

/** Units that buy nothing of the kind. */
const buyNothing = ['Procurement', 'Finance'];

/** Adds what we sell. */
export function addOfferings(sample: Sample): void {
  for (const offering of offerings) addRecord(sample, 'offerings', offering.name, offering);
}

function addCell(sample: Sample, year: number, row: CellRow): void {
  const [unit, offering, state, [currentSales, spend, potential] = [null, null, null], more = {}] = row;
  addRecord(sample, 'whitespaceCells', `${unit}, ${offering}, ${year}`, {
    businessUnitId: idOf(sample, 'businessUnits', unit),
    offeringId: idOf(sample, 'offerings', offering),
    year,
    state,
    currentSales: thousands(currentSales),
    spend: thousands(spend),
    potential: thousands(potential),
    competitorId: optionalIdOf(sample, 'competitors', more.rival ?? null),
    contractEnd: more.endsInMonths === undefined ? null : addMonths(sample.today, more.endsInMonths),
    note: more.note ?? '',
  });
}

/** Adds the map of this year and a little of the last one. */
export function addWhitespace(sample: Sample): void {
  const year = Number(sample.today.slice(0, 4));
  for (const row of lastYear) addCell(sample, year - 1, row);
  for (const row of cells) addCell(sample, year, row);
  for (const unit of buyNothing)
    for (const { name } of offerings) addCell(sample, year, [unit, name, 'notRelevant']);
}
