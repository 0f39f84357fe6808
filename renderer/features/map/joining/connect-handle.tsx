import { IconPlus } from '@tabler/icons-react';
import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from '../../../../shared/map/geometry.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { MapController } from '../canvas/map-controller.ts';
import { AtPerson } from '../panels/at-person.tsx';
import styles from './connect-handle.module.css';

type ConnectHandleProps = {
  controller: MapController;
  personId: Id;
  name: string;
  /** The element whose upper left corner is the map's. */
  frame: HTMLElement | null;
  onHold: (isHeld: boolean) => void;
  onTarget: (personId: Id | null) => void;
  onDrop: (to: Id, at: Point) => void;
  onClick: () => void;
};

/** The grip at a node's rim: drag it to somebody else to connect the two, or click it to choose by name. */
export function ConnectHandle(props: ConnectHandleProps) {
  const { controller, personId, frame, onHold, onTarget, onDrop, onClick } = props;
  const [pointer, setPointer] = useState<Point | null>(null);
  const start = useRef<Point | null>(null);

  const pointOf = (event: PointerEvent): Point => {
    const box = frame?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const targetOf = (point: Point): Id | null => {
    const id = controller.personAt(point);
    return id === personId ? null : id;
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = pointOf(event);
    onHold(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    if (start.current === null) return;
    const point = pointOf(event);
    if (pointer === null && Math.hypot(point.x - start.current.x, point.y - start.current.y) < 4) return;
    setPointer(point);
    onTarget(targetOf(point));
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    if (start.current === null) return;
    const point = pointOf(event);
    const target = targetOf(point);
    if (pointer === null) onClick();
    else if (target !== null) onDrop(target, point);
    finish();
  };
  const finish = (): void => {
    start.current = null;
    setPointer(null);
    onTarget(null);
    onHold(false);
  };

  return (
    <>
      {pointer !== null && <RubberLine controller={controller} personId={personId} to={pointer} />}
      <AtPerson controller={controller} personId={personId}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.handle}
          aria-label={`Connect ${props.name}`}
          onPointerEnter={() => onHold(true)}
          onPointerLeave={() => start.current === null && onHold(false)}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={finish}
        >
          <IconPlus size={12} stroke={2.5} aria-hidden="true" />
        </button>
      </AtPerson>
    </>
  );
}

type RubberLineProps = { controller: MapController; personId: Id; to: Point };

function RubberLine({ controller, personId, to }: RubberLineProps) {
  const from = controller.drawn(personId)?.at;
  if (from === undefined) return null;
  return (
    <svg className={styles.rubber} aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.line} />
      <circle cx={to.x} cy={to.y} r="4" className={styles.tip} />
    </svg>
  );
}
