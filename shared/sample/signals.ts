import type { AccountSignal } from '../model/records/insight.ts';
import { addRecord, daysFromToday, type Sample } from './sample.ts';

type Row = readonly [
  daysAgo: number,
  title: string,
  kind: AccountSignal['kind'],
  sentiment: AccountSignal['sentiment'],
  source: string,
  note: string,
];

const signals: readonly Row[] = [
  [
    8,
    'Order intake in spare parts down 6 % in the third quarter',
    'decline',
    'negative',
    'Quarterly report, page 4',
    'Camilla Rød will look for something that brings technicians on board.',
  ],
  [
    19,
    'N-400 hybrid thruster presented; first ten go to a ferry operator',
    'productLaunch',
    'positive',
    'Press release',
    'Built on line 3: every scrapped housing now costs twice as much.',
  ],
  [
    37,
    'Fjordlund sells 4 % of its shares to a pension fund',
    'publicOffering',
    'neutral',
    'Stock exchange notice',
    'Margin target of 12 % was repeated in the same notice.',
  ],
  [
    55,
    'Two coastal tugs ordered from a rival of Nordvik',
    'lossToCompetitor',
    'negative',
    'Trade press',
    'Delivery time was named as the reason.',
  ],
  [
    83,
    'Katarzyna Nowak joins as Chief Information Officer',
    'executiveHire',
    'negative',
    'Company website',
    'Rolled out Halden’s platform at her last company.',
  ],
  [
    121,
    'Winch maker Tromsø Dekk bought for €64 m',
    'acquisition',
    'neutral',
    'Press release',
    'A sixth plant, with no line control worth the name.',
  ],
  [
    160,
    'Works council and management agree on cross-training',
    'other',
    'positive',
    'Kari Lund',
    'Removes the last objection to the remote expert desk.',
  ],
];

/** Adds news of the last months. */
export function addSignals(sample: Sample): void {
  for (const [days, title, kind, sentiment, source, note] of [...signals].reverse())
    addRecord(sample, 'signals', title, {
      title,
      date: daysFromToday(sample, -days),
      kind,
      sentiment,
      source,
      note,
    });
}
