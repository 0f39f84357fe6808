import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { type Dot, type LabelSide, placeLabels } from '../label-placement.ts';
import { leftOf, type Plot, plotOf, topOf } from './matrix-geometry.ts';
import { MatrixGround } from './matrix-ground.tsx';
import { MatrixMark } from './matrix-mark.tsx';
import { drawnPoint, isOnMatrix, type MatrixPoint, type Scores } from './matrix-point.ts';
import styles from './selection-matrix.module.css';
import { useMatrixHand } from './use-matrix-hand.ts';

type SelectionMatrixProps = {
  /** What the picture says, for those who do not see it. */
  label: string;
  height: number;
  points: readonly MatrixPoint[];
  /** Which points can be moved; the others only show where they are. */
  isMovable: (point: MatrixPoint) => boolean;
  onPlace: (id: string, scores: Scores) => void;
  onOpen?: (id: string) => void;
};

const lineHeight = 17;
const letterWidth = 6.5;
/** Beyond this the names of a crowd are not worth the time it takes to find room for them. */
const mostNamed = 400;

/** Words that are there already, as a row of dots that no name may cover. */
function taken(id: string, left: number, y: number, width: number): Dot[] {
  const step = 16;
  return Array.from({ length: Math.ceil(width / step) }, (_, index) => ({
    id: `${id} ${index}`,
    x: left + index * step,
    y,
    labelWidth: 0,
  }));
}

const cornerWidth = 110;

function namesBeside(points: readonly MatrixPoint[], plot: Plot): ReadonlyMap<string, LabelSide> {
  const drawn = points.slice(0, mostNamed).map((point) => drawnPoint(point));
  const x = (strength: number) => leftOf(plot, strength) - plot.left;
  const y = (attractiveness: number) => topOf(plot, attractiveness) - plot.top;
  const dots = drawn.map(({ point, at }) => ({
    id: point.id,
    x: x(at.strength),
    y: y(at.attractiveness),
    labelWidth: point.name.length * letterWidth + 4,
  }));
  const ghosts = drawn.flatMap(({ point, placement: { ghost } }) =>
    ghost === null || point.isMain !== true
      ? []
      : taken(`ghost ${point.id}`, x(ghost.strength) - 45, y(ghost.attractiveness) - 16, 90),
  );
  const corners = [14, plot.height - 14].flatMap((top) => [
    ...taken(`left ${top}`, 14, top, cornerWidth),
    ...taken(`right ${top}`, plot.width - cornerWidth, top, cornerWidth),
  ]);
  return placeLabels([...dots, ...ghosts, ...corners], plot, lineHeight);
}

/** Accounts by attractiveness and our strength, over the nine cells; points move by mouse and by arrow keys. */
export function SelectionMatrix(props: SelectionMatrixProps) {
  const { label, height, points, isMovable, onPlace, onOpen } = props;
  const { ref, width } = useElementSize();
  const plot = useMemo(() => plotOf(width, height), [width, height]);
  // The main account is drawn last, above the crowd, and named first.
  const ordered = useMemo(
    () =>
      points
        .filter((point) => point.isMain === true || isOnMatrix(point))
        .toSorted((a, b) => Number(a.isMain ?? false) - Number(b.isMain ?? false)),
    [points],
  );
  const sides = useMemo(() => namesBeside(ordered.toReversed(), plot), [ordered, plot]);
  const movable = ordered.filter(isMovable);
  const hand = useMatrixHand({
    plot,
    onPlace,
    onOpen,
    neighbor: (id, step) => movable[movable.findIndex((point) => point.id === id) + step]?.id ?? null,
  });
  const tabStop = movable.some((point) => point.id === hand.activeId) ? hand.activeId : movable[0]?.id;
  return (
    <div ref={ref} className={styles.frame} style={{ height }}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it has no element of its own
        <svg width={width} height={height} role="group" aria-label={label}>
          <MatrixGround plot={plot} />
          {ordered.map((point) => (
            <MatrixMark
              key={point.id}
              point={point}
              plot={plot}
              held={hand.held?.id === point.id ? hand.held.scores : null}
              side={sides.get(point.id) ?? (point.isMain === true ? 'right' : null)}
              isTabStop={point.id === tabStop}
              events={isMovable(point) ? hand.events : null}
            />
          ))}
        </svg>
      )}
    </div>
  );
}
