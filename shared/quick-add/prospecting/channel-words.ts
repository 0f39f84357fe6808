import type { Touch } from '../../model/records/prospecting.ts';
import { fold } from '../../text/fold.ts';

const words: ReadonlyMap<string, Touch['channel']> = new Map([
  ['mail', 'mail'],
  ['mails', 'mail'],
  ['email', 'mail'],
  ['e-mail', 'mail'],
  ['call', 'call'],
  ['calls', 'call'],
  ['phone', 'call'],
  ['meeting', 'meeting'],
  ['visit', 'meeting'],
  ['in person', 'meeting'],
  ['network', 'network'],
  ['social', 'network'],
  ['linkedin', 'network'],
  ['event', 'event'],
  ['fair', 'event'],
  ['referral', 'referral'],
  ['introduction', 'referral'],
  ['letter', 'letter'],
]);

/** The channel a word stands for, or null. */
export function channelOf(word: string): Touch['channel'] | null {
  return words.get(fold(word)) ?? null;
}
