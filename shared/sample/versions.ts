import { perceptionHistory, perceptionOn } from '../method/perception-history.ts';
import { withoutRecords } from '../model/carry-over/without-records.ts';
import type { ListName, RecordOf } from '../model/collections.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan, recordsOf } from '../model/plan.ts';
import type { Stakeholder } from '../model/records/stakeholder.ts';
import type { PlanVersion } from '../model/stored-plan.ts';
import { addDays } from '../text/calendar.ts';
import { addRecord, daysFromToday, idOf, type Sample } from './sample.ts';

const snapshots = [
  {
    inDays: -92,
    review: 'yearly -92',
    title: 'The plan as we set out',
    reason: 'Frozen at the yearly review, before the pilot was agreed.',
  },
  {
    inDays: -41,
    review: 'monthly -41',
    title: 'After the first talks with Ana Ruiz',
    reason: 'Frozen at the monthly check-in, so that the autumn can be held against it.',
  },
] as const;

/** Adds the record of each version; what they hold is made by `sampleVersions`. */
export function addSnapshots(sample: Sample): void {
  for (const { inDays, review, title, reason } of snapshots)
    addRecord(sample, 'snapshots', title, {
      title,
      reason,
      date: daysFromToday(sample, inDays),
      reviewId: idOf(sample, 'reviews', review),
    });
}

type Earlier = Partial<Pick<Stakeholder, 'stance' | 'politicalStatus' | 'coverage'>>;

/** What we had judged otherwise at the first version and at the second; how they saw us then, readings say. */
const earlierJudgments: readonly { name: string; first: Earlier; second?: Earlier }[] = [
  { name: 'Ana Ruiz', first: { coverage: 'brief' } },
  { name: 'Jon Berg', first: { coverage: 'multiple' } },
  { name: 'Bente Foss', first: { politicalStatus: 'outside' }, second: { politicalStatus: 'outside' } },
  { name: 'David Okafor', first: { stance: 'unknown', coverage: 'none' } },
];

/** People who came into view after the first version, and after the second. */
const cameAfterFirst = ['Camilla Rød', 'Johan Lindgren'];
const cameAfterSecond = ['Magnus Iversen'];

/** What the sample held at each of its versions: itself, with what happened since taken back. */
export function sampleVersions(plan: Plan): PlanVersion[] {
  const versions = listOf(plan, 'snapshots').sort((a, b) => (a.date < b.date ? -1 : 1));
  return versions.map(({ id, date }, index) => ({ id, plan: asOf(plan, date, index === 0) }));
}

/** Collections whose records are dated by the day they were written down. */
const dated = [
  'notes',
  'signals',
  'touches',
  'metricReadings',
  'perceptionReadings',
  'outcomeReadings',
  'selectionScores',
  'snapshots',
  'dismissals',
] as const satisfies readonly ListName[];

/** Insights were heard of before the source that we name for them. */
const knownBeforeDays = 50;

/** How far ahead actions were planned then. */
const plannedAheadDays = 75;

function asOf(plan: Plan, date: CalendarDate, isFirst: boolean): Plan {
  const strangers = new Set(isFirst ? [...cameAfterFirst, ...cameAfterSecond] : cameAfterSecond);
  const unknown: Id[] = [
    ...dated.flatMap((name) =>
      Object.values(recordsOf(plan, name)).filter((record) => isAfter(record.date, date)),
    ),
    ...listOf(plan, 'people').filter(({ name }) => strangers.has(name)),
    ...listOf(plan, 'insightCards').filter(({ sourceDate }) =>
      isAfter(sourceDate, addDays(date, knownBeforeDays)),
    ),
    ...listOf(plan, 'actions').filter(({ dueDate }) => isAfter(dueDate, addDays(date, plannedAheadDays))),
  ].map(({ id }) => id);
  const past = withoutRecords(plan, new Set(unknown));
  for (const action of listOf(past, 'actions'))
    if (isAfter(action.doneOn, date)) replace(past, 'actions', action, { status: 'open', doneOn: null });
  for (const review of listOf(past, 'reviews'))
    if (review.date > date)
      replace(past, 'reviews', review, {
        status: 'planned',
        whatChanged: '',
        whatWeLearned: '',
        decisions: '',
      });
  for (const card of listOf(past, 'insightCards'))
    if (isAfter(card.validatedOn, date))
      replace(past, 'insightCards', card, {
        validation: 'unconfirmed',
        validatedOn: null,
        validatedById: null,
      });
  for (const stakeholder of listOf(past, 'stakeholders')) {
    const name = past.people[stakeholder.personId]?.name;
    const earlier = earlierJudgments.find((entry) => entry.name === name);
    const values = {
      ...viewOn(plan, stakeholder.personId, date),
      ...(isFirst ? earlier?.first : earlier?.second),
    };
    replace(past, 'stakeholders', stakeholder, values);
  }
  return past;
}

/** How somebody saw us on a day; of whom nothing was ever noted, as today. */
function viewOn(plan: Plan, personId: Id, date: CalendarDate): Partial<Stakeholder> {
  if (perceptionHistory(plan, personId).length === 0) return {};
  const view = perceptionOn(plan, personId, date);
  return { perceptionCurrent: view?.level ?? null, stance: view?.stance ?? 'unknown' };
}

const isAfter = (value: unknown, date: CalendarDate): boolean => typeof value === 'string' && value > date;

function replace<C extends ListName>(
  plan: Plan,
  collection: C,
  record: RecordOf<C> & { id: Id },
  values: Partial<RecordOf<C>>,
): void {
  Object.assign(plan, { [collection]: { ...plan[collection], [record.id]: { ...record, ...values } } });
}
