import { frameRules } from './frame-rules.ts';
import type { CoachingRule } from './rule.ts';

/** The whole table. A new rule is one entry in the file of its step. */
export const coachingRules: readonly CoachingRule[] = [...frameRules];
