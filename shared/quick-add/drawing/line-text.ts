import { buyingRoleLabels, relationshipVerbs, stanceLabels } from '../../text/labels.ts';
import type { PersonLine } from '../person-line.ts';
import type { RelationshipLine } from '../relationship-line.ts';

/** A person as a line that says the same when it is typed: `Ana Ruiz, CFO, Finance, champion > Jon Berg`. */
export function personLineText(line: PersonLine): string {
  const { name, title, unitName, managerName, email, roles, stance, leftOver } = line;
  const words = [
    ...roles.map((role) => buyingRoleLabels[role].toLowerCase()),
    ...(stance === null ? [] : [stanceLabels[stance].toLowerCase()]),
  ];
  const core = [name, title, unitName, ...leftOver];
  const said = core.slice(0, core.findLastIndex((part) => part !== '') + 1);
  // Right after the name "buyer" would be the title as well.
  if (said.length === 1 && title === '' && words[0] === 'buyer') said.push('');
  const parts = [...said, ...words, ...(email === '' ? [] : [email])];
  return managerName === '' ? parts.join(', ') : `${parts.join(', ')} > ${managerName}`;
}

const verbs: Readonly<Record<RelationshipLine['kind'], string>> = { ...relationshipVerbs, knows: 'knows' };

/** A tie as a line that says the same when it is typed: `Li Chen influences Ana Ruiz strongly`. */
export function relationshipLineText(line: RelationshipLine): string {
  const { fromName, toName, kind, strength, isOurs } = line;
  const words =
    isOurs || kind === 'knows' ? ['briefly', 'normally', 'well'] : ['weakly', 'normally', 'strongly'];
  const how = strength === null ? '' : ` ${words[strength - 1]}`;
  return `${fromName}${isOurs ? ' (us)' : ''} ${verbs[kind]} ${toName}${how}`;
}
