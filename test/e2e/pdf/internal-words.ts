import { type CollectionName, collectionNames, collections } from '../../../shared/model/collections.ts';
import { describeField } from '../../../shared/model/field.ts';
import {
  adaptabilityLabels,
  buyingRoleLabels,
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
  sentimentLabels,
  signalKindLabels,
  stanceLabels,
  teamRoleLabels,
  validationLabels,
} from '../../../shared/text/labels.ts';

/** How the values of each internal choice are called on screen. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
};

/** What the document may say for other reasons: an idea is active, an action is done. */
const alsoSaidOtherwise = ['Active', 'Done'];

/** Every word for a value of an internal choice. Throws when a choice of the model is missing here. */
export function internalWords(): string[] {
  const words = internalChoices().flatMap((path) => {
    const known = labels[path];
    if (known === undefined) throw new Error(`No labels are known here for ${path}`);
    return Object.values(known);
  });
  return [...new Set(words)].filter((word) => !alsoSaidOtherwise.includes(word));
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
