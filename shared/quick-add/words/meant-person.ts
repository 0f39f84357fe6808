import { AppError } from '../../model/errors.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Person } from '../../model/records/organization.ts';
import { fold } from '../../text/fold.ts';
import { listText } from '../../text/lists.ts';
import { allByShortName, foldedName } from './matching.ts';

/**
 * Whom names mean where somebody was asked, by the folded name: a person's id, the whole name of somebody, or null for
 * somebody who is new.
 */
export type NameAnswers = ReadonlyMap<string, string | null>;

export const noAnswers: NameAnswers = new Map();

/** A name that fits several people: which of them is for the user to say. */
export class AmbiguousName extends AppError {
  readonly typed: string;
  readonly candidates: readonly Person[];

  constructor(typed: string, candidates: readonly Person[], plan: Plan) {
    const who = candidates.map((person) => personAmong(plan, candidates, person));
    const isSameName = new Set(candidates.map(({ name }) => fold(name))).size < candidates.length;
    const advice = isSameName ? '' : ' Write the whole name.';
    super('INVALID_INPUT', `“${typed}” could be ${listText(who, 'or')}.${advice}`);
    this.typed = typed;
    this.candidates = candidates;
  }
}

/** Somebody so that they are told apart from the others: by the name, and title and unit where that is not enough. */
export function personAmong(
  plan: Plan,
  others: readonly Person[],
  { id, name, title, unitId }: Person,
): string {
  const isAlone = others.every((other) => other.id === id || fold(other.name) !== fold(name));
  if (isAlone) return name;
  const unit = plan.businessUnits[unitId ?? '']?.name ?? '';
  return [name, title === '' ? 'without a title' : title, unit].filter((part) => part !== '').join(', ');
}

/** Everybody of exactly this name, whatever its case and accents. */
export function allNamed(plan: Plan, name: string): Person[] {
  const wanted = fold(name);
  return wanted === '' ? [] : listOf(plan, 'people').filter((person) => foldedName(person) === wanted);
}

/**
 * The one person that a name or a short form of it means, or null for somebody new. An answer given before counts.
 * Throws AmbiguousName where it fits several.
 */
export function meantPerson(plan: Plan, name: string, answers: NameAnswers): Person | null {
  return onlyOneOf(plan, name, allByShortName(listOf(plan, 'people'), name), answers);
}

/** The same of people who were found for a name in another way. */
export function onlyOneOf(
  plan: Plan,
  name: string,
  found: readonly Person[],
  answers: NameAnswers,
): Person | null {
  const answer = answers.get(fold(name));
  if (answer !== undefined)
    return answer === null ? null : (plan.people[answer] ?? allNamed(plan, answer)[0] ?? null);
  if (found.length > 1) throw new AmbiguousName(name, found, plan);
  return found[0] ?? null;
}
