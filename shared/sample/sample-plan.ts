import { emptyPlan, newRecord } from '../model/editing.ts';
import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { addActions } from './actions.ts';
import { addBusinessCases } from './business-cases.ts';
import { addCriteria } from './criteria.ts';
import { addGuidedAnswers, addMetrics } from './customer-metrics.ts';
import { addDecisions } from './decisions.ts';
import { addDismissals } from './dismissals.ts';
import { addGovernance } from './governance.ts';
import { addIdeas } from './ideas.ts';
import { addInsightCards } from './insight-cards.ts';
import { addObjectives } from './objectives.ts';
import { addOpportunities } from './opportunities.ts';
import { addOutcomes } from './outcomes.ts';
import { addBusinessUnits, addPeople, addVacancies } from './people.ts';
import { addLadder, addPerceptions } from './perceptions.ts';
import { addPosition } from './position.ts';
import { addProspecting } from './prospecting.ts';
import { addCompetitors, addCoverage, addRelationships } from './relationships.ts';
import { addNotes, addReviews } from './reviews.ts';
import { firstOfMonth, idOf, type Sample } from './sample.ts';
import { addSelection } from './selection.ts';
import { addSignals } from './signals.ts';
import { addPlacements, addStakeholders } from './stakeholders.ts';
import { addDifferentiators, addSwot } from './strategy.ts';
import { addTeam } from './team.ts';
import { addSnapshots } from './versions.ts';
import { addOfferings, addWhitespace } from './whitespace.ts';

/** Months of the horizon, and how many of them lie behind when somebody opens the sample. */
const horizonMonths = 18;
const monthsBehind = 3;

/**
 * The bundled sample: a complete plan about a fictitious maker of ship equipment, in its fourth month.
 * All dates follow from `today`, so that something is due, something is late and something is done.
 */
export function samplePlan(newId: IdSource, today: CalendarDate): Plan {
  const sample = startOfSample(newId, today);
  addBusinessUnits(sample);
  addPeople(sample);
  addStakeholders(sample);
  addCompetitors(sample);
  addRelationships(sample);
  addCoverage(sample);
  addPlacements(sample);
  addInsightCards(sample);
  addSignals(sample);
  addMetrics(sample);
  addGuidedAnswers(sample);
  addOfferings(sample);
  addPosition(sample);
  addDecisions(sample);
  addWhitespace(sample);
  addCriteria(sample);
  addIdeas(sample);
  addObjectives(sample);
  addSwot(sample);
  addDifferentiators(sample);
  addPerceptions(sample);
  addLadder(sample);
  addOpportunities(sample);
  addBusinessCases(sample);
  addActions(sample);
  addProspecting(sample);
  addReviews(sample);
  addNotes(sample);
  addSnapshots(sample);
  addOutcomes(sample);
  addDismissals(sample);
  addSelection(sample);
  addGovernance(sample);
  addVacancies(sample);
  return sample.plan;
}

function startOfSample(newId: IdSource, today: CalendarDate): Sample {
  const startDate = firstOfMonth(today, -monthsBehind);
  const frame = {
    id: newId(),
    name: 'Nordvik Marine Systems',
    startDate,
    horizonMonths,
    ownerId: newId(),
  };
  const account = newRecord('account', accountOf(newId(), Number(startDate.slice(0, 4))));
  const plan = emptyPlan(newRecord('plan', frame), account);
  const sample: Sample = { plan, today, newId, ids: new Map() };
  addTeam(sample);
  const framed = newRecord('plan', {
    ...frame,
    status: 'active',
    ownerId: idOf(sample, 'teamMembers', 'Mara Lindqvist'),
    processOwnerId: idOf(sample, 'teamMembers', 'Henrik Dahl'),
    sponsorId: idOf(sample, 'teamMembers', 'Peter Krogh'),
    ambition: ambitionBy(firstOfMonth(startDate, horizonMonths - 1)),
    forecast:
      'Without the pilot: €3.1 m a year from service and spare parts, and line control goes to tender with two rivals in it.',
    currency: 'EUR',
    reviewCadenceDays: 30,
    perceptionLadder: 'relationship',
    budget: { amount: '85000', currency: 'EUR' },
  });
  sample.plan = { ...sample.plan, plan: framed };
  return sample;
}

function ambitionBy(lastMonth: CalendarDate): string {
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const by = month.format(new Date(`${lastMonth}T00:00:00Z`));
  return `By ${by} Plant 4 runs three lines on shared process data, scrap is down by a third, and we plan capacity together twice a year.`;
}

function accountOf(id: string, startYear: number) {
  return {
    id,
    name: 'Nordvik Marine Systems',
    externalId: 'CRM-004117',
    industry: 'Marine equipment',
    headquarters: 'Bergen, Norway',
    website: 'nordvik-marine.example',
    ownership: 'Listed in Oslo; Fjordlund Industrier holds 31 %',
    employees: 4_180,
    annualRevenue: { amount: '1118400000', currency: 'EUR' },
    overview: `Nordvik builds propulsion units, ballast pumps and deck winches for coastal, offshore and naval vessels. Five plants in Norway, Poland and Singapore deliver to some 60 shipyards; service and spare parts bring 38 % of revenue and most of the profit. Revenue grew 6.2 % in ${startYear - 1}, the operating margin reached 9.4 %.`,
    mission: 'Keep working vessels working: propulsion that is serviced for as long as the ship sails.',
    growthTargets: `Fjordlund expects an operating margin of 12 % by ${startYear + 2} and organic growth of 5 % a year; both are repeated in every notice to the stock exchange.`,
    industryPosition:
      'Second in coastal propulsion in northern Europe, behind a Finnish group three times its size; first in hybrid thrusters up to 1 MW. Weak outside Europe, where service decides.',
    background: `Founded in 1951 as a pump works in Bergen; listed since 1997. After two acquisitions Fjordlund asked for a margin of 12 % by ${startYear + 2}, which is why output at the five plants has to grow without new halls. Chief executive since ${startYear - 2} is Anders Holm, who came up through service.`,
  };
}
