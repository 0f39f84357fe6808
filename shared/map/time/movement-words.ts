import type { PersonMove } from '../../method/versions/map-movement.ts';
import { uncapitalized } from '../../text/lists.ts';

/** What changed about somebody between two days, each in a few words; empty where nothing did. */
export function movementWords(move: PersonMove | null): string[] {
  if (move === null) return [];
  if (move.kind === 'came') return ['Came into the plan since'];
  return move.details.map(({ label, before, after }) => {
    const [from, to] = [before, after].map((value) => (value === '' ? 'not known' : uncapitalized(value)));
    return `${label}: ${from} → ${to}`;
  });
}
