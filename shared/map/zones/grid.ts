import type { Id } from '../../model/field.ts';
import type { Box, Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import type { NodeShape } from '../node-shape.ts';
import { fixtureShape } from './fixture-shape.ts';

/** The rectangle that one of many takes in a grid, and where in it the center of a circle is. */
export type Cell = { width: number; height: number; centerY: number };

const beside = 22;
const below = 14;

/** A cell that holds each of these; `above` is room over a circle for what points up from it. */
export function cellFor(shapes: readonly NodeShape[], above = 6): Cell {
  const halfWidth = Math.max(40, ...shapes.map((shape) => shape.halfWidth));
  const radius = Math.max(16, ...shapes.map((shape) => shape.radius));
  const bottom = Math.max(50, ...shapes.map((shape) => shape.bottom));
  return { width: halfWidth * 2 + beside, height: above + radius + bottom + below, centerY: above + radius };
}

/** The shape of everybody and everything that a lens places, by id. */
export function shapesOf({ people, reading }: MapSubject): ReadonlyMap<Id, NodeShape> {
  return new Map([
    ...people.map(({ id, shape }): [Id, NodeShape] => [id, shape]),
    ...reading.fixtures.map((fixture): [Id, NodeShape] => [fixture.id, fixtureShape(fixture)]),
  ]);
}

/** The shapes of these ids. */
export function shapesFor(ids: readonly Id[], shapes: ReadonlyMap<Id, NodeShape>): NodeShape[] {
  return ids.flatMap((id) => shapes.get(id) ?? []);
}

/** Puts ids into rows of `columns` cells from an upper left corner; gives the lower edge. */
export function putInRows(
  ids: readonly Id[],
  { cell, columns, at }: { cell: Cell; columns: number; at: Point },
  positions: Map<Id, Point>,
): number {
  ids.forEach((id, index) => {
    positions.set(id, {
      x: Math.round(at.x + (index % columns) * cell.width + cell.width / 2),
      y: Math.round(at.y + Math.floor(index / columns) * cell.height + cell.centerY),
    });
  });
  return at.y + Math.ceil(ids.length / columns) * cell.height;
}

/** Ids of an area: the lowest rank first, then oldest first. */
export function idsIn({ reading }: MapSubject, area: string, among: readonly Id[]): Id[] {
  const rankOf = (id: Id): number => reading.spots.get(id)?.rank ?? 0;
  return among.filter((id) => reading.spots.get(id)?.area === area).sort((a, b) => rankOf(a) - rankOf(b));
}

export const boxAt = (at: Point, width: number, height: number): Box => ({
  left: at.x,
  top: at.y,
  right: at.x + width,
  bottom: at.y + height,
});
