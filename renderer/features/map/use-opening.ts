import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { MapController } from './canvas/map-controller.ts';
import type { Insets } from './canvas/viewport.ts';
import type { Folding } from './drawing/use-folding.ts';
import type { MapViewAction } from './use-map-view.ts';

type Context = {
  /** Whom the page asks for; opened once for each asking. */
  askedId: Id | null;
  scene: MapScene | null;
  controller: MapController | null;
  insets: Insets;
  folding: Folding;
  send: (action: MapViewAction) => void;
};

/**
 * Opens somebody who is asked for by name: chosen, brought close, and out of the unit that is folded around them.
 * A click on the map leaves the view alone.
 */
export function useOpening({
  askedId,
  scene,
  controller,
  insets,
  folding,
  send,
}: Context): (personId: Id) => void {
  const [awaitedId, setAwaitedId] = useState<Id | null>(null);
  const { show } = folding;
  const open = useCallback(
    (personId: Id) => {
      send({ kind: 'walk', personId });
      const isFolded = scene?.inside.some((entry) => entry.personId === personId) ?? true;
      if (isFolded || controller === null) {
        show(personId);
        setAwaitedId(personId);
      } else controller.reveal(personId, insets, true);
    },
    [show, send, scene, controller, insets],
  );
  useEffect(() => {
    if (awaitedId === null || scene === null || controller === null) return;
    // Still folded: the picture without the fold is on its way.
    if (scene.inside.some(({ personId }) => personId === awaitedId)) return;
    controller.reveal(awaitedId, insets, true);
    setAwaitedId(null);
  }, [awaitedId, scene, controller, insets]);

  const answered = useRef<Id | null>(null);
  useEffect(() => {
    if (askedId === null) answered.current = null;
    if (askedId === null || answered.current === askedId) return;
    answered.current = askedId;
    open(askedId);
  }, [askedId, open]);
  return open;
}
