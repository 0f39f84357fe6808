import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';
import { buyingRoles } from './stakeholder.ts';

export const buyClasses = ['unknown', 'newTask', 'modifiedRebuy', 'straightRebuy'] as const;
export type BuyClass = (typeof buyClasses)[number];
export const decisionStatuses = ['open', 'decided', 'abandoned'] as const;
export const qualificationElements = [
  'metrics',
  'economicBuyer',
  'decisionCriteria',
  'decisionProcess',
  'paperProcess',
  'identifyPain',
  'champion',
  'competition',
] as const;
export type QualificationElement = (typeof qualificationElements)[number];

/** One decision of the customer and the people who take part in it (METHOD 3.4, R43). */
export const DecisionCenter = record({
  title: shareable.name(),
  purpose: internal.prose(),
  status: internal.choice(decisionStatuses, 'open'),
  buyClass: internal.choice(buyClasses, 'unknown'),
  /** The buying phase the customer is in now, 1 to 8 (METHOD 3.8). */
  currentPhase: internal.integer(1, 8),
  /** The day by which the customer has to decide. */
  deadline: internal.date(),
  value: internal.money(),
  businessUnitId: internal.reference('businessUnits'),
});
export type DecisionCenter = z.infer<typeof DecisionCenter>;

/** A seat in a decision center: a role and who fills it. One person may hold several seats. */
export const DecisionSeat = record({
  decisionCenterId: shareable.requiredReference('decisionCenters'),
  role: internal.choice(buyingRoles, 'influencer'),
  /** Who has the role; null is an empty seat: the role exists, nobody is known for it. */
  personId: internal.reference('people'),
  /** Place in the order of approvals, from 1; null for a seat that approves nothing. */
  approvalOrder: internal.integer(1, 50),
  approvedOn: internal.date(),
  note: internal.line(),
});
export type DecisionSeat = z.infer<typeof DecisionSeat>;

/** One element of MEDDPICC for one decision: 0 unknown, 1 partial, 2 validated (METHOD 3.4). */
export const Qualification = record({
  decisionCenterId: shareable.requiredReference('decisionCenters'),
  element: internal.choice(qualificationElements, 'metrics'),
  score: internal.integer(0, 2),
  evidence: internal.prose(),
});
export type Qualification = z.infer<typeof Qualification>;

/** When the customer goes through one buying phase of a decision (METHOD 3.8, R55). */
export const BuyingPhase = record({
  decisionCenterId: shareable.requiredReference('decisionCenters'),
  /** 1 problem recognition to 8 performance feedback. */
  phase: internal.integer(1, 8),
  startDate: internal.date(),
  endDate: internal.date(),
  note: internal.line(),
});
export type BuyingPhase = z.infer<typeof BuyingPhase>;

/** When a supplier came into a decision, and what shows it (METHOD 3.8, R56). Evidence runs from 1 no to 4 fully. */
export const EntryAssessment = record({
  decisionCenterId: shareable.requiredReference('decisionCenters'),
  /** The rival that is assessed; null means us. */
  competitorId: internal.reference('competitors'),
  /** The buying phase it came in at, 1 to 8. */
  phase: internal.integer(1, 8),
  enteredOn: internal.date(),
  knewBeforeTender: internal.integer(1, 4),
  shapedRequirements: internal.integer(1, 4),
  needsFit: internal.integer(1, 4),
  keyRelations: internal.integer(1, 4),
  note: internal.line(),
});
export type EntryAssessment = z.infer<typeof EntryAssessment>;
