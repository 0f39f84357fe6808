import type { BusinessCaseLine } from '../model/records/business-case.ts';

/** Low, base and high of one year, in thousands. */
export type Range = readonly [low: number, base: number, high: number];

export interface CaseLineRow extends Pick<BusinessCaseLine, 'title' | 'kind' | 'evidence' | 'confidence'> {
  /** By year, the start first. */
  years: readonly (Range | null)[];
  customerOwner: string | null;
  owner: string | null;
  caredForBy: readonly string[];
}

/** The pilot on line 3, worked out with plant finance: in year 3 the base benefits come to €0.9 m. */
export const twinLines: readonly CaseLineRow[] = [
  {
    title: 'Less scrap on line 3',
    kind: 'benefit',
    years: [null, [260, 420, 520], [440, 620, 760], [500, 700, 860]],
    customerOwner: 'Jon Berg',
    owner: 'Pia Kvam',
    evidence:
      'Scrap report of plant finance, January to September: 8.4 % of castings. The twin found two thirds of the causes in the trial data.',
    confidence: 'medium',
    caredForBy: ['Jon Berg', 'Ana Ruiz', 'Li Chen'],
  },
  {
    title: 'Fewer night shifts for rework',
    kind: 'benefit',
    years: [null, [60, 90, 120], [110, 150, 190], [140, 200, 240]],
    customerOwner: 'Silje Strand',
    owner: 'Jonas Weber',
    evidence: 'Shift plan of Plant 4: eleven rework shifts a month, agreed with Silje Strand.',
    confidence: 'high',
    caredForBy: ['Silje Strand', 'Jon Berg'],
  },
  {
    title: 'Test records without typing',
    kind: 'benefit',
    years: [null, null, [20, 40, 60], [30, 50, 70]],
    customerOwner: null,
    owner: 'Lars Friis',
    evidence: '',
    confidence: 'low',
    caredForBy: [],
  },
  {
    title: 'Sensors, model and commissioning',
    kind: 'cost',
    years: [[520, 460, 430]],
    customerOwner: 'Jon Berg',
    owner: 'Lars Friis',
    evidence: 'Our offer of last month; sensors quoted by two makers.',
    confidence: 'high',
    caredForBy: ['Nina Falk'],
  },
  {
    title: 'License and support',
    kind: 'cost',
    years: [null, [150, 140, 140], [150, 140, 140], [155, 145, 140]],
    customerOwner: 'Dana Nell',
    owner: 'Mara Lindqvist',
    evidence: 'Price list, with the discount for three lines.',
    confidence: 'high',
    caredForBy: ['Dana Nell'],
  },
  {
    title: 'People at Plant 4',
    kind: 'cost',
    years: [
      [40, 30, 30],
      [110, 90, 80],
      [80, 60, 60],
      [80, 60, 50],
    ],
    customerOwner: 'Tom Haugen',
    owner: null,
    evidence: 'Half of Tom Haugen’s team in the first year, then one engineer.',
    confidence: 'medium',
    caredForBy: ['Tom Haugen'],
  },
];

/** The expert desk, our own figures; every amount has its day. */
export const deskLines: readonly CaseLineRow[] = [
  {
    title: 'Stops solved without travel',
    kind: 'benefit',
    years: [null, [170, 240, 300], [280, 380, 450]],
    customerOwner: 'Silje Strand',
    owner: 'Jonas Weber',
    evidence: 'Stop log of Plant 4: 61 stops waited for a specialist last year, 3.2 hours on average.',
    confidence: 'medium',
    caredForBy: ['Silje Strand', 'Kari Lund'],
  },
  {
    title: 'Cameras and headsets',
    kind: 'cost',
    years: [[95, 80, 75]],
    customerOwner: 'Silje Strand',
    owner: 'Jonas Weber',
    evidence: 'Quote for three lines.',
    confidence: 'high',
    caredForBy: [],
  },
  {
    title: 'Desk by day and night',
    kind: 'cost',
    years: [null, [190, 170, 160], [190, 170, 160]],
    customerOwner: 'Dana Nell',
    owner: 'Sofia Brandt',
    evidence: 'Rota of five people, shared with two other customers.',
    confidence: 'medium',
    caredForBy: [],
  },
];
