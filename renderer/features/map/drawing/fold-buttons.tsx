import { IconChevronsDown, IconChevronsUp } from '@tabler/icons-react';
import { useEffect, useReducer } from 'react';
import type { MapController } from '../canvas/map-controller.ts';
import type { MapModel } from '../use-stakeholder-map.ts';
import styles from './drawing.module.css';

/** Below this many pixels a unit is too small for a button of its own. */
const leastWidth = 72;
/** The button stands on the upper edge, where it covers nobody. */
const buttonSize = 18;
const inset = 10;
/** A box larger than this has room for a sign below its number. */
const roomForSign = 18;

/** A button at each unit's upper right that folds it, and the boxes of those that are folded. */
export function FoldButtons({ map, controller }: { map: MapModel; controller: MapController }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => controller.watch(redraw), [controller]);
  const { scene, folding, marks } = map;
  return (
    <div className={styles.folders}>
      {scene.units
        .filter((unit) => folding.foldable.has(unit.id))
        .map((unit) => {
          const start = controller.toScreen(unit);
          const end = controller.toScreen({ x: unit.x + unit.width, y: unit.y });
          if (end.x - start.x < leastWidth) return null;
          return (
            <button
              // A unit whose people stand apart has several boxes.
              key={`${unit.id} ${unit.x} ${unit.y}`}
              type="button"
              tabIndex={-1}
              className={styles.folder}
              style={{ left: end.x - buttonSize - inset, top: end.y - buttonSize / 2 }}
              aria-label={`Fold ${unit.name}`}
              title={`Fold ${unit.name}`}
              onClick={() => folding.toggle(unit.id)}
            >
              <IconChevronsUp size={12} aria-hidden="true" />
            </button>
          );
        })}
      {scene.nodes
        .filter((node) => node.memberCount > 0)
        .map(({ personId, name, title, initials }) => {
          const drawn = controller.drawn(personId);
          return drawn === null ? null : (
            <button
              key={personId}
              type="button"
              tabIndex={-1}
              className={styles.box}
              data-ghost={marks.ghostIds.has(personId)}
              style={{
                left: drawn.at.x,
                top: drawn.at.y,
                width: drawn.radius * 2 + 6,
                height: drawn.radius * 2 + 2,
              }}
              aria-label={`Unfold ${name}, ${title}`}
              onClick={() => folding.toggle(personId)}
            >
              <span style={{ fontSize: Math.max(9, Math.min(15, drawn.radius * 0.62)) }}>{initials}</span>
              {drawn.radius > roomForSign && <IconChevronsDown size={11} aria-hidden="true" />}
            </button>
          );
        })}
    </div>
  );
}
