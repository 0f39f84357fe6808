import type { Id } from '../../model/field.ts';
import type { Box, Point } from '../geometry.ts';
import { curveRoutes } from '../layout/curves.ts';
import { makeRoom } from '../layout/free-place.ts';
import { emptyLayout, type Guide, type Layout } from '../layout/layout.ts';
import type { MapSubject } from '../map-subject.ts';

/** A layout with those placed by hand where they were put, room made around them, and the lines between all. */
export function finished(
  subject: MapSubject,
  positions: Map<Id, Point>,
  guides: readonly Guide[],
  core: Box | null = null,
): Layout {
  for (const [id, at] of subject.placements) positions.set(id, at);
  makeRoom(subject, positions);
  return { ...emptyLayout, positions, guides, core, routes: curveRoutes(subject, positions) };
}
