import type { Touch } from '../model/records/prospecting.ts';

/** One touch of the sample; the last contact of each person agrees with what the map says of them. */
type TouchRow = Pick<Touch, 'kind' | 'channel' | 'outcome'> & {
  person: string;
  by: string;
  daysAgo: number;
  program?: string;
  nextStep?: string;
  nextIn?: number;
};

const finance = 'From Plant 4 to Finance';
const service = 'Open service and aftermarket';
const [mara, pia, jonas, sofia, lars] = [
  'Mara Lindqvist',
  'Pia Kvam',
  'Jonas Weber',
  'Sofia Brandt',
  'Lars Friis',
] as const;

const attempt = (
  person: string,
  by: string,
  daysAgo: number,
  channel: Touch['channel'],
  program: string,
  outcome = 'no answer yet',
): TouchRow => ({ person, by, daysAgo, channel, program, outcome, kind: 'attempt' });

const meeting = (
  person: string,
  by: string,
  daysAgo: number,
  outcome: string,
  more: Partial<TouchRow> = {},
): TouchRow => ({ person, by, daysAgo, outcome, kind: 'meeting', channel: 'meeting', ...more });

const talk = (
  person: string,
  by: string,
  daysAgo: number,
  outcome: string,
  more: Partial<TouchRow> = {},
): TouchRow => ({ person, by, daysAgo, outcome, kind: 'conversation', channel: 'call', ...more });

export const touches: readonly TouchRow[] = [
  talk('Rasmus Ott', mara, 58, 'Wants one contract for parts and service', { program: finance }),
  meeting('Rasmus Ott', mara, 51, 'Felt passed over on the spare parts', { program: finance }),
  meeting('Dana Nell', sofia, 48, 'First look at the cost model', { program: finance }),
  meeting('Dana Nell', sofia, 41, 'Scrap figures agreed line by line', { program: finance }),
  talk('Yusuf Demir', mara, 37, 'The tender is planned for spring', { program: finance }),
  meeting('Dana Nell', sofia, 34, 'Two cost items still open', { program: finance }),
  talk('Yusuf Demir', mara, 28, 'Asked for references in marine', { program: finance }),
  meeting('Dana Nell', sofia, 27, 'Controlling accepts the scrap figures', { program: finance }),
  talk('Yusuf Demir', mara, 21, 'Reads the reference of the sister plant', { program: finance }),
  attempt('Nina Falk', mara, 20, 'mail', finance),
  attempt('Nina Falk', mara, 18, 'network', finance, 'invitation accepted'),
  attempt('Nina Falk', mara, 15, 'mail', finance),
  talk('Yusuf Demir', mara, 14, 'Procurement will ask for price per unit, not per hour', {
    program: finance,
  }),
  meeting('Yusuf Demir', mara, 14, 'Went through the tender plan', { program: finance }),
  meeting('Jon Berg', mara, 6, 'Speaks to Nina Falk about Peter', {
    program: finance,
    nextStep: 'agree the pilot scope for line 3',
    nextIn: 4,
  }),
  attempt('Magnus Iversen', lars, 30, 'call', service),
  attempt('Magnus Iversen', lars, 16, 'event', service, 'left the fair before we met'),
  attempt('Magnus Iversen', lars, 9, 'referral', service, 'Silje Strand passes our name on'),
  meeting('Johan Lindgren', pia, 30, 'Process development lends us a simulation engineer'),
  meeting('Astrid Mork', mara, 33, 'Eleven technicians retire within three years'),
  meeting('Li Chen', mara, 34, 'Two lines by spring, if the pilot holds'),
  meeting('Bente Foss', lars, 23, 'Two shipyards ask for the passport'),
  talk('Silje Strand', jonas, 20, 'Night shift first'),
  talk('Kari Lund', jonas, 17, 'The shift wants to try the expert desk'),
  meeting('Ana Ruiz', mara, 12, 'Open to the pilot if Finance counts it'),
  talk('David Okafor', pia, 11, 'The platform has room for one pilot'),
  talk('Eirik Bø', mara, 9, 'Ana is in Bergen in two weeks'),
  talk('Arne Tveit', pia, 8, 'Exports the quality data weekly', { channel: 'mail' }),
  meeting('Tom Haugen', pia, 3, 'Signal list checked on the line'),
];
