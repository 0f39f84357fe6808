import type { BuyingRole, Stance } from '../model/records/stakeholder.ts';
import { fold } from '../text/fold.ts';
import { partsOf, takeOut, tidy } from './words/line.ts';
import { roleOf, stanceOf } from './words/vocabulary.ts';

/** A person as typed. What was not said is '' or null. */
export type PersonLine = {
  name: string;
  title: string;
  unitName: string;
  managerName: string;
  email: string;
  roles: BuyingRole[];
  stance: Stance | null;
  /** Parts of the line that no field took. */
  leftOver: string[];
};

const emailPattern = /<?\b([\w.+%'-]+@[\w-]+(?:\.[\w-]+)+)>?/u;
const managerPattern =
  /(?:[-–=]*>|→|\breports to\b|\bworks for\b)+\s*(?:reports to\b|works for\b)?\s*(.*)$/iu;

/**
 * Reads `Ana Ruiz, CFO, Finance > reports to Jon Berg`: name, title, unit, then the manager after `>`.
 * An email, role words ("decider", "end user") and stance words ("champion") are recognized wherever they stand
 * between commas or in brackets. A line of which only a name is understood is still a person.
 */
export function parsePersonLine(text: string): PersonLine {
  const line: PersonLine = {
    name: '',
    title: '',
    unitName: '',
    managerName: '',
    email: '',
    roles: [],
    stance: null,
    leftOver: [],
  };
  let rest = tidy(text);
  const email = takeOut(rest, emailPattern);
  if (email !== null) {
    line.email = email.found[1] ?? '';
    rest = email.rest;
  }
  const manager = takeOut(rest, managerPattern);
  const own = manager === null ? rest : rest.slice(0, manager.found.index);
  const [managerName = '', ...afterManager] = partsOf(manager?.found[1] ?? '', /[,;]/);
  line.managerName = managerName;
  const plain = [...splitOwn(own), ...afterManager].filter(
    (part, index) => !takeRoleOrStance(line, part) || (index === 1 && isJobTitle(part)),
  );
  const [name = '', title = '', unitName = '', ...leftOver] = plain;
  return { ...line, name, title, unitName, leftOver };
}

// "Buyer" right after the name is what it says on the card as well as a role.
const isJobTitle = (part: string): boolean => fold(part) === 'buyer';

/** Parts between commas or semicolons; what stands in brackets is a part of its own, said last. */
function splitOwn(text: string): string[] {
  const inBrackets = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].flatMap((match) =>
    partsOf(match[1] ?? '', /[,;]/),
  );
  return [...partsOf(text.replace(/[([][^)\]]*[)\]]/g, ' '), /[,;]/), ...inBrackets];
}

/** Takes a part that is only a role or a stance word; several may be joined by "and", "/" or "+". */
function takeRoleOrStance(line: PersonLine, part: string): boolean {
  const words = partsOf(part, /\s+and\s+|[/+&]/);
  const meanings = words.map((word) => ({ role: roleOf(word), stance: stanceOf(word) }));
  if (meanings.some(({ role, stance }) => role === null && stance === null)) return false;
  for (const { role, stance } of meanings) {
    if (role !== null && !line.roles.includes(role)) line.roles.push(role);
    if (stance !== null) line.stance = stance;
  }
  return true;
}
