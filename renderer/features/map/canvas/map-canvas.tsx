import { useEffect, useLayoutEffect, useRef } from 'react';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import styles from './map-canvas.module.css';
import { MapController, type MapEvents } from './map-controller.ts';
import type { Marks } from './map-painter.ts';
import { wantsStillness } from './stillness.ts';
import type { Insets } from './viewport.ts';

type MapCanvasProps = {
  scene: MapScene;
  palette: MapPalette;
  marks: Marks;
  events: MapEvents;
  insets: Insets;
  controller: MapController | null;
  /** Gives the controller once it is there, and null when it is gone. */
  onController: (controller: MapController | null) => void;
};

/** The canvas and the one Cytoscape instance behind it. */
export function MapCanvas(props: MapCanvasProps) {
  const { scene, palette, marks, insets, controller, onController } = props;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const shown = useRef<MapScene | null>(null);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const first = latest.current;
    const created = new MapController(element, first.palette, first.marks, {
      onSelect: (people, tie) => latest.current.events.onSelect(people, tie),
      onMove: (moves) => latest.current.events.onMove(moves),
      onSeat: (person, chair) => latest.current.events.onSeat(person, chair),
      onHover: (person) => latest.current.events.onHover(person),
      onRename: (person) => latest.current.events.onRename(person),
    });
    onController(created);
    return () => {
      created.destroy();
      shown.current = null;
      onController(null);
    };
  }, [onController]);

  useEffect(() => {
    if (controller === null) return;
    const before = shown.current;
    shown.current = scene;
    const isOtherLens =
      before !== null && (before.lens !== scene.lens || before.decisionId !== scene.decisionId);
    const isAnimated = before !== null && !wantsStillness();
    controller.show(scene, palette, isAnimated);
    if (before === null || isOtherLens) controller.start(latest.current.insets, isOtherLens && isAnimated);
    else if (before.today !== scene.today) controller.keepInView();
    else {
      const newcomer = newcomerOf(before, scene);
      if (newcomer !== null) controller.welcome(newcomer, latest.current.insets, isAnimated);
    }
  }, [controller, scene, palette]);

  useEffect(() => controller?.cover(insets), [controller, insets]);

  useEffect(() => controller?.mark(marks), [controller, marks]);

  const [onlyId] = marks.selectedIds.size === 1 ? [...marks.selectedIds] : [];
  useEffect(() => {
    if (controller !== null && onlyId !== undefined) controller.reveal(onlyId, latest.current.insets, false);
  }, [controller, onlyId]);

  return <div ref={container} className={styles.canvas} aria-hidden="true" />;
}

/** Somebody who has just been added, and should not have to be looked for. */
function newcomerOf(before: MapScene, scene: MapScene): string | null {
  if (scene.nodes.length <= before.nodes.length) return null;
  const known = new Set(before.nodes.map((node) => node.personId));
  return scene.nodes.find((node) => !known.has(node.personId))?.personId ?? null;
}
