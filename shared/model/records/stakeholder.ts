import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const buyingRoles = [
  'initiator',
  'user',
  'influencer',
  'decider',
  'approver',
  'buyer',
  'gatekeeper',
] as const;
export type BuyingRole = (typeof buyingRoles)[number];
export const politicalStatuses = ['unknown', 'outside', 'politicalStructure', 'innerCircle'] as const;
export type PoliticalStatus = (typeof politicalStatuses)[number];
export const decisionOrientations = ['financial', 'technical', 'relationship', 'business'] as const;
export const adaptabilities = ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'] as const;
export const stances = ['champion', 'supporter', 'neutral', 'sceptic', 'opponent', 'unknown'] as const;
export type Stance = (typeof stances)[number];
export const coverages = ['unknown', 'none', 'brief', 'multiple', 'inDepth'] as const;
export type Coverage = (typeof coverages)[number];
export const relationshipLevels = ['vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor'] as const;
export type RelationshipLevel = (typeof relationshipLevels)[number];
export const receptivenessModes = ['growth', 'trouble', 'evenKeel', 'overconfident'] as const;
export const mapLenses = [
  'organization',
  'influence',
  'decisionCenter',
  'coverage',
  'perception',
  'rivals',
] as const;
export type MapLens = (typeof mapLenses)[number];

/** A person as seen in this plan: role, politics and what they think of us (METHOD 3.4, 3.5, 3.7). */
export const Stakeholder = record({
  personId: shareable.requiredReference('people'),
  /** The roles this person usually has; the seats of a decision center say who has which in that decision. */
  roles: internal.choices(buyingRoles),
  politicalStatus: internal.choice(politicalStatuses, 'unknown'),
  stance: internal.choice(stances, 'unknown'),
  /** How deep our contact is, all of us taken together. */
  coverage: internal.choice(coverages, 'unknown'),
  lastContact: internal.date(),
  decisionOrientation: internal.optionalChoice(decisionOrientations),
  adaptability: internal.optionalChoice(adaptabilities),
  /** Say in the decision, 1 to 5. */
  influence: internal.integer(1, 5),
  /** How much the topic matters to them, 1 to 5. */
  interest: internal.integer(1, 5),
  receptiveness: internal.optionalChoice(receptivenessModes),
  /** Rating of how they feel about our proposal, −5 to +5. */
  rating: internal.integer(-5, 5),
  executiveSponsor: internal.flag(),
  perceptionCurrent: internal.optionalChoice(relationshipLevels),
  perceptionDesired: internal.optionalChoice(relationshipLevels),
  /** What they want to achieve in their job. */
  businessGoals: internal.prose(),
  /** What they want for themselves. */
  personalWin: internal.prose(),
  nextStep: internal.line(),
});
export type Stakeholder = z.infer<typeof Stakeholder>;

/** Where somebody put a person on the map by hand; the layout leaves these alone. */
export const MapPlacement = record({
  personId: shareable.requiredReference('people'),
  lens: shareable.choice(mapLenses, 'organization'),
  /** In the decision center lens: in the picture of which decision. */
  decisionCenterId: internal.reference('decisionCenters'),
  x: shareable.requiredReal(),
  y: shareable.requiredReal(),
});
export type MapPlacement = z.infer<typeof MapPlacement>;
