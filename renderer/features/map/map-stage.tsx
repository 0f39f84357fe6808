import { MapCanvas } from './canvas/map-canvas.tsx';
import type { MapEvents } from './canvas/map-controller.ts';
import { useMapClipboard } from './drawing/map-clipboard.ts';
import styles from './stakeholder-map.module.css';
import { mapKeys } from './use-map-keys.ts';
import type { MapModel } from './use-stakeholder-map.ts';

const keyWords = [
  'Arrow keys go from person to person',
  'Page Down to the next by name',
  'Enter opens one or unfolds a box',
  'C connects',
  'W shows the ways in',
  'L what breaks if they leave',
  'F finds',
  'H goes back in time',
  'M shows everybody in figures',
  'Enter at an empty seat says who fills it',
  'B folds a unit into a box',
  'Shift with B folds or unfolds all of them',
  'T tidies',
  'F2 renames',
  'Delete deletes',
  'Shift with an arrow key selects several',
  'Control and A everybody',
  'Alt with an arrow key moves',
  'Escape clears',
];
const instructions = `Map of people. ${keyWords.join(', ')}.`;

/** The canvas, and the keys that work on it. */
export function MapStage({ map }: { map: MapModel }) {
  const { region, frame, send, scene, palette, marks, insets, controller } = map;
  // The inspector is there after the next render.
  const inspect = (): void => {
    setTimeout(() => frame?.querySelector<HTMLElement>('aside select, aside textarea')?.focus(), 0);
  };
  useMapClipboard(map);
  const onKeyDown = mapKeys({ ...map, onFit: map.fit, onInspect: inspect });
  return (
    <div
      ref={region}
      role="application"
      aria-label={instructions}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region is what takes the keys of the map
      tabIndex={0}
      className={styles.region}
      onKeyDown={onKeyDown}
      // Not on the way down: Cytoscape takes the keyboard from whoever has it then.
      onPointerUp={() => region.current?.focus({ preventScroll: true })}
      onFocus={() => send({ kind: 'focus', isFocused: true })}
      onBlur={() => send({ kind: 'focus', isFocused: false })}
    >
      <MapCanvas
        scene={scene}
        palette={palette}
        marks={marks}
        events={eventsOf(map)}
        insets={insets}
        controller={controller}
        onController={map.setController}
      />
    </div>
  );
}

function eventsOf({ plan, send, actions, folding }: MapModel): MapEvents {
  return {
    onSelect: (personIds, tieId) => send({ kind: 'select', personIds, tieId }),
    onMove: actions.move,
    onSeat: async (personId, chairId) => {
      const refusal = await actions.seat(chairId, { personId });
      if (refusal !== null) send({ kind: 'notice', text: refusal });
      return refusal === null;
    },
    onHover: (personId) => send({ kind: 'hover', personId }),
    onRename: (personId) => {
      if (plan.people[personId] === undefined) folding.toggleAt(personId);
      else actions.startRename(personId);
    },
  };
}
