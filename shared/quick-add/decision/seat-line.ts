import { type BuyingRole, buyingRoles } from '../../model/records/stakeholder.ts';
import { fold } from '../../text/fold.ts';
import { type PersonLine, parsePersonLine } from '../person-line.ts';
import { tidy } from '../words/line.ts';
import { roleOf } from '../words/vocabulary.ts';

/** A seat as typed: who, in which roles, and at which place of the approvals. */
export type SeatLine = {
  /** The person with whatever else was said of them; null for an empty seat. */
  person: PersonLine | null;
  roles: BuyingRole[];
  approvalOrder: number | null;
};

const nobody = new Set(['', '?', 'nobody', 'empty', 'unknown', 'somebody', 'tbd', 'empty seat']);
const longestRoleWords = 3;
// What may stand between a name and a role, or between two roles.
const betweenRoles = /(?:\s+(?:and|is|as|the|an?)(?=\s|$)|[\s,;/+&:–-])+$/iu;

/**
 * Reads `Ana Ruiz decider`, `Jon Berg, Plant Manager, approver 2`, `Li Chen user and influencer` and, for a seat
 * nobody is known for, `? approver` or just `approver`.
 */
export function parseSeatLine(text: string): SeatLine {
  const order = /[\s,](\d{1,2})$/.exec(tidy(text));
  const place = order === null ? null : Number(order[1]);
  const isPlace = place !== null && place >= 1 && place <= 50;
  const whole = isPlace ? tidy(text).slice(0, order?.index) : tidy(text);
  const { rest, roles } = takeRoles(whole);
  const person = parsePersonLine(rest);
  for (const role of person.roles) if (!roles.includes(role)) roles.push(role);
  return {
    person: nobody.has(fold(rest)) || person.name === '' ? null : { ...person, roles },
    roles: buyingRoles.filter((role) => roles.includes(role)),
    approvalOrder: isPlace ? place : null,
  };
}

/** Role words at the end of the line, several joined by "and", "/", "+" or a comma. */
function takeRoles(text: string): { rest: string; roles: BuyingRole[] } {
  const roles: BuyingRole[] = [];
  let rest = text;
  for (let found = lastRole(rest); found !== null; found = lastRole(rest)) {
    roles.push(found.role);
    rest = found.rest.replace(betweenRoles, '');
  }
  return { rest, roles };
}

function lastRole(text: string): { rest: string; role: BuyingRole } | null {
  const words = text.split(/(?<=[\s,;/+&])|(?=[,;/+&])/u);
  for (let count = Math.min(longestRoleWords * 2, words.length); count > 0; count -= 1) {
    const role = roleOf(words.slice(-count).join(''));
    if (role !== null) return { rest: words.slice(0, -count).join(''), role };
  }
  return null;
}
