import type { BuyingRole, Stance } from '../../model/records/stakeholder.ts';
import { fold } from '../../text/fold.ts';

/** Words people type for a buying role, folded. Role sets of other methods follow METHOD 3.4. */
const roleWords: ReadonlyMap<string, BuyingRole> = new Map([
  ['initiator', 'initiator'],
  ['user', 'user'],
  ['end user', 'user'],
  ['business user', 'user'],
  ['influencer', 'influencer'],
  ['evaluator', 'influencer'],
  ['technical buyer', 'influencer'],
  ['decider', 'decider'],
  ['decides', 'decider'],
  ['decision maker', 'decider'],
  ['decision-maker', 'decider'],
  ['dm', 'decider'],
  ['approver', 'approver'],
  ['approves', 'approver'],
  ['economic buyer', 'approver'],
  ['budget holder', 'approver'],
  ['buyer', 'buyer'],
  ['gatekeeper', 'gatekeeper'],
]);

const stanceWords: ReadonlyMap<string, Stance> = new Map([
  ['champion', 'champion'],
  ['mentor', 'champion'],
  ['coach', 'champion'],
  ['supporter', 'supporter'],
  ['supportive', 'supporter'],
  ['friendly', 'supporter'],
  ['neutral', 'neutral'],
  ['sceptic', 'sceptic'],
  ['skeptic', 'sceptic'],
  ['sceptical', 'sceptic'],
  ['skeptical', 'sceptic'],
  ['opponent', 'opponent'],
  ['opposed', 'opponent'],
  ['blocker', 'opponent'],
]);

/** The buying role a word or two stand for, or null. */
export function roleOf(words: string): BuyingRole | null {
  return roleWords.get(fold(words)) ?? null;
}

/** The stance a word stands for, or null. */
export function stanceOf(words: string): Stance | null {
  return stanceWords.get(fold(words)) ?? null;
}
