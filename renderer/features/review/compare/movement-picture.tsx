import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { type MovementNode, movementScene } from '../../../../shared/map/picture/movement-scene.ts';
import type { PersonMove } from '../../../../shared/method/versions/map-movement.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import styles from './compare.module.css';

const highest = 260;

/** Who moved, numbered as in the list beside it: up is toward us, down away, a square somewhere else, a cross new. */
const shapes = {
  toward: 'M0 -9 L9 7 L-9 7 Z',
  away: 'M0 9 L9 -7 L-9 -7 Z',
  neither: 'M-7 -7 H7 V7 H-7 Z',
} as const;

function Node({ node, place }: { node: MovementNode; place: number }) {
  const { x, y, move, name } = node;
  if (move === null) return <circle cx={x} cy={y} r={3} className={styles.other} />;
  const look = move.kind === 'came' ? 'came' : move.direction;
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{name}</title>
      {look === 'came' ? (
        <circle r={8} className={styles.moved} data-look={look} />
      ) : (
        <path d={shapes[look]} className={styles.moved} data-look={look} />
      )}
      <text className={styles.number} y={3.5 + (look === 'toward' ? 1.5 : look === 'away' ? -1.5 : 0)}>
        {place}
      </text>
    </g>
  );
}

interface MovementPictureProps {
  plan: Plan;
  moves: readonly PersonMove[];
  day: CalendarDate;
}

/** The organization small, with who moved in it; the list beside it says how. */
export function MovementPicture({ plan, moves, day }: MovementPictureProps) {
  const { ref, width } = useElementSize();
  const scene = useMemo(
    () => (width === 0 ? null : movementScene(plan, moves, day, { width, highest })),
    [plan, moves, day, width],
  );
  const place = new Map(moves.map((move, index) => [move.personId, index + 1]));
  const label = `Map of ${scene?.nodes.length ?? 0} people with those who moved: ${moves.map(({ name }) => name).join(', ')}`;
  const [others, moved] = [
    scene?.nodes.filter((node) => node.move === null) ?? [],
    scene?.nodes.filter((node) => node.move !== null) ?? [],
  ];
  return (
    <div ref={ref}>
      {scene !== null && (
        <svg width={scene.width} height={scene.height} role="img" aria-label={label} className={styles.map}>
          {scene.lines.map(({ id, points }) => (
            <polyline
              key={id}
              className={styles.line}
              points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
            />
          ))}
          {[...others, ...moved].map((node) => (
            <Node key={node.personId} node={node} place={place.get(node.personId) ?? 0} />
          ))}
        </svg>
      )}
    </div>
  );
}
