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

/** The people of a scene whom a filter keeps, in the order of the scene; all of them where it filters nothing. */
export function kept(scene: MapScene, filter: MapFilter): SceneNode[] {
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const stances = new Set<Stance | null>(filter.stances);
  return scene.nodes.filter((node) => {
    const text = plain(`${node.name} ${node.title} ${node.unitName}`);
    return (
      words.every((word) => text.includes(word)) &&
      (stances.size === 0 || stances.has(node.stance)) &&
      (!filter.isKeyPlayersOnly || node.isKeyPlayer) &&
      (filter.unitName === '' || node.unitName === filter.unitName)
    );
  });
}

/** Those who are left as ghosts. */
export function ghostsOf(scene: MapScene, filter: MapFilter): Set<Id> {
  if (!isFiltering(filter)) return new Set();
  const shown = new Set(kept(scene, filter).map(({ personId }) => personId));
  return new Set(scene.nodes.map(({ personId }) => personId).filter((id) => !shown.has(id)));
}

/** Those who came later than the day that is shown: ghosts as well. */
export function notYet(scene: MapScene): Id[] {
  return scene.nodes.flatMap(({ isNotYet, personId }) => (isNotYet ? [personId] : []));
}
