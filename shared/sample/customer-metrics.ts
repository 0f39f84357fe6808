import type { GuidedAnswer } from '../model/records/customer-metric.ts';
import { addRecord, daysFromToday, idOf, optionalIdOf, type Sample } from './sample.ts';

type ReadingRow = readonly [daysAgo: number, value: number, source: string, note?: string];

type MetricRow = {
  title: string;
  northStar: boolean;
  unit: string;
  target: string;
  meaning: string;
  owner: string;
  readings: readonly ReadingRow[];
};

const metrics: readonly MetricRow[] = [
  {
    title: 'Good units per shift, Plant 4',
    northStar: true,
    unit: 'units',
    target: '467 units',
    meaning:
      'What leaves the three thruster lines without rework. Ana Ruiz opens every steering talk with this figure.',
    owner: 'Ana Ruiz',
    readings: [
      [452, 381, 'Annual report, plant page'],
      [361, 388, 'Steering talk, Bergen'],
      [270, 396, 'Steering talk, Bergen', 'The baseline of the plan: +18 % from here.'],
      [179, 391, 'Plant report', 'Two weeks of sick leave on the night shift.'],
      [88, 402, 'Steering talk, Bergen'],
      [24, 409, 'Li Chen, by phone', 'First month with the signal list in use.'],
    ],
  },
  {
    title: 'Scrap, lines 1–3',
    northStar: false,
    unit: '%',
    target: 'below 2.6 %',
    meaning: 'Share of housings that are scrapped after machining; counted by plant finance.',
    owner: 'Jon Berg',
    readings: [
      [300, 4.3, 'Plant report'],
      [210, 4.1, 'Plant report'],
      [120, 3.9, 'Plant report he showed us'],
      [66, 3.8, 'Plant report he showed us'],
    ],
  },
  {
    title: 'Energy cost per good unit',
    northStar: false,
    unit: '€',
    target: '€41.80 in two years',
    meaning: 'Power for the lines divided by good units. Promised to the board in spring: −12 %.',
    owner: 'Gunnar Bakke',
    readings: [
      [395, 46.2, 'Sustainability report'],
      [204, 47.5, 'Half-year report, note 9', 'Up with the price of power, not with its use.'],
    ],
  },
];

type AnswerRow = readonly [
  question: string,
  answer: string,
  area: GuidedAnswer['area'],
  daysAgo: number | null,
  toldBy: string | null,
];

// The first five in the words of the method; the last one is still to be asked.
const answers: readonly AnswerRow[] = [
  [
    'What are your priorities for the next twelve months?',
    'Output at Plant 4 first, then people: three shifts have to run while eleven technicians retire. Everything else waits.',
    'growthDrivers',
    74,
    'Ana Ruiz',
  ],
  [
    'What have you done about them so far?',
    'A layout study, overtime on line 2, and a quality task force. “It moved the figure by two percent and tired everybody.”',
    'challenges',
    60,
    'Li Chen',
  ],
  [
    'What is the biggest challenge?',
    'Nobody sees scrap before machining, and four systems tell four stories about it.',
    'challenges',
    31,
    'Tom Haugen',
  ],
  [
    'How will you measure success?',
    'Good units per shift, as plant finance counts them. No other figure goes to the board.',
    'growthDrivers',
    66,
    'Jon Berg',
  ],
  ['How will you get there?', '', null, null, null],
  [
    'What would make you stop the pilot?',
    'A line that stands still because of it, even once; or an argument with Group IT about who owns the data.',
    'competitors',
    25,
    'Jon Berg',
  ],
];

/** Adds the figures Nordvik steers by, with their history. */
export function addMetrics(sample: Sample): void {
  for (const { readings, owner, ...metric } of metrics) {
    addRecord(sample, 'customerMetrics', metric.title, {
      ...metric,
      ownerId: optionalIdOf(sample, 'people', owner),
    });
    for (const [days, value, source, note = ''] of readings)
      addRecord(sample, 'metricReadings', `${metric.title}, ${days}`, {
        metricId: idOf(sample, 'customerMetrics', metric.title),
        date: daysFromToday(sample, -days),
        value,
        source,
        note,
      });
  }
}

/** Adds the guided questions and what we were told. */
export function addGuidedAnswers(sample: Sample): void {
  for (const [question, answer, area, days, toldBy] of answers)
    addRecord(sample, 'guidedAnswers', question, {
      question,
      answer,
      area,
      answeredOn: days === null ? null : daysFromToday(sample, -days),
      toldById: optionalIdOf(sample, 'people', toldBy),
    });
}
