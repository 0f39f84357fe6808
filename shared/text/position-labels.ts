import type { Deal, LostDealPlan, Problem } from '../model/records/position.ts';

type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const dealOutcomeLabels: Labels<Deal['outcome']> = {
  won: 'Won',
  attempted: 'Attempted',
  lost: 'Lost',
};

export const dealKindLabels: Labels<Deal['kind']> = {
  new: 'New business',
  crossSell: 'Cross-sell',
  upSell: 'Up-sell',
  renewal: 'Renewal',
};

export const lossReasonLabels: Labels<NonNullable<LostDealPlan['statedReason']>> = {
  price: 'Price or budget',
  competitor: 'Competitor',
  noDecision: 'No decision',
  timing: 'Timing',
  poorFit: 'Poor fit',
  contactLost: 'Contact broken off',
};

export const reentrySegmentLabels: Labels<LostDealPlan['segment']> = {
  revivable: 'Revivable',
  watch: 'Watch',
  dormant: 'Dormant',
  dead: 'Dead',
};

export const reentryTriggerLabels: Labels<LostDealPlan['triggers'][number]> = {
  metricWorse: 'Their figures get worse',
  championMoved: 'Our champion moves',
  contractEnding: 'Nine months before the contract ends',
};

export const problemStatusLabels: Labels<Problem['status']> = {
  open: 'Open',
  inProgress: 'In progress',
  solved: 'Solved',
};

export const problemEffectLabels: Labels<Problem['effect']> = {
  unknown: 'Not known',
  none: 'None',
  minor: 'Minor',
  serious: 'Serious',
  severe: 'Severe',
};
