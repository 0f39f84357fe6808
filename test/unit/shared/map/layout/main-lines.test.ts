import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faintLines } from '../../../../../shared/map/layout/main-lines.ts';
import type { MapTie } from '../../../../../shared/map/map-subject.ts';
import { hasRealData, realData } from '../../../electron/import/real-data.ts';

const tie = (from: string, to: string, strength = 2, kind: MapTie['kind'] = 'influences'): MapTie => ({
  id: `${kind} ${from}>${to}`,
  kind,
  from,
  to,
  strength,
});

const people = ['a', 'b', 'c', 'd', 'e'];
/** Everybody moves everybody: four lines a person. */
const everybody = people.flatMap((from) =>
  people.filter((to) => to !== from).map((to) => tie(from, to, from === 'b' && to === 'a' ? 3 : 2)),
);
const front = (ties: readonly MapTie[]): string[] => {
  const faint = faintLines(ties);
  return ties.filter(({ id }) => !faint.has(id)).map(({ from, to }) => `${from}>${to}`);
};

describe('faintLines', () => {
  it('leaves a picture alone that can be read: three lines a person', () => {
    const ring = people.flatMap((from, index) =>
      [1, 2, 3].map((step) => tie(from, people[(index + step) % 5] ?? from)),
    );
    expect(faintLines(ring).size).toBe(0);
    expect(faintLines([...ring, tie('a', 'e')]).size).toBe(6);
  });

  it('keeps in front the two strongest influences on everybody, of equal ones those with more weight', () => {
    const kept = front(everybody);
    expect(kept).toHaveLength(10);
    // b has one strong line more, so b weighs most; the others weigh the same and come by their ids.
    expect(kept).toEqual(['a>b', 'a>c', 'a>d', 'a>e', 'b>a', 'b>c', 'b>d', 'b>e', 'c>a', 'c>b']);
  });

  it('does not depend on the order of the data', () => {
    expect(front(everybody.toReversed()).sort()).toEqual(front(everybody).sort());
  });

  it('never fades conflicts, reporting lines and contacts', () => {
    for (const kind of ['conflict', 'reportsTo', 'contact', 'competitorTie'] as const)
      expect(faintLines(everybody.map((line) => ({ ...line, kind }))).size).toBe(0);
  });

  it('keeps for everybody the one they are closest to', () => {
    const close = people.flatMap((from, index) =>
      people.slice(index + 1).map((to) => tie(from, to, from === 'a' ? 3 : 1, 'informal')),
    );
    const twice = [...close, ...close.map((line) => ({ ...line, id: `${line.id} again` }))];
    expect(new Set(front(twice).map((pair) => pair.slice(0, 2)))).toEqual(new Set(['a>']));
  });
});

describe.skipIf(!hasRealData)("Krackhardt's managers", () => {
  it('have at most two advisers each in front, and those are the most sought', () => {
    const file = path.join(realData, 'krackhardt_hightech', 'Krack-High-Tec-edgelist-Advice.txt');
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    // Who is asked for advice moves who asks.
    const advice = rows.flatMap(([asks = '', asked = '', is]) => (is === '1' ? [tie(asked, asks)] : []));
    expect(advice).toHaveLength(190);
    const kept = front(advice);
    const on = new Map<string, number>();
    for (const pair of kept) on.set(pair.split('>')[1] ?? '', (on.get(pair.split('>')[1] ?? '') ?? 0) + 1);
    expect(Math.max(...on.values())).toBe(2);
    // Everybody asks somebody, so nobody is left without a line in front.
    expect(on.size).toBe(21);
    // Manager 2 is asked by 18, manager 18 by 15 (published_degrees.csv); both move most in front as well.
    const from = (person: string): number => kept.filter((pair) => pair.startsWith(`${person}>`)).length;
    expect(from('2')).toBe(18);
    expect(from('2')).toBeGreaterThan(from('1'));
  });
});
