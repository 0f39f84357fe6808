import { pullOf } from '../method/graph/directed.ts';
import type { Id } from '../model/field.ts';
import type { MapPerson, MapTie } from './map-subject.ts';
import { nodeShape, radiusOf } from './node-shape.ts';

/** What the size of a circle says in the Influence lens: the say we gave somebody, or the pull their lines give them. */
export const circleSizes = ['declared', 'computed'] as const;
export type CircleSize = (typeof circleSizes)[number];

/** Ours, as long as we have judged anybody. */
export function usualSize(people: readonly MapPerson[]): CircleSize {
  const isJudged = people.length === 0 || people.some(({ stakeholder }) => stakeholder.influence !== null);
  return isJudged ? 'declared' : 'computed';
}

const [least, most] = [1, 5];

/**
 * The same people, each as large as their pull: PageRank against the arrows of influence by their strength, from the
 * least to the most of these people on our scale of 1 to 5, by its root so that areas compare.
 *
 * Source  METHOD 3.6; `pullOf`
 */
export function sizedByPull(people: readonly MapPerson[], ties: readonly MapTie[]): MapPerson[] {
  const arrows = ties
    .filter(({ kind }) => kind === 'influences')
    .map(({ from, to, strength }) => ({ from, to, weight: strength }));
  const pull = pullOf(
    people.map(({ id }) => id),
    arrows,
  );
  const ordered = [...pull.values()].sort((a, b) => a - b);
  const [lowest = 0, highest = 0] = [ordered[0], ordered.at(-1)];
  // PageRank comes to rest within its tolerance, not exactly.
  const range = highest - lowest;
  const isEven = range < 1e-6;
  const sayOf = (id: Id): number | null =>
    isEven ? null : least + (most - least) * Math.sqrt(((pull.get(id) ?? lowest) - lowest) / range);
  return people.map((entry) => {
    const { name, title } = entry.person;
    return { ...entry, shape: nodeShape(name, title, Math.round(radiusOf(sayOf(entry.id)) * 10) / 10) };
  });
}
