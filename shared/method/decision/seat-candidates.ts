import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { BuyingRole } from '../../model/records/stakeholder.ts';
import { fold } from '../../text/fold.ts';
import { buyingRoleLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { stakeholderOf } from '../stakeholders.ts';
import { rolesByPerson } from './seats.ts';

/** Somebody who could fill a seat. */
export type SeatCandidate = {
  personId: Id;
  name: string;
  title: string;
  /** What speaks for them, or what they do there already: "usually approver", "user here". */
  note: string;
};

/** Fewer letters are in every title. */
const leastOfTitle = 3;

type Ranked = SeatCandidate & { fit: number };

/**
 * Who could fill a role of a decision, the likeliest first: who usually has that role, then who has no seat there,
 * then who sits there in another role; each by name. Whoever fills the role already is left out. With `typed`, only those
 * whose name, or a word of their name or title, begins with it; after a comma the name is whole and only that one fits.
 */
export function seatCandidates(plan: Plan, decisionId: Id, role: BuyingRole, typed: string): SeatCandidate[] {
  const seated = rolesByPerson(plan, decisionId);
  const [namePart = ''] = typed.split(/[,;>]/);
  const wanted = fold(namePart);
  const isWhole = namePart.length < typed.length;
  return listOf(plan, 'people')
    .flatMap((person): Ranked[] => {
      const here = seated.get(person.id) ?? [];
      if (here.includes(role)) return [];
      const match = matchOf(fold(person.name), fold(person.title), wanted, isWhole);
      if (match === null) return [];
      const isUsual = stakeholderOf(plan, person.id)?.roles.includes(role) ?? false;
      const note = noteOf(isUsual, here, role);
      const fit = match * 3 + (isUsual ? 0 : here.length === 0 ? 1 : 2);
      return [{ personId: person.id, name: person.name, title: person.title, note, fit }];
    })
    .sort(byFit)
    .map(({ fit: _, ...candidate }) => candidate);
}

function matchOf(name: string, title: string, wanted: string, isWhole: boolean): number | null {
  if (isWhole) return name === wanted ? 0 : null;
  if (name.startsWith(wanted)) return 0;
  if (name.split(' ').some((word) => word.startsWith(wanted))) return 1;
  const isTitle = wanted.length >= leastOfTitle && title.split(' ').some((word) => word.startsWith(wanted));
  return isTitle ? 2 : null;
}

/** Anybody of the plan, by name; with `typed`, as for a seat. What there is to say of them is the unit they are in. */
export function personCandidates(plan: Plan, typed: string): SeatCandidate[] {
  const [namePart = ''] = typed.split(/[,;>]/);
  const wanted = fold(namePart);
  const isWhole = namePart.length < typed.length;
  return listOf(plan, 'people')
    .flatMap(({ id, name, title, unitId }): Ranked[] => {
      const fit = matchOf(fold(name), fold(title), wanted, isWhole);
      const note = (unitId === null ? undefined : plan.businessUnits[unitId]?.name) ?? '';
      return fit === null ? [] : [{ personId: id, name, title, note, fit }];
    })
    .sort(byFit)
    .map(({ fit: _, ...candidate }) => candidate);
}

const byFit = (a: Ranked, b: Ranked): number =>
  a.fit - b.fit || a.name.localeCompare(b.name) || (a.personId < b.personId ? -1 : 1);

function noteOf(isUsual: boolean, here: readonly BuyingRole[], role: BuyingRole): string {
  if (isUsual) return `usually ${buyingRoleLabels[role].toLowerCase()}`;
  if (here.length === 0) return '';
  return `${listText(here.map((one) => buyingRoleLabels[one].toLowerCase()))} here`;
}
