import type { Origin } from '../method/opportunity/line-of-sight.ts';
import type { Answer, ScorecardGroup } from '../method/opportunity/scorecard.ts';
import type { Meeting, OpportunityStage, ScorecardQuestion } from '../model/records/opportunity.ts';
import type { WhitespaceState } from '../model/records/whitespace.ts';

type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const whitespaceStateLabels: Labels<WhitespaceState> = {
  won: 'Won',
  installed: 'Installed',
  open: 'Open',
  potential: 'Potential',
  competitor: 'With a rival',
  inHouse: 'In-house',
  notRelevant: 'Not relevant',
  unknown: 'Not known',
};

export const opportunityStageLabels: Labels<OpportunityStage> = {
  prospecting: 'Prospecting',
  qualification: 'Qualification',
  needsAnalysis: 'Needs analysis',
  valueProposition: 'Value proposition',
  decisionMakers: 'Decision makers',
  perceptionAnalysis: 'Perception analysis',
  proposal: 'Proposal',
  negotiation: 'Negotiation',
  closedWon: 'Closed won',
  closedLost: 'Closed lost',
};

export const originKindLabels: Labels<Origin['kind']> = {
  idea: 'Idea',
  goal: 'Goal',
  initiative: 'Their initiative',
};

export const meetingStatusLabels: Labels<Meeting['status']> = {
  planned: 'Planned',
  held: 'Held',
  cancelled: 'Cancelled',
};

export const answerLabels: Labels<Answer> = { unknown: '?', yes: 'Yes', no: 'No' };

export const scorecardGroupLabels: Labels<ScorecardGroup> = {
  isReal: 'Is there an opportunity?',
  canCompete: 'Can we compete?',
  canWin: 'Can we win?',
  isWorthIt: 'Is it worth winning?',
};

export const scorecardQuestionLabels: Labels<ScorecardQuestion> = {
  project: 'There is a project of the customer',
  businessUnderstood: 'Their business is understood',
  finances: 'The money is there',
  compellingDate: 'Something forces a date',
  formalCriteria: 'The formal criteria are met',
  solutionFit: 'The solution fits',
  uniqueValue: 'The value is unique',
  insideSupport: 'Somebody inside is for it',
  informalCriteria: 'The unwritten criteria are met',
  authority: 'Who decides is reached',
  personalAlignment: 'Personal interests agree',
  shortTermRevenue: 'It pays soon',
  futureRevenue: 'It opens more',
  acceptableRisk: 'The risk is bearable',
};
