import type { OpportunityStage } from '../../../shared/model/records/opportunity.ts';
import { dealKinds, type lossReasons } from '../../../shared/model/records/position.ts';
import { wordKey } from '../people/keys.ts';

type DealKind = (typeof dealKinds)[number];
type LossReason = (typeof lossReasons)[number];

/**
 * Stages by what other systems call them: Salesforce's defaults [SF9], HubSpot's default pipeline with its
 * internal names, the phases of Dynamics 365 (with and without their number) and plain words (METHOD 6).
 */
const stageNames: Readonly<Record<OpportunityStage, string>> = {
  prospecting: 'prospecting lead new identified open',
  qualification:
    'qualification qualify qualified engaging appointmentscheduled qualifiedtobuy discovery inprogress',
  needsAnalysis: 'needsanalysis develop needs analysis presentationscheduled demo',
  valueProposition: 'valueproposition value solution',
  decisionMakers: 'iddecisionmakers identifydecisionmakers decisionmakers decisionmakerboughtin',
  perceptionAnalysis: 'perceptionanalysis perception evaluation',
  proposal: 'proposalpricequote proposal propose quote pricequote contractsent',
  negotiation: 'negotiationreview negotiation review close commit contracting',
  closedWon: 'closedwon won win closedaswon gewonnen gagne ganado',
  closedLost: 'closedlost lost closedaslost canceled cancelled outsold verloren perdu perdido',
};

const kindNames: Readonly<Record<DealKind, string>> = {
  new: 'new newbusiness newcustomer newlogo newdeal neugeschaft',
  crossSell: 'crosssell crossselling addon addonbusiness addonbusinessadditional',
  upSell: 'upsell upselling upgrade expansion existingbusiness existingcustomerupgrade',
  renewal: 'renewal existingcustomerrenewal existingcustomerreplacement extension verlangerung',
};

const reasonNames: Readonly<Record<LossReason, string>> = {
  price: 'price pricing tooexpensive budget cost preis',
  competitor: 'competitor competition losttocompetitor outsold rival',
  noDecision: 'nodecision nodecisionnonresponsive nobudgetlostfunding statusquo canceled cancelled',
  timing: 'timing time badtiming postponed',
  poorFit: 'poorfit fit productfit missingfeature features',
  contactLost: 'contactlost nocontact unresponsive noresponse championleft',
};

function wordsOf<T extends string>(names: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const words = new Map<string, T>();
  // Object.entries forgets that its keys are the record's.
  for (const [value, list] of Object.entries<string>(names))
    for (const word of list.split(' ')) words.set(word, value as T);
  return words;
}

const stages = wordsOf(stageNames);
const kinds = wordsOf(kindNames);
const reasons = wordsOf(reasonNames);

/** The stage a word stands for; undefined when it is not known. */
export function stageOf(text: string): OpportunityStage | undefined {
  // Dynamics numbers its phases: "3-Propose".
  return stages.get(wordKey(text)) ?? stages.get(wordKey(text.replace(/^\s*\d+\s*[-.)]\s*/, '')));
}

/** What kind of deal a word stands for; undefined when it is not known. */
export function dealKindOf(text: string): DealKind | undefined {
  return kinds.get(wordKey(text)) ?? dealKinds.find((kind) => wordKey(kind) === wordKey(text));
}

/** Why a deal was lost, where the word is one of ours; undefined for anything else. */
export function lossReasonOf(text: string): LossReason | undefined {
  return reasons.get(wordKey(text));
}
