import type { SelectionAxis, SelectionScore } from '../model/records/selection.ts';
import { addRecord, daysFromToday, optionalIdOf, type Sample } from './sample.ts';

type CriterionRow = { title: string; axis: SelectionAxis; weight: number; rating: number; note: string };

/** The ratings of METHOD 3.1: 7.20 on attractiveness and 6.25 on our strength. */
const criteria: readonly CriterionRow[] = [
  {
    title: 'Purchase budget',
    axis: 'attractiveness',
    weight: 30,
    rating: 8,
    note: '€7.6 m a year for line automation, service and energy in five plants',
  },
  {
    title: 'Growth potential',
    axis: 'attractiveness',
    weight: 25,
    rating: 7,
    note: 'Output has to rise by a fifth without new halls',
  },
  {
    title: 'Profitability',
    axis: 'attractiveness',
    weight: 20,
    rating: 6,
    note: 'Service pays well, new lines go to tender',
  },
  {
    title: 'Geographic reach',
    axis: 'attractiveness',
    weight: 15,
    rating: 9,
    note: 'Norway, Poland and Singapore: three of our regions',
  },
  { title: 'Prestige', axis: 'attractiveness', weight: 10, rating: 5, note: '' },
  {
    title: 'Range',
    axis: 'strength',
    weight: 30,
    rating: 6,
    note: 'Nothing of ours fits the older winch lines in Plant 2',
  },
  {
    title: 'Support',
    axis: 'strength',
    weight: 25,
    rating: 8,
    note: 'On-site team at Plant 4 since 2021',
  },
  { title: 'Pricing', axis: 'strength', weight: 20, rating: 4, note: 'Halden is a tenth cheaper' },
  {
    title: 'Reliability',
    axis: 'strength',
    weight: 15,
    rating: 7,
    note: '97 % on time over twelve months',
  },
  { title: 'Reputation', axis: 'strength', weight: 10, rating: 6, note: '' },
];

type DecisionRow = Pick<
  SelectionScore,
  'decision' | 'tier' | 'reason' | 'criteriaSet' | 'attractiveness' | 'strength'
> & { daysAgo: number; decidedBy: string };

const decisions: readonly DecisionRow[] = [
  {
    daysAgo: 455,
    decision: 'develop',
    tier: 'tier2',
    reason: 'Service only, and nobody above plant level knows us. Worth another look once Plant 4 runs.',
    decidedBy: 'Henrik Dahl',
    criteriaSet: 'Own criteria',
    attractiveness: 6.3,
    strength: 5.1,
  },
  {
    daysAgo: 98,
    decision: 'keyAccount',
    tier: 'tier1',
    reason:
      'More than €5 m a year are still with others, output must grow without new halls, and Plant 4 gives us a reference inside the house. Invest in line control and Plant 2 only; look again in a year.',
    decidedBy: 'Peter Krogh',
    criteriaSet: 'Own criteria',
    attractiveness: 7.2,
    strength: 6.25,
  },
];

/** Adds why the account was chosen: ratings, decisions, potential, and what it is worth over its life. */
export function addSelection(sample: Sample): void {
  for (const criterion of criteria)
    addRecord(sample, 'selectionCriteria', `${criterion.axis} ${criterion.title}`, criterion);
  for (const { daysAgo, decidedBy, ...score } of decisions)
    addRecord(sample, 'selectionScores', `${daysAgo}`, {
      ...score,
      date: daysFromToday(sample, -daysAgo),
      decidedById: optionalIdOf(sample, 'teamMembers', decidedBy),
    });
  sample.plan.account = {
    ...sample.plan.account,
    totalPotential: { amount: '7600000', currency: 'EUR' },
    growthRate: 6,
    // Where Mara put it before anybody rated: higher on strength than the ratings bear out.
    placedAttractiveness: 7.6,
    placedStrength: 7.2,
    // What last year left after direct cost and cost to serve.
    yearlyMargin: { amount: '665000', currency: 'EUR' },
    retentionRate: 90,
    lifetimeDiscountRate: 10,
    acquisitionCost: { amount: '180000', currency: 'EUR' },
    lifetimeYears: 10,
    marginAtOnce: true,
  };
}
