import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { DecisionCenter, QualificationElement } from '../../model/records/decision-center.ts';
import { listText, shortListText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { contactDepth, isRealContact } from '../contact-depth.ts';
import { personName, stakeholderOf } from '../stakeholders.ts';
import { earlyEntry } from './early-entry.ts';
import { decisionTiming } from './phase-dates.ts';
import { approvalPath, holdersIn, isFilled, membersOf } from './seats.ts';

/** What the plan already knows of one element: the score it would support, and why in a few words. */
export type QualificationSign = { score: 0 | 1 | 2; words: string };

type Reader = (plan: Plan, decision: DecisionCenter, today: CalendarDate) => QualificationSign;

const readers: Readonly<Record<QualificationElement, Reader>> = {
  metrics: metricsSign,
  economicBuyer: economicBuyerSign,
  decisionCriteria: criteriaSign,
  decisionProcess: processSign,
  paperProcess: paperSign,
  identifyPain: painSign,
  champion: championSign,
  competition: competitionSign,
};

/**
 * What the rest of the plan says about one element of MEDDPICC, as a suggestion beside the typed score: 0 nothing,
 * 1 something is entered, 2 it is also confirmed. It never replaces the score. Source: METHOD 3.4; what counts as
 * entered and as confirmed is ours [D].
 */
export function qualificationSign(
  plan: Plan,
  decision: DecisionCenter,
  element: QualificationElement,
  today: CalendarDate,
): QualificationSign {
  return readers[element](plan, decision, today);
}

const sign = (score: QualificationSign['score'], words: string): QualificationSign => ({ score, words });

const namesOf = (plan: Plan, ids: readonly string[]): string =>
  shortListText(
    ids.map((id) => personName(plan, id)),
    2,
  );

/** Figures of the customer we could move: their measures with a reading, benefits of a business case. */
function metricsSign(plan: Plan): QualificationSign {
  const read = new Set(listOf(plan, 'metricReadings').map((reading) => reading.metricId));
  const metrics = listOf(plan, 'customerMetrics');
  const benefits = listOf(plan, 'businessCaseLines').filter((line) => line.kind === 'benefit');
  const parts = [
    metrics.length === 0 ? '' : counted(metrics.length, 'measure of theirs', 'measures of theirs'),
    benefits.length === 0 ? '' : counted(benefits.length, 'benefit in money', 'benefits in money'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return sign(0, 'no measure of theirs and no benefit in money');
  const isProven =
    metrics.some(({ id }) => read.has(id)) && benefits.some((line) => line.customerOwnerId !== null);
  return sign(isProven ? 2 : 1, listText(parts));
}

function economicBuyerSign(plan: Plan, { id }: DecisionCenter): QualificationSign {
  const approvers = holdersIn(plan, id, 'approver');
  if (approvers.length === 0) return sign(0, 'nobody sits in the approver’s chair');
  const unknown = approvers.filter((person) => !isRealContact(contactDepth(plan, person)));
  if (unknown.length === 0) return sign(2, `${namesOf(plan, approvers)}: approver, and we know them`);
  return sign(1, `nobody of us knows ${namesOf(plan, unknown)}, who approves`);
}

function criteriaSign(plan: Plan): QualificationSign {
  const weighed = listOf(plan, 'criteria').filter((criterion) => criterion.importance !== null);
  const confirmed = weighed.filter((criterion) => criterion.confirmed).length;
  if (weighed.length === 0) return sign(0, 'no criterion weighed');
  return sign(
    weighed.length >= 3 && confirmed >= 2 ? 2 : 1,
    `${counted(weighed.length, 'criterion', 'criteria')} weighed, ${counted(confirmed, 'is', 'are')} confirmed`,
  );
}

function processSign(plan: Plan, decision: DecisionCenter, today: CalendarDate): QualificationSign {
  const { phases } = decisionTiming(plan, decision, today);
  const dated = phases.filter((phase) => phase.endDate !== null || phase.startDate !== null);
  if (decision.currentPhase === null && dated.length === 0)
    return sign(0, 'neither the phase they are in nor any date');
  const ahead = phases.filter(({ phase }) => phase >= (decision.currentPhase ?? 1) && phase < 8);
  const isDated = decision.currentPhase !== null && ahead.every((phase) => phase.endDate !== null);
  const where = decision.currentPhase === null ? 'phase not known' : `phase ${decision.currentPhase} of 8`;
  return sign(
    isDated && decision.deadline !== null ? 2 : 1,
    `${where}, ${counted(dated.length, 'phase has', 'phases have')} dates`,
  );
}

function paperSign(plan: Plan, decision: DecisionCenter): QualificationSign {
  const { steps } = approvalPath(plan, decision.id);
  const buyers = holdersIn(plan, decision.id, 'buyer');
  const known = [
    steps.length === 0 ? '' : counted(steps.length, 'approval', 'approvals'),
    buyers.length === 0
      ? ''
      : `${namesOf(plan, buyers)} ${buyers.length === 1 ? 'handles' : 'handle'} the contract`,
  ].filter((part) => part !== '');
  if (known.length === 0) return sign(0, 'no approvals and nobody who handles the contract');
  const isWhole =
    buyers.length > 0 &&
    steps.length > 0 &&
    steps.every((seat) => isFilled(plan, seat) && seat.approvalOrder !== null);
  return sign(isWhole ? 2 : 1, isWhole ? `${listText(known)}, in a known order` : listText(known));
}

function painSign(plan: Plan): QualificationSign {
  const pains = listOf(plan, 'insightCards').filter(({ kind }) => kind === 'pressure' || kind === 'obstacle');
  if (pains.length === 0) return sign(0, 'no pressure and no obstacle in their story');
  const confirmed = pains.filter((card) => card.validation !== 'unconfirmed').length;
  return sign(
    confirmed > 0 ? 2 : 1,
    `${counted(pains.length, 'pressure or obstacle', 'pressures and obstacles')}, ${counted(confirmed, 'is', 'are')} confirmed`,
  );
}

// A champion has a say: influence 4 and more, or a place among the key players.
const strongInfluence = 4;

function championSign(plan: Plan, { id }: DecisionCenter): QualificationSign {
  const champions = membersOf(plan, id).flatMap((personId) => {
    const stakeholder = stakeholderOf(plan, personId);
    return stakeholder?.stance === 'champion' ? [stakeholder] : [];
  });
  const strong = champions.filter((champion) => (champion.influence ?? 0) >= strongInfluence);
  const people = (strong.length > 0 ? strong : champions).map((champion) => champion.personId);
  if (people.length === 0) return sign(0, 'no champion sits in this decision');
  const verb = people.length === 1 ? 'is' : 'are';
  if (strong.length === 0) return sign(1, `${namesOf(plan, people)} ${verb} for us, with little say`);
  return sign(2, `${namesOf(plan, people)} ${verb} for us and ${people.length === 1 ? 'has' : 'have'} a say`);
}

function competitionSign(plan: Plan, decision: DecisionCenter): QualificationSign {
  const rivals = listOf(plan, 'competitors').map(({ name }) => name);
  if (rivals.length === 0) return sign(0, 'no rival named');
  const placed = earlyEntry(plan, decision).rivals.filter((rival) => rival.phase !== null);
  const isRated = listOf(plan, 'supplierRatings').some((rating) => rating.competitorId !== null);
  if (placed.length === 0) return sign(1, `${shortListText(rivals, 2)} named, entry not known`);
  const entered = `${listText(placed.map(({ name, phase }) => `${name} in since phase ${phase}`))}`;
  return sign(isRated ? 2 : 1, isRated ? `${entered}, rated on criteria` : entered);
}
