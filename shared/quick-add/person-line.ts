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
  const whole = tidy(text.replaceAll(emailPlace, ' '));
  line.email = emailPattern.exec(whole)?.[1] ?? '';
  const rest = line.email === '' ? whole : tidy(whole.replace(emailPattern, emailPlace));
  const manager = takeOut(rest, managerPattern);
  const own = manager === null ? rest : rest.slice(0, manager.found.index);
  const [managerName = '', ...afterManager] = partsOf(
    manager?.found[1]?.replace(emailPlace, '') ?? '',
    /[,;]/,
  );
  line.managerName = managerName;
  const plain: string[] = [];
  for (const [index, part] of [...splitOwn(own), ...afterManager].entries()) {
    const isTitle = index === 1 && plain.length === 1 && isJobTitle(part);
    if (!takeRoleOrStance(line, part) || isTitle) plain.push(part);
  }
  const [name = '', title = '', unitName = '', ...others] = plain.slice(
    plain.findIndex((part) => part !== ''),
  );
  return { ...line, name, title, unitName, leftOver: others.filter((part) => part !== '') };
}

/** Stands where an email was taken out, so that its place between commas does not count as left empty. */
const emailPlace = '\u0000';

// "Buyer" right after the name is what it says on the card as well as a role.
const isJobTitle = (part: string): boolean => fold(part) === 'buyer';

/**
 * Parts between commas or semicolons, '' for one left empty before others ("Ana Ruiz, , Finance"); what stands in
 * brackets is a part of its own, said last.
 */
function splitOwn(text: string): string[] {
  const inBrackets = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].flatMap((match) =>
    partsOf(match[1]?.replace(emailPlace, '') ?? '', /[,;]/),
  );
  const parts = text
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .split(/[,;]/)
    .filter((part) => tidy(part) !== emailPlace)
    .map((part) => tidy(part.replace(emailPlace, ' ')));
  const first = parts.findIndex((part) => part !== '');
  const last = parts.findLastIndex((part) => part !== '');
  return [...(first < 0 ? [] : parts.slice(first, last + 1)), ...inBrackets];
}

/** Takes a part that is only a role or a stance word; several may be joined by "and", "/" or "+". */
function takeRoleOrStance(line: PersonLine, part: string): boolean {
  if (part === '') return false;
  const words = partsOf(part, /\s+and\s+|[/+&]/);
  const meanings = words.map((word) => ({ role: roleOf(word), stance: stanceOf(word) }));
  if (meanings.some(({ role, stance }) => role === null && stance === null)) return false;
  for (const { role, stance } of meanings) {
    if (role !== null && !line.roles.includes(role)) line.roles.push(role);
    if (stance !== null) line.stance = stance;
  }
  return true;
}
