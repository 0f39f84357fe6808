import type { KeyboardEvent } from 'react';
import { inOrder } from '../../../shared/map/describe-person.ts';
import { isFiltering, noFilter } from '../../../shared/map/map-filter.ts';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import { type Direction, firstOf, isStop, neighborOf } from '../../../shared/map/walk.ts';
import type { MapController } from './canvas/map-controller.ts';
import type { Folding } from './drawing/use-folding.ts';
import type { Reading } from './reading/use-reading.ts';
import type { MapActions } from './use-map-actions.ts';
import type { MapView, MapViewAction } from './use-map-view.ts';

type MapKeys = {
  scene: MapScene;
  view: MapView;
  send: (action: MapViewAction) => void;
  actions: MapActions;
  reading: Reading;
  folding: Folding;
  controller: MapController | null;
  onFit: () => void;
  onInspect: () => void;
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const zoomStep = 1.3;

/** What the keys do while the map has the keyboard. */
export function mapKeys(keys: MapKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const direction = directions[event.key];
    const isAll = isCommand && event.key.toLowerCase() === 'a';
    if ((isCommand && !isAll) || (event.altKey && direction === undefined)) return;
    const isHandled = isAll
      ? selectAll(keys)
      : direction === undefined
        ? press(keys, event.key)
        : walk(keys, direction, event);
    if (isHandled) event.preventDefault();
  };
}

/** Goes to the next person in a direction, or moves the current one that way. */
function walk(keys: MapKeys, direction: Direction, held: { altKey: boolean; shiftKey: boolean }): boolean {
  const { scene, view, send, actions } = keys;
  const { currentId } = view;
  const isPresent = currentId !== null && isStop(scene, currentId);
  if (held.altKey && currentId !== null && isPresent) {
    actions.nudge(currentId, direction);
    return true;
  }
  // Only people can be chosen, so a walk that chooses several passes by empty seats.
  const ways = held.shiftKey ? { ...scene, fixtures: [] } : scene;
  const next = isPresent ? neighborOf(ways, currentId, direction) : firstOf(ways);
  if (next === null) return true;
  if (scene.nodes.every((node) => node.personId !== next)) send({ kind: 'stand', id: next });
  else if (held.shiftKey) send({ kind: 'select', personIds: withLast(view.personIds, next), tieId: null });
  else send({ kind: 'walk', personId: next });
  return true;
}

/** The selection with somebody at its end, where the keyboard goes. */
const withLast = (ids: readonly string[], last: string): string[] => [
  ...ids.filter((id) => id !== last),
  last,
];

function selectAll({ scene, send }: MapKeys): boolean {
  send({ kind: 'select', personIds: scene.nodes.map((node) => node.personId), tieId: null });
  return true;
}

function press(keys: MapKeys, key: string): boolean {
  const { view, actions, controller, onFit } = keys;
  switch (key) {
    case 'Escape':
      goBack(keys);
      return true;
    case 'Delete':
    case 'Backspace':
      actions.deleteSelection();
      return true;
    case '+':
    case '=':
      controller?.zoomBy(zoomStep);
      return true;
    case '-':
      controller?.zoomBy(1 / zoomStep);
      return true;
    case 'B':
      keys.folding.toggleAll();
      return true;
    case 'f':
    case 'F':
      keys.send({ kind: 'filterCard', isOpen: true });
      return true;
    case 'h':
    case 'H':
      if (view.lens !== 'perception') keys.send({ kind: 'time' });
      return true;
    case 'm':
    case 'M':
      keys.send({ kind: 'table', isOpen: true });
      return true;
    case 't':
    case 'T':
      actions.tidy();
      return true;
    case 'PageDown':
    case 'PageUp':
    case 'Home':
    case 'End':
      stepByName(keys, key);
      return true;
    case '0':
      onFit();
      return true;
    default:
      return view.currentId !== null && pressOn(keys, view.currentId, key);
  }
}

/** Goes to the next or the last person before by name, or to the first or last of all: nobody is out of reach. */
function stepByName({ scene, view, send }: MapKeys, key: 'PageDown' | 'PageUp' | 'Home' | 'End'): void {
  const ids = inOrder(scene).map(({ personId }) => personId);
  const here = ids.indexOf(view.currentId ?? '');
  const last = ids.length - 1;
  const at = { PageDown: Math.min(here + 1, last), PageUp: Math.max(here - 1, 0), Home: 0, End: last }[key];
  const personId = ids[at];
  if (personId !== undefined) send({ kind: 'walk', personId });
}

/** Closes or clears one thing after the other: a card, the selection, the filter. */
function goBack({ view, send, actions }: MapKeys): void {
  if (view.isLegendOpen) send({ kind: 'legend' });
  else if (view.isFilterOpen) send({ kind: 'filterCard', isOpen: false });
  else if (view.personIds.length > 0 || view.tieId !== null) actions.clear();
  else if (isFiltering(view.filter)) {
    send({ kind: 'filter', filter: noFilter });
    send({ kind: 'notice', text: 'The filter is off: everybody is shown.' });
  }
}

/** Keys that are about the current person; at an empty seat, Enter says who fills it. */
function pressOn(keys: MapKeys, personId: string, key: string): boolean {
  const { scene, send, actions, controller, folding, onInspect } = keys;
  const node = scene.nodes.find((one) => one.personId === personId);
  if (node === undefined) {
    if (key !== 'Enter' || !isStop(scene, personId)) return false;
    actions.openChair(personId);
    return true;
  }
  if (key === 'Enter' && node.memberCount > 0) {
    folding.toggle(personId);
    return true;
  }
  if (key === 'Enter') {
    send({ kind: 'walk', personId });
    onInspect();
    return true;
  }
  if (key === 'F2') {
    actions.startRename(personId);
    return true;
  }
  if (key !== 'c' && key !== 'C') return readOn(keys, key);
  const at = controller?.drawn(personId)?.at ?? { x: 80, y: 80 };
  actions.startConnecting({ from: personId, to: null, at });
  return true;
}

/** Keys that read the map from where the current person stands. */
function readOn({ reading, folding, view }: MapKeys, key: string): boolean {
  if (key === 'w') reading.stepWay(1);
  else if (key === 'W') reading.stepWay(-1);
  else if (key === 'b' && view.currentId !== null) folding.toggleAt(view.currentId);
  else if (key === 'l' || key === 'L') reading.toggleLoss();
  else return false;
  return true;
}
