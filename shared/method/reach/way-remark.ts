import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { Stance } from '../../model/records/stakeholder.ts';
import { daysBetween } from '../../text/calendar.ts';
import { listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import type { IntroductionStep } from '../introduction-sentence.ts';
import { personName, stakeholderOf } from '../stakeholders.ts';

type Way = { personIds: readonly Id[]; lastContact: CalendarDate | null; steps: readonly IntroductionStep[] };

const stancePhrases: Readonly<Record<Stance, readonly [one: string, several: string]>> = {
  champion: ['is our champion', 'are our champions'],
  supporter: ['supports us', 'support us'],
  neutral: ['is neutral', 'are neutral'],
  sceptic: ['is sceptical of us', 'are sceptical of us'],
  opponent: ['is against us', 'are against us'],
  unknown: ['has no known stance', 'have no known stance'],
};
const order: readonly Stance[] = ['opponent', 'sceptic', 'champion', 'supporter', 'neutral', 'unknown'];

/** How the go-betweens stand, how fresh the contact is, and what is weak: parts of a sentence between semicolons. */
export function wayRemark(plan: Plan, { personIds, lastContact, steps }: Way, asOf: CalendarDate): string {
  const between = personIds.slice(0, -1);
  const stances = order.flatMap((stance) => {
    const ids = between.filter((id) => (stakeholderOf(plan, id)?.stance ?? 'unknown') === stance);
    if (ids.length === 0) return [];
    const phrase = stancePhrases[stance][ids.length === 1 ? 0 : 1];
    return [`${listText(ids.map((id) => personName(plan, id)))} ${phrase}`];
  });
  const weak = steps.filter((step) => step.strength === 1).length;
  return [
    ...stances,
    freshness(lastContact, asOf),
    ...(weak === 0 ? [] : [`${counted(weak, 'weak tie', 'weak ties')} on the way`]),
  ].join('; ');
}

function freshness(lastContact: CalendarDate | null, asOf: CalendarDate): string {
  if (lastContact === null) return 'no day of contact is noted';
  const days = daysBetween(lastContact, asOf);
  if (days < 0) return `next contact in ${counted(-days, 'day', 'days')}`;
  if (days === 0) return 'last contact today';
  return `last contact ${counted(days, 'day', 'days')} ago`;
}
