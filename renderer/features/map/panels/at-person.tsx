import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../../shared/model/field.ts';
import type { MapController } from '../canvas/map-controller.ts';
import styles from './at-person.module.css';

type AtPersonProps = { controller: MapController; personId: Id; children: ReactNode };

/**
 * Keeps something at a person's place on the canvas while the view moves. Inside it, `--radius` is the
 * node's radius in pixels and `--zoom` the map's zoom; the origin is the node's center.
 */
export function AtPerson({ controller, personId, children }: AtPersonProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const drawn = controller.drawn(personId);
      const style = element.current?.style;
      if (style === undefined) return;
      style.visibility = drawn === null ? 'hidden' : 'visible';
      if (drawn === null) return;
      style.transform = `translate(${drawn.at.x}px, ${drawn.at.y}px)`;
      style.setProperty('--radius', `${drawn.radius}px`);
      style.setProperty('--zoom', String(drawn.zoom));
    };
    place();
    return controller.watch(place);
  }, [controller, personId]);
  return (
    <div ref={element} className={styles.place}>
      {children}
    </div>
  );
}
