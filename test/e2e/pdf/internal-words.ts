import { type CollectionName, collectionNames, collections } from '../../../shared/model/collections.ts';
import { describeField } from '../../../shared/model/field.ts';
import {
  buyClassLabels,
  decisionStatusLabels,
  qualificationLabels,
} from '../../../shared/text/decision-labels.ts';
import {
  accountTierLabels,
  adaptabilityLabels,
  buyingRoleLabels,
  confidenceLabels,
  coverageLabels,
  decisionOrientationLabels,
  explorationLabels,
  insightAreaLabels,
  objectiveBasisLabels,
  objectiveKindLabels,
  perceptionLadderLabels,
  personLevelLabels,
  planStatusLabels,
  politicalStatusLabels,
  priorityLabels,
  receptivenessLabels,
  relationshipLevelLabels,
  selectionAxisLabels,
  selectionDecisionLabels,
  sentimentLabels,
  signalKindLabels,
  stanceLabels,
  swotKindLabels,
  teamRoleLabels,
  validationLabels,
} from '../../../shared/text/labels.ts';
import {
  answerLabels,
  meetingStatusLabels,
  opportunityStageLabels,
  scorecardQuestionLabels,
  whitespaceStateLabels,
} from '../../../shared/text/opportunity-labels.ts';
import { outcomeLabels } from '../../../shared/text/outcome-labels.ts';
import {
  dealKindLabels,
  dealOutcomeLabels,
  lossReasonLabels,
  problemEffectLabels,
  reentrySegmentLabels,
  reentryTriggerLabels,
} from '../../../shared/text/position-labels.ts';
import {
  channelLabels,
  programFocusLabels,
  programKindLabels,
  programStatusLabels,
  touchKindLabels,
} from '../../../shared/text/prospecting-labels.ts';

/** How the values of each internal choice are called on screen. */
const labels: Readonly<Record<string, Readonly<Record<string, string | { one: string; many: string }>>>> = {
  'plan.status': planStatusLabels,
  'plan.perceptionLadder': perceptionLadderLabels,
  'teamMembers.role': teamRoleLabels,
  'businessUnits.exploration': explorationLabels,
  'people.level': personLevelLabels,
  'stakeholders.roles': buyingRoleLabels,
  'stakeholders.politicalStatus': politicalStatusLabels,
  'stakeholders.stance': stanceLabels,
  'stakeholders.coverage': coverageLabels,
  'stakeholders.decisionOrientation': decisionOrientationLabels,
  'stakeholders.adaptability': adaptabilityLabels,
  'stakeholders.receptiveness': receptivenessLabels,
  'stakeholders.perceptionCurrent': relationshipLevelLabels,
  'stakeholders.perceptionDesired': relationshipLevelLabels,
  'coverageTies.depth': coverageLabels,
  'insightCards.area': insightAreaLabels,
  'insightCards.priority': priorityLabels,
  'insightCards.validation': validationLabels,
  'signals.kind': signalKindLabels,
  'signals.sentiment': sentimentLabels,
  'objectives.bases': objectiveBasisLabels,
  'objectives.kind': objectiveKindLabels,
  'teamMembers.level': personLevelLabels,
  'selectionCriteria.axis': selectionAxisLabels,
  'selectionScores.decision': selectionDecisionLabels,
  'selectionScores.tier': accountTierLabels,
  'deals.outcome': dealOutcomeLabels,
  'deals.kind': dealKindLabels,
  'lostDealPlans.statedReason': lossReasonLabels,
  'lostDealPlans.verifiedReason': lossReasonLabels,
  'lostDealPlans.segment': reentrySegmentLabels,
  'lostDealPlans.triggers': reentryTriggerLabels,
  'problems.effect': problemEffectLabels,
  'guidedAnswers.area': insightAreaLabels,
  'decisionCenters.status': decisionStatusLabels,
  'decisionCenters.buyClass': buyClassLabels,
  'decisionSeats.role': buyingRoleLabels,
  'qualifications.element': qualificationLabels,
  'whitespaceCells.state': whitespaceStateLabels,
  'opportunities.stage': opportunityStageLabels,
  'opportunities.kind': dealKindLabels,
  'opportunities.lostReason': lossReasonLabels,
  'scorecardAnswers.question': scorecardQuestionLabels,
  'scorecardAnswers.answer': answerLabels,
  'meetings.status': meetingStatusLabels,
  'businessCaseLines.confidence': confidenceLabels,
  'swotEntries.kind': swotKindLabels,
  'perceptionReadings.level': relationshipLevelLabels,
  'perceptionReadings.stance': stanceLabels,
  'ladderSteps.level': relationshipLevelLabels,
  'prospectingPrograms.kind': programKindLabels,
  'prospectingPrograms.status': programStatusLabels,
  'prospectingPrograms.channels': channelLabels,
  'prospectingPrograms.focus': programFocusLabels,
  'programSteps.channel': channelLabels,
  'touches.kind': touchKindLabels,
  'touches.channel': channelLabels,
  'outcomeReadings.dimension': outcomeLabels,
  // Their items and states are sentences of the app, not words of the plan.
  'checklistAnswers.checklist': {},
  'checklistAnswers.state': {},
};

/**
 * What the document may say for other reasons: an idea is active, an action done, a case low, a point of ours open, a
 * review planned or held.
 */
const alsoSaidOtherwise = ['Active', 'Done', 'Low', 'High', 'Open', 'Planned', 'Held'];

/** Every word for a value of an internal choice. Throws when a choice of the model is missing here. */
export function internalWords(): string[] {
  const words = internalChoices().flatMap((path) => {
    const known = labels[path];
    if (known === undefined) throw new Error(`No labels are known here for ${path}`);
    return Object.values(known).flatMap((said) =>
      typeof said === 'string' ? [said] : [said.one, said.many],
    );
  });
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word) && !alsoSaidOtherwise.includes(word));
}

function internalChoices(): string[] {
  return collectionNames.flatMap((name: CollectionName) =>
    Object.entries(collections[name].schema.shape).flatMap(([field, schema]) => {
      const { confidentiality, storage } = describeField(schema);
      const isChoice = storage.kind === 'choice' || storage.kind === 'choices';
      return isChoice && confidentiality === 'internal' ? [`${name}.${field}`] : [];
    }),
  );
}
