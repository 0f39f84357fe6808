import type { personLevels } from '../../../shared/model/records/organization.ts';
import type { BuyingRole, PoliticalStatus, Stance } from '../../../shared/model/records/stakeholder.ts';
import { wordKey } from './keys.ts';

/** What one role word of another system says in our terms; a coach or blocker is a stance, not a role. */
export type RoleMeaning = {
  role?: BuyingRole;
  stance?: Stance;
  isExecutiveSponsor?: boolean;
};

export type PersonLevel = (typeof personLevels)[number];

const words = <T>(table: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([list, value]) => list.split(' ').map((word) => [word, value] as const)));

// METHOD 3.4: the role sets of Altify, Strategic Selling, Salesforce, HubSpot, Oracle and LAMP on our seven.
const roles = words<RoleMeaning>([
  ['initiator', { role: 'initiator' }],
  ['user enduser businessuser userbuyer', { role: 'user' }],
  [
    'influencer evaluator technicalbuyer technicalevaluator legalcompliance legalandcompliance secondarydecisionmaker supportingrole',
    { role: 'influencer' },
  ],
  ['decider decisionmaker keydecisionmaker dm', { role: 'decider' }],
  ['approver economicbuyer economicdecisionmaker economicbuyinginfluence budgetholder', { role: 'approver' }],
  ['executivesponsor', { role: 'approver', isExecutiveSponsor: true }],
  ['buyer purchaser purchasing procurement', { role: 'buyer' }],
  ['gatekeeper', { role: 'gatekeeper' }],
  ['champion coach mentor strategiccoach sponsor', { stance: 'champion' }],
  ['supporter', { stance: 'supporter' }],
  ['blocker antisponsor enemy', { stance: 'opponent' }],
  ['other unknown employee none doesnotmatter', {}],
]);

/** A buying role of another system in our terms; empty for "Other", undefined for an unknown word. */
export function roleOf(text: string): RoleMeaning | undefined {
  return roles.get(wordKey(text));
}

const stances = words<Stance>([
  ['champion mentor coach favorable favourable', 'champion'],
  ['supporter somewhatfavorable somewhatfavourable', 'supporter'],
  ['neutral', 'neutral'],
  ['sceptic skeptic nonsupporter somewhatnegative', 'sceptic'],
  ['opponent enemy blocker detractor negative', 'opponent'],
  ['unknown', 'unknown'],
]);

/** A word for how somebody stands towards us (METHOD 3.5); undefined when it is not known. */
export function stanceOf(text: string): Stance | undefined {
  return stances.get(wordKey(text));
}

const politicalStatuses = words<PoliticalStatus>([
  ['none outside outsidepoliticalstructure', 'outside'],
  ['politicalstructure', 'politicalStructure'],
  ['innercircle', 'innerCircle'],
  ['unknown', 'unknown'],
]);

/** A word for somebody's place in the political structure (METHOD 3.5); undefined when it is not known. */
export function politicalStatusOf(text: string): PoliticalStatus | undefined {
  return politicalStatuses.get(wordKey(text));
}

const levels = words<PersonLevel>([
  ['board boardmember chairman chairwoman chair supervisoryboard owner', 'board'],
  ['executive clevel csuite cxo ceo vp svp evp vicepresident partner vorstand', 'executive'],
  ['seniormanager director seniordirector head', 'seniorManager'],
  ['manager middlemanagement teamlead', 'manager'],
  ['specialist entry senior employee individualcontributor staff', 'specialist'],
]);

/** A word for somebody's place in the hierarchy; undefined when it is not known. */
export function levelOf(text: string): PersonLevel | undefined {
  return levels.get(wordKey(text));
}
