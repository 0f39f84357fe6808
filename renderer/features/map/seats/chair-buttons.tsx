import { useEffect, useReducer } from 'react';
import { describeChair } from '../../../../shared/map/describe-person.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { MapController } from '../canvas/map-controller.ts';
import type { MapModel } from '../use-stakeholder-map.ts';
import styles from './seats.module.css';

/** Smaller than this, in pixels, a seat cannot be hit. */
const leastSize = 24;

/** A button over each empty seat: a click, or Tab and Enter, says who fills it. */
export function ChairButtons({ map, controller }: { map: MapModel; controller: MapController }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => controller.watch(redraw), [controller]);
  const { scene, actions, frame } = map;
  const open = (chairId: Id): void => {
    actions.openChair(chairId);
    // Without a decision there is no seat to fill: the line that enters one comes first.
    if (scene.lens === 'decisionCenter' && scene.decisionId === null)
      frame?.querySelector<HTMLInputElement>('[data-quick-add]')?.focus();
  };
  const chairs = scene.fixtures.filter(({ kind }) => kind === 'chair');
  if (chairs.length === 0) return null;
  return (
    <ul
      className={styles.chairs}
      aria-label={scene.lens === 'decisionCenter' ? 'Empty seats' : 'Vacancies and units to explore'}
    >
      {chairs.map((chair) => {
        const drawn = controller.drawn(chair.id);
        if (drawn === null) return null;
        const size = Math.max(leastSize, drawn.radius * 2);
        return (
          <li key={chair.id}>
            <button
              type="button"
              className={styles.chair}
              style={{ left: drawn.at.x - size / 2, top: drawn.at.y - size / 2, width: size, height: size }}
              aria-label={describeChair(scene, chair)}
              title={describeChair(scene, chair)}
              aria-haspopup="dialog"
              onClick={() => open(chair.id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
