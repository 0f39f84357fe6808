import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import type { RecordOf } from '../../../shared/model/collections.ts';
import { selectionDecisionLabels } from '../../../shared/text/labels.ts';
import { fixedText } from '../../../shared/text/numbers.ts';
import type { LabelSide } from '../label-placement.ts';
import { leftOf, type Plot, topOf } from './matrix-geometry.ts';
import { type DrawnPoint, drawnPoint, heldAt, type MatrixPoint, type Scores } from './matrix-point.ts';
import styles from './selection-matrix.module.css';

type Decision = RecordOf<'selectionScores'>['decision'];

/** The mark of a decision, told apart by shape: filled, ring, small ring, cross. */
export function DecisionShape({ decision, isMain = false }: { decision: Decision | null; isMain?: boolean }) {
  const size = isMain ? 8.5 : 5;
  if (decision === 'notSelected')
    return (
      <path
        className={styles.cross}
        d={`M${-size + 1} ${-size + 1}L${size - 1} ${size - 1}M${size - 1} ${-size + 1}L${-size + 1} ${size - 1}`}
      />
    );
  if (decision === 'develop') return <circle className={styles.ring} r={size - 0.75} />;
  if (decision === 'keyAccount' || isMain) return <circle className={styles.filled} r={size} />;
  return <circle className={styles.small} r={3.5} />;
}

const labelPlaces: Readonly<Record<LabelSide, { x: number; y: number; anchor: 'start' | 'end' }>> = {
  right: { x: 13, y: 4, anchor: 'start' },
  left: { x: -13, y: 4, anchor: 'end' },
  aboveRight: { x: -8, y: -13, anchor: 'start' },
  aboveLeft: { x: 8, y: -13, anchor: 'end' },
  belowRight: { x: -8, y: 22, anchor: 'start' },
  belowLeft: { x: 8, y: 22, anchor: 'end' },
};

/** Everything there is to say about a point, for screen readers and as a tip. */
function describe({ point, placement, isWaiting }: DrawnPoint): string {
  const { attractiveness, strength } = placement.shown;
  const figure = (value: number | null) => (value === null ? 'not judged' : fixedText(value, 1));
  const hand =
    placement.ghost === null
      ? ''
      : `, placed by hand at ${fixedText(placement.ghost.attractiveness, 1)} and ${fixedText(placement.ghost.strength, 1)}`;
  const decision =
    point.decision === null ? 'not decided' : selectionDecisionLabels[point.decision].toLowerCase();
  return `${point.name}: attractiveness ${figure(attractiveness)}, our strength ${figure(strength)}${hand}, ${decision}${isWaiting ? '; not placed yet' : ''}`;
}

export type MarkEvents = {
  onDown: (point: MatrixPoint, event: PointerEvent<SVGGElement>) => void;
  onMove: (point: MatrixPoint, event: PointerEvent<SVGGElement>) => void;
  onUp: (point: MatrixPoint, event: PointerEvent<SVGGElement>) => void;
  onCancel: () => void;
  onKey: (drawn: DrawnPoint, event: KeyboardEvent<SVGGElement>) => void;
  onKeyUp: (point: MatrixPoint, event: KeyboardEvent<SVGGElement>) => void;
  onFocus: (point: MatrixPoint) => void;
};

type MatrixMarkProps = {
  point: MatrixPoint;
  plot: Plot;
  /** Where a hand holds it now; null while none does. */
  held: Scores | null;
  /** Where its name stands; none in a crowd. */
  side: LabelSide | null;
  isTabStop: boolean;
  /** Null where the point only shows where it is. */
  events: MarkEvents | null;
};

/** One account: its mark, its name, and the place by hand where that says something else. */
export const MatrixMark = memo(function MatrixMark(props: MatrixMarkProps) {
  const { point, plot, held, side, isTabStop, events } = props;
  const drawn = drawnPoint(point, held ?? point.placed);
  // A point that only shows where it is does not say what somebody else thinks of it.
  const ghost = events === null ? null : drawn.placement.ghost;
  const at = { x: leftOf(plot, drawn.at.strength), y: topOf(plot, drawn.at.attractiveness) };
  const hand = { x: leftOf(plot, heldAt(drawn).strength), y: topOf(plot, heldAt(drawn).attractiveness) };
  const label = labelPlaces[side ?? 'right'];
  const words = describe(drawn);
  const mark = (
    <>
      {ghost !== null && (
        <>
          <line className={styles.tie} x1={at.x} y1={at.y} x2={hand.x} y2={hand.y} />
          <g transform={`translate(${hand.x} ${hand.y})`} className={styles.ghost}>
            <circle className={styles.hit} r="13" />
            <circle className={styles.halo} r="12" />
            <circle className={styles.dashed} r={point.isMain ? 8 : 5} />
            {point.isMain && (
              <text y="-14" textAnchor="middle">
                placed by hand
              </text>
            )}
          </g>
        </>
      )}
      <g transform={`translate(${at.x} ${at.y})`}>
        <circle className={styles.hit} r="12" />
        <circle className={styles.halo} r={point.isMain ? 13 : 9} />
        {drawn.isWaiting ? (
          <circle className={styles.dashed} r={point.isMain ? 8 : 5} />
        ) : (
          <DecisionShape decision={point.decision} isMain={point.isMain ?? false} />
        )}
        <text
          className={styles.name}
          data-hidden={side === null || undefined}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
        >
          {point.name}
        </text>
      </g>
    </>
  );
  const look = { className: styles.point, 'data-main': point.isMain || undefined };
  if (events === null)
    return (
      <g {...look} data-still>
        <title>{words}</title>
        {mark}
      </g>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand inside a drawing
    <g
      {...look}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={words}
      data-point={point.id}
      onPointerDown={(event) => events.onDown(point, event)}
      onPointerMove={(event) => events.onMove(point, event)}
      onPointerUp={(event) => events.onUp(point, event)}
      onPointerCancel={events.onCancel}
      onKeyDown={(event) => events.onKey(drawn, event)}
      onKeyUp={(event) => events.onKeyUp(point, event)}
      onFocus={() => events.onFocus(point)}
    >
      <title>{words}</title>
      {mark}
    </g>
  );
});
