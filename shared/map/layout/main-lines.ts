import type { Id } from '../../model/field.ts';
import type { MapTie } from '../map-subject.ts';

/** Kinds of which there can be more lines than can be read, and how many of them stay in front for a person. */
const kept = { influences: 2, informal: 1 } as const;
/** With more lines of a kind than this for each person, the picture is a tangle. */
const mostForEach = 3;

/** A line as it counts for the person at one of its ends. */
type Claim = { tie: MapTie; person: Id; other: Id };

/**
 * The lines that stand back in a dense picture. Where there are more than three lines of influence, or of closeness,
 * for each person who has one, only the weightiest stay in front: for everybody the two influences that count most
 * on them, and whom they are closest to. A stronger line counts more, of equal ones the one to whom more hangs on.
 * Sparse pictures keep all their lines in front.
 */
export function faintLines(ties: readonly MapTie[]): ReadonlySet<Id> {
  const faint = new Set<Id>();
  for (const kind of ['influences', 'informal'] as const) {
    const lines = ties.filter((tie) => tie.kind === kind);
    const people = new Set(lines.flatMap(({ from, to }) => [from, to]));
    if (lines.length <= people.size * mostForEach) continue;
    const main = mainLines(lines.flatMap(claimsOf), kept[kind]);
    for (const { id } of lines) if (!main.has(id)) faint.add(id);
  }
  return faint;
}

/** An influence counts for whom it moves; closeness has no direction, so it counts for both. */
function claimsOf(tie: MapTie): Claim[] {
  const moved: Claim = { tie, person: tie.to, other: tie.from };
  return tie.kind === 'influences' ? [moved] : [moved, { tie, person: tie.from, other: tie.to }];
}

function mainLines(claims: readonly Claim[], count: number): Set<Id> {
  const weights = new Map<Id, number>();
  const byPerson = new Map<Id, Claim[]>();
  for (const claim of claims) {
    weights.set(claim.other, (weights.get(claim.other) ?? 0) + claim.tie.strength);
    const own = byPerson.get(claim.person);
    if (own === undefined) byPerson.set(claim.person, [claim]);
    else own.push(claim);
  }
  const weightOf = ({ other }: Claim): number => weights.get(other) ?? 0;
  // The id last, so that the same data always gives the same picture.
  const order = (a: Claim, b: Claim): number =>
    b.tie.strength - a.tie.strength || weightOf(b) - weightOf(a) || (a.tie.id < b.tie.id ? -1 : 1);
  const main = [...byPerson.values()].flatMap((own) => own.sort(order).slice(0, count));
  return new Set(main.map(({ tie }) => tie.id));
}
