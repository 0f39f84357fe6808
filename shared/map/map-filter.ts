import type { Id } from '../model/field.ts';
import type { Stance } from '../model/records/stakeholder.ts';
import type { MapScene, SceneNode } from './map-scene.ts';

/** Whom to keep in view; everybody else stays as a ghost. What is empty or off filters nothing. */
export type MapFilter = {
  /** Words that name, title or unit contain, in any order. */
  text: string;
  stances: readonly Stance[];
  isKeyPlayersOnly: boolean;
  /** Key to a unit by its name; '' for all. */
  unitName: string;
};

export const noFilter: MapFilter = { text: '', stances: [], isKeyPlayersOnly: false, unitName: '' };

/** Whether anything is filtered at all. */
export function isFiltering({ text, stances, isKeyPlayersOnly, unitName }: MapFilter): boolean {
  return text.trim() !== '' || stances.length > 0 || isKeyPlayersOnly || unitName !== '';
}

/** Letters without case and accents, so that "bo" finds "Bø" and "zielinski" finds "Zieliński". */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return bare.toLowerCase().replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd');
}

/** Somebody a filter keeps, or a folded unit whose own name it means. */
export type Found = {
  personId: Id;
  name: string;
  title: string;
  unitName: string;
  /** The folded unit they stand in; null for who is drawn. */
  boxId: Id | null;
  isUnit: boolean;
};

/**
 * Whom a filter keeps: those who are drawn in the order of the scene, then those in folded units; everybody where it
 * filters nothing. A folded unit itself is among them where the text means its name.
 */
export function kept(scene: MapScene, filter: MapFilter): Found[] {
  const keeps = judge(filter);
  const isByName = filter.text.trim() !== '';
  return [
    ...scene.nodes
      .filter((node) => (node.memberCount === 0 || isByName) && keeps(node))
      .map((node) => found(node, null, node.memberCount > 0)),
    ...scene.inside.filter(keeps).map((one) => found(one, one.boxId, false)),
  ];
}

function found(
  { personId, name, title, unitName }: Pick<SceneNode, 'personId' | 'name' | 'title' | 'unitName'>,
  boxId: Id | null,
  isUnit: boolean,
): Found {
  return { personId, name, title, unitName, boxId, isUnit };
}

type Judged = Pick<SceneNode, 'name' | 'title' | 'unitName' | 'stance' | 'isKeyPlayer'>;

function judge(filter: MapFilter): (one: Judged) => boolean {
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const stances = new Set<Stance | null>(filter.stances);
  return (one) =>
    (stances.size === 0 || stances.has(one.stance)) &&
    (!filter.isKeyPlayersOnly || one.isKeyPlayer) &&
    (filter.unitName === '' || one.unitName === filter.unitName) &&
    (words.length === 0 || hasWords(plain(`${one.name} ${one.title} ${one.unitName}`), words));
}

const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Those who are left as ghosts; a folded unit only where nobody in it is kept. */
export function ghostsOf(scene: MapScene, filter: MapFilter): Set<Id> {
  if (!isFiltering(filter)) return new Set();
  const shown = new Set(kept(scene, filter).map(({ personId, boxId }) => boxId ?? personId));
  return new Set(scene.nodes.map(({ personId }) => personId).filter((id) => !shown.has(id)));
}

/** How many people there are on a map, those in folded units counted one by one. */
export function peopleOn({ nodes, inside }: MapScene): number {
  return nodes.filter(({ memberCount }) => memberCount === 0).length + inside.length;
}

/** Those who came later than the day that is shown: ghosts as well. */
export function notYet(scene: MapScene): Id[] {
  return scene.nodes.flatMap(({ isNotYet, personId }) => (isNotYet ? [personId] : []));
}
