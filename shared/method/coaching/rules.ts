import { accessRules } from './access-rules.ts';
import { actionRules } from './action-rules.ts';
import { auditRules } from './audit-rules.ts';
import { businessCaseRules } from './business-case-rules.ts';
import { criteriaRules } from './criteria-rules.ts';
import { decisionRules } from './decision-rules.ts';
import { frameRules } from './frame-rules.ts';
import { ideaRules } from './idea-rules.ts';
import { insightRules } from './insight-rules.ts';
import { opportunityRules } from './opportunity-rules.ts';
import { peopleRules } from './people-rules.ts';
import { politicsRules } from './politics-rules.ts';
import { positionRules } from './position-rules.ts';
import { prospectingRules } from './prospecting-rules.ts';
import { reviewRules } from './review-rules.ts';
import type { CoachingRule } from './rule.ts';
import { selectionRules } from './selection-rules.ts';
import { standingRules } from './standing-rules.ts';
import { strategyRules } from './strategy-rules.ts';
import { understandingRules } from './understanding-rules.ts';
import { whitespaceRules } from './whitespace-rules.ts';

/** The whole table. A new rule is one entry in the file of its step. */
export const coachingRules: readonly CoachingRule[] = [
  ...frameRules,
  ...selectionRules,
  ...positionRules,
  ...insightRules,
  ...understandingRules,
  ...peopleRules,
  ...politicsRules,
  ...accessRules,
  ...decisionRules,
  ...criteriaRules,
  ...ideaRules,
  ...businessCaseRules,
  ...whitespaceRules,
  ...opportunityRules,
  ...strategyRules,
  ...standingRules,
  ...actionRules,
  ...prospectingRules,
  ...reviewRules,
  ...auditRules,
];
