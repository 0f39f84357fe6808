import type { Id } from '../model/field.ts';
import type { RelationshipKind } from '../model/records/relationship.ts';
import type { Stance } from '../model/records/stakeholder.ts';
import { stanceLabels } from '../text/labels.ts';
import { capitalized } from '../text/lists.ts';
import { tiesIn } from './folding/bundles.ts';
import type { MapScene, SceneFixture, SceneNode } from './map-scene.ts';
import { isRelationship } from './picture/edge-style.ts';

/** How a line reads from its first end, and from its second. */
const phrases: Readonly<Record<RelationshipKind, readonly [string, string]>> = {
  reportsTo: ['reports to', 'leads'],
  dottedLine: ['has a dotted line to', 'has dotted lines from'],
  influences: ['influences', 'is influenced by'],
  conflict: ['is in conflict with', 'is in conflict with'],
  informal: ['is close to', 'is close to'],
  introduces: ['can introduce us to', 'can be introduced by'],
  competitorTie: ['has a tie to', 'has a tie to'],
};

const mostNames = 6;

/** An empty place in words: "Empty seat: approver, nobody yet", "Vacant: Energy Manager" or "Nobody known in Plant 6". */
export function describeChair(scene: MapScene, { name, gap }: Pick<SceneFixture, 'name' | 'gap'>): string {
  if (gap === undefined) return `Empty seat: ${name.toLowerCase()}, nobody yet`;
  if (gap.vacancyId !== null) return `Vacant: ${name}`;
  return `Nobody known in ${scene.units.find(({ id }) => id === gap.unitId)?.name ?? 'this unit'}`;
}

/**
 * One person of the map in words: name, title, unit, stance, whom each line leads to, and the place among all by name
 * ("3 of 33"); empty when absent. Without a stance where the audience is not to know.
 */
export function describePerson(scene: MapScene, personId: Id): string {
  const node = scene.nodes.find((entry) => entry.personId === personId);
  if (node === undefined) {
    const chair = scene.fixtures.find(({ id, kind }) => id === personId && kind === 'chair');
    return chair === undefined ? '' : `${describeChair(scene, chair)}. Enter says who.`;
  }
  const who = [node.name, node.title, node.unitName].filter((part) => part !== '').join(', ');
  const stance = node.stance === null || node.memberCount > 0 ? [] : [stanceInWords[node.stance]];
  const fold = node.memberCount > 0 ? ['Enter unfolds'] : [];
  const place = `${inOrder(scene).findIndex((entry) => entry.personId === personId) + 1} of ${scene.nodes.length}`;
  return [who, ...stance, ...node.notes.map(capitalized), ...tiesInWords(scene, personId), ...fold, place]
    .map((part) => `${part}.`)
    .join(' ');
}

const stanceInWords: Readonly<Record<Stance, string>> = { ...stanceLabels, unknown: 'Stance not known' };

const orders = new WeakMap<MapScene, readonly SceneNode[]>();
const collator = new Intl.Collator();

/** The people of a scene by name: the order in which they are listed and counted. */
export function inOrder(scene: MapScene): readonly SceneNode[] {
  const known = orders.get(scene);
  if (known !== undefined) return known;
  const order = [...scene.nodes].sort(
    (a, b) => collator.compare(a.name, b.name) || a.personId.localeCompare(b.personId),
  );
  orders.set(scene, order);
  return order;
}

function tiesInWords(scene: MapScene, personId: Id): string[] {
  const names = new Map([
    ...scene.nodes.map((node): [Id, string] => [node.personId, node.name]),
    ...scene.rivals.map((rival): [Id, string] => [rival.competitorId, rival.name]),
  ]);
  const groups = new Map<string, string[]>();
  for (const edge of scene.edges) {
    // What the lines of a lens say, its notes say already.
    if (!isRelationship(edge.kind) || (edge.from !== personId && edge.to !== personId)) continue;
    const isFirst = edge.from === personId;
    const phrase = phrases[edge.kind][isFirst ? 0 : 1];
    const name = names.get(isFirst ? edge.to : edge.from);
    const count = tiesIn(edge);
    if (name === undefined) continue;
    const words = count > 1 ? `${name} (${count} ties)` : name;
    groups.set(phrase, [...(groups.get(phrase) ?? []), words]);
  }
  return [...groups].map(([phrase, others]) => {
    const named = others.slice(0, mostNames).join(', ');
    const rest = others.length - mostNames;
    return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} ${named}${rest > 0 ? ` and ${rest} more` : ''}`;
  });
}
