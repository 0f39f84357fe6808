import type { NamedOfPlan, OfPlan } from '../../method/week/of-plan.ts';
import { fold } from '../../text/fold.ts';
import { touchedPerson } from './touched-person.ts';

/** Whom the words of a line mean over several plans. */
export type PeopleOfPlans = { name: string; found: NamedOfPlan[]; plans: OfPlan[] };

/** More than anybody would read of those who could be meant. */
const mostFound = 12;

/**
 * Whom the words after a verb mean in any of the plans, and which plans there are to look in; with an account's name,
 * or the beginning of one, only its plans count.
 */
export function peopleOfPlans(
  plans: readonly (OfPlan & { people: readonly NamedOfPlan[] })[],
  who: string,
  accountName: string,
): PeopleOfPlans {
  const wanted = fold(accountName);
  const meant = plans.filter((plan) => fold(plan.accountName).startsWith(wanted));
  const { found, name } = touchedPerson(
    meant.flatMap(({ people }) => people),
    who,
  );
  return {
    name,
    found: found.slice(0, mostFound),
    plans: meant
      .slice(0, mostFound)
      .map(({ planId, accountName: account }) => ({ planId, accountName: account })),
  };
}
