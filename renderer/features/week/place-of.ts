import { AppError } from '../../../shared/model/errors.ts';
import type { Id } from '../../../shared/model/field.ts';
import { refuseAmbiguous } from '../../../shared/quick-add/prospecting/touched-person.ts';
import { request } from '../../state/bridge.ts';

/** The plan that a line belongs to, the person's whole name where one is known there, and what stood behind it. */
export type LinePlace = { planId: Id; name: string; rest: string; isKnown: boolean };

/**
 * In which plan the person of a line is; with nobody of that name, the one plan there is or that is named. Throws
 * INVALID_INPUT where several could be meant, or none: then with the sentence for a name that no plan knows.
 */
export async function placeOf(
  who: string,
  accountName: string,
  unknownSentence: (name: string) => string,
): Promise<LinePlace> {
  const { name, found, plans } = await request('portfolio:people', { who, accountName });
  refuseAmbiguous(
    name,
    found.map((person) => `${person.name} (${person.accountName})`),
  );
  const rest = who.slice(name.length);
  const person = found[0];
  if (person !== undefined) return { planId: person.planId, name: person.name, rest, isKnown: true };
  const only = plans.length === 1 ? plans[0] : undefined;
  if (only !== undefined) return { planId: only.planId, name, rest, isKnown: false };
  throw new AppError(
    'INVALID_INPUT',
    accountName === '' || name === ''
      ? unknownSentence(name)
      : `No plan is called “${accountName}”, or more than one is. Write the account as it stands in the portfolio.`,
  );
}
