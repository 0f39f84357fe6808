import {
  type KeyboardEvent,
  memo,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { inOrder } from '../../../../shared/map/describe-person.ts';
import type { MapScene, SceneNode } from '../../../../shared/map/map-scene.ts';
import type { Id } from '../../../../shared/model/field.ts';
import styles from './people-list.module.css';

type PeopleListProps = { scene: MapScene; currentId: Id | null; onOpen: (personId: Id) => void };

/**
 * The map as a list, for those who do not see the picture: hidden until the keyboard reaches it.
 * One stop for Tab; the arrow keys go from person to person.
 */
export function PeopleList({ scene, currentId, onOpen }: PeopleListProps) {
  const list = useRef<HTMLUListElement>(null);
  // A list of a thousand takes longer to set up than the picture, which comes first.
  const listed = useDeferredValue<MapScene | null>(scene, null);
  const people = useMemo(() => (listed === null ? [] : inOrder(listed)), [listed]);
  const open = useLatest(onOpen);
  const stopId = people.some((node) => node.personId === currentId) ? currentId : people[0]?.personId;
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = buttons.findIndex((one) => one.matches(':focus'));
    buttons[Math.max(0, Math.min(buttons.length - 1, index + step))]?.focus();
  };
  return (
    <nav className={styles.panel} aria-label="People on the map">
      <ul ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {people.map((node) => (
          <Person key={node.personId} node={node} isStop={node.personId === stopId} onOpen={open} />
        ))}
      </ul>
    </nav>
  );
}

/** The same function all the time, so that nobody's line is drawn anew for it; it does what was last given. */
function useLatest(onOpen: (personId: Id) => void): (personId: Id) => void {
  const latest = useRef(onOpen);
  useLayoutEffect(() => {
    latest.current = onOpen;
  });
  return useCallback((personId) => latest.current(personId), []);
}

type PersonProps = { node: SceneNode; isStop: boolean; onOpen: (personId: Id) => void };

const Person = memo(function Person({ node, isStop, onOpen }: PersonProps) {
  const { personId, name, title, unitName } = node;
  return (
    <li>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        className={styles.person}
        onClick={() => onOpen(personId)}
      >
        {[name, title, unitName].filter((part) => part !== '').join(', ')}
      </button>
    </li>
  );
});
