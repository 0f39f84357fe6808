import { movementScene } from '../../../shared/map/picture/movement-scene.ts';
import type { PersonMove } from '../../../shared/method/versions/map-movement.ts';
import type { DocumentView } from '../view.ts';

const size = { width: 700, highest: 250 };

const shapes = {
  toward: 'M0 -10 L10 8 L-10 8 Z',
  away: 'M0 10 L10 -8 L-10 -8 Z',
  neither: 'M-8 -8 H8 V8 H-8 Z',
} as const;

type MovementPictureProps = { view: DocumentView; moves: readonly PersonMove[] };

/** The organization small, with who moved in it numbered as in the table below it. */
export function MovementPicture({ view: { plan, today }, moves }: MovementPictureProps) {
  const scene = movementScene(plan, moves, today, size);
  const place = new Map(moves.map(({ personId }, index) => [personId, index + 1]));
  const moved = scene.nodes.flatMap((node) => (node.move === null ? [] : [{ ...node, move: node.move }]));
  if (moved.length === 0) return null;
  return (
    <figure className="movement-figure">
      <svg
        className="movement"
        viewBox={`0 0 ${scene.width} ${scene.height.toFixed(0)}`}
        role="img"
        aria-label={`Who moved on the map: ${moved.map(({ name }) => name).join(', ')}`}
      >
        {scene.lines.map(({ id, points }) => (
          <polyline key={id} points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
        ))}
        {scene.nodes.map(({ personId, x, y, move }) =>
          move === null ? <circle key={personId} cx={x} cy={y} r={3} className="other" /> : null,
        )}
        {moved.map(({ personId, x, y, move }) => (
          <g key={personId} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            {move.kind === 'came' ? (
              <circle r={9} className="came" />
            ) : (
              <path d={shapes[move.direction]} className={move.direction} />
            )}
            <text
              className="movement-place"
              y={move.direction === 'toward' ? 5.5 : move.direction === 'away' ? 2 : 3.5}
            >
              {place.get(personId)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="picture-note">
        Triangle up: toward us. Triangle down: away. Square: otherwise. Circle: new. The numbers are those of
        the table.
      </figcaption>
    </figure>
  );
}
