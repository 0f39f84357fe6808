import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { type LabelSide, placeLabels } from '../label-placement.ts';
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

const lineHeight = 15;
const letterWidth = 6;
/** Beyond this the names of a crowd are not worth the time it takes to find room for them. */
const mostNamed = 400;

function namesBeside(points: readonly MatrixPoint[], plot: Plot): ReadonlyMap<string, LabelSide> {
  const dots = points.slice(0, mostNamed).map((point) => {
    const { at } = drawnPoint(point);
    return {
      id: point.id,
      x: leftOf(plot, at.strength) - plot.left,
      y: topOf(plot, at.attractiveness) - plot.top,
      labelWidth: point.name.length * letterWidth + 4,
    };
  });
  return placeLabels(dots, { width: plot.width, height: plot.height }, lineHeight);
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
