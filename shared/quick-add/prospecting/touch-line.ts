import type { CalendarDate } from '../../model/field.ts';
import type { Touch } from '../../model/records/prospecting.ts';
import { addDays } from '../../text/calendar.ts';
import { takeDay, weekdayPattern } from '../words/day-words.ts';
import { partsOf, takeOut, tidy } from '../words/line.ts';
import { takeOwner } from '../words/people-words.ts';

/** What happened, as typed. What was not said is ''. */
export type TouchLine = {
  kind: Touch['kind'];
  channel: Touch['channel'];
  /** The words after the verb: a name, and maybe more than a name. */
  who: string;
  /** In brackets after the name: which account, where several are open. */
  accountName: string;
  /** The day that was named, else today. */
  date: CalendarDate;
  outcome: string;
  nextStep: string;
  nextStepOn: CalendarDate | null;
  /** Which of us it was, after `@`. */
  memberName: string;
  /** Who does the next step, after `@` in it. */
  nextOwnerName: string;
};

/** What is said of a line that is no touch. */
export const touchLineForm =
  'Begin with what happened: met, visited, called, mailed, wrote to or tried, then a name, such as “met Ana Ruiz, open to the pilot, next: site visit 12 May”';

type Verb = { pattern: RegExp; kind: Touch['kind']; channel: Touch['channel'] };

const verb = (words: string, kind: Touch['kind'], channel: Touch['channel']): Verb => ({
  pattern: new RegExp(`^(?:${words})\\s+(?:to |with |by )?`, 'iu'),
  kind,
  channel,
});

// The longer form first: "tried to call" is no call, "wrote a letter" no mail.
const verbs: readonly Verb[] = [
  verb('tried to mail|tried mailing|tried to e-?mail', 'attempt', 'mail'),
  verb('tried to meet|tried to visit|stopped by at', 'attempt', 'meeting'),
  verb(
    'tried(?: to)? (?:call|reach|phone)|tried (?:calling|reaching|phoning)|tried|left a (?:message|voicemail) (?:for|with)|rang without reaching',
    'attempt',
    'call',
  ),
  verb('met at (?:the|a) (?:fair|event|conference)|(?:bumped|ran) into', 'conversation', 'event'),
  verb('was introduced|got introduced', 'conversation', 'referral'),
  verb(
    'met|visited|saw|presented|had (?:lunch|coffee|dinner|breakfast|a meeting)|lunch|coffee',
    'meeting',
    'meeting',
  ),
  verb('called|phoned|rang|spoke|talked|reached|had a call|chatted', 'conversation', 'call'),
  verb('heard from|got an answer from|got a reply from', 'conversation', 'mail'),
  verb('wrote a letter|sent a letter', 'attempt', 'letter'),
  verb('e-?mailed|mailed|wrote|sent a mail|sent an e-?mail', 'attempt', 'mail'),
  verb('invited|messaged|connected|sent a message|pinged', 'attempt', 'network'),
];

const answered = /^(?:s?he |they )?(?:answered|replied|wrote back|called back)\b/iu;

/**
 * Reads `met Ana Ruiz, open to pilot, next: site visit 12 May`: a verb that says kind and channel, a name, what came
 * of it, and after `next:` the next step with its day. `@Mara` says which of us; a day before `next:` when it was;
 * `(Nordvik)` after the name which account. A mail that was answered is a conversation. Null when the line does not
 * begin with such a verb.
 */
export function parseTouchLine(text: string, today: CalendarDate): TouchLine | null {
  const line = tidy(text);
  const found = verbs.find(({ pattern }) => pattern.test(line));
  if (found === undefined) return null;
  const said = line.replace(found.pattern, '');
  const next = takeOut(said, /(?:^|[\s,;.–-])next(?: step)?\s*[:–-]\s*(.*)$/iu);
  const nextOwner = takeOwner(next?.found[1] ?? '');
  const nextDay = takeDay(nextOwner.rest, today);
  const [who, ...rest] = partsOf(next?.rest ?? said, /[,;]|:\s|\s[–-]\s/u).map(takeOwner);
  const when = pastDayIn(who?.rest ?? '', today);
  const outcome = trimmed(rest.map((part) => part.rest).join(', '));
  const name = takeOut(when.rest, /\s*\(([^()]+)\)\s*/u);
  const isAnswered = found.kind === 'attempt' && answered.test(outcome);
  return {
    kind: isAnswered ? 'conversation' : found.kind,
    channel: found.channel,
    who: trimmed(name?.rest ?? when.rest),
    accountName: tidy(name?.found[1] ?? ''),
    date: when.date,
    outcome,
    nextStep: trimmed(nextDay?.rest ?? nextOwner.rest),
    nextStepOn: nextDay?.date ?? null,
    nextOwnerName: nextOwner.name,
    memberName: [who, ...rest].find((part) => part !== undefined && part.name !== '')?.name ?? '',
  };
}

/** When it was, by the words beside the name: what happened on a weekday did so on the last such day. */
function pastDayIn(words: string, today: CalendarDate): { rest: string; date: CalendarDate } {
  const found = takeDay(words, today, 'back');
  if (found === null) return { rest: words, date: today };
  const isWeekday = new RegExp(`\\b${weekdayPattern}\\b`, 'iu').test(words);
  const date = found.date > today && isWeekday ? addDays(found.date, -7) : found.date;
  return date > today ? { rest: words, date: today } : { rest: found.rest, date };
}

function trimmed(text: string): string {
  return tidy(text).replace(/^[\s,;:–-]+|[\s,;:.–-]+$/gu, '');
}
