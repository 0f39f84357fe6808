import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { RelationshipKind } from '../model/records/relationship.ts';
import { contactDepth, contactsOf } from './contact-depth.ts';
import { memberName, personName } from './stakeholders.ts';

/** One step from a person to the next along a tie; `isForward` says whether the tie runs the same way. */
export type IntroductionStep = {
  fromPersonId: Id;
  toPersonId: Id;
  kind: RelationshipKind;
  strength: number;
  isForward: boolean;
};

/** "Tom Haugen knows Jon Berg well, who reports to Ana Ruiz": a path as one sentence, without the full stop. */
export function introductionSentence(
  plan: Plan,
  teamMemberId: Id | null,
  firstPersonId: Id,
  steps: readonly IntroductionStep[],
): string {
  const tie = contactsOf(plan, firstPersonId).find((contact) => contact.teamMemberId === teamMemberId);
  const depth = tie?.depth ?? contactDepth(plan, firstPersonId);
  const us = teamMemberId === null ? 'We' : memberName(plan, teamMemberId);
  const [knows, hasMet] = teamMemberId === null ? ['know', 'have met'] : ['knows', 'has met'];
  const first = personName(plan, firstPersonId);
  const start = depth === 'brief' ? `${us} ${hasMet} ${first}` : `${us} ${knows} ${first}`;
  const clauses = steps.map((step) => `who ${stepVerb(step)} ${personName(plan, step.toPersonId)}`);
  return [depth === 'inDepth' ? `${start} well` : start, ...clauses].join(', ');
}

function stepVerb({ kind, strength, isForward }: IntroductionStep): string {
  if (kind === 'reportsTo') return isForward ? 'reports to' : 'leads';
  if (kind === 'introduces' && isForward) return 'can introduce us to';
  return kind === 'informal' && strength === 3 ? 'is close to' : 'knows';
}
