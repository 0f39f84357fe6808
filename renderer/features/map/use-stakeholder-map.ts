import { useMemo, useRef, useState } from 'react';
import { ghostsOf, notYet } from '../../../shared/map/map-filter.ts';
import { mapPalette } from '../../../shared/map/map-palette.ts';
import type { MapOptions, MapScene } from '../../../shared/map/map-scene.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { MapController } from './canvas/map-controller.ts';
import type { Marks } from './canvas/map-painter.ts';
import { wantsStillness } from './canvas/stillness.ts';
import { usePasting } from './drawing/pasting/use-pasting.ts';
import { useFolding } from './drawing/use-folding.ts';
import type { ChangePlan, StakeholderMapProps } from './map-props.ts';
import { useReading } from './reading/use-reading.ts';
import { useShown } from './reading/use-shown.ts';
import { useTime } from './time/use-time.ts';
import { barRoom, hasRoomBeside, useInsets, useSize } from './use-insets.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMapActions } from './use-map-actions.ts';
import { useMapScene } from './use-map-scene.ts';
import { type MapView, useMapView } from './use-map-view.ts';
import { useOpening } from './use-opening.ts';
import { useSlash } from './use-slash.ts';

/** Everything the parts of the map share. */
export function useStakeholderMap(given: StakeholderMapProps) {
  const props = useMemo(() => ({ ...given, onChange: underShortName(given.onChange) }), [given]);
  const { plan, today, colorScheme, selectedPersonId = null } = props;
  const [view, send] = useMapView(selectedPersonId);
  const [controller, setController] = useState<MapController | null>(null);
  const { frame, bar, lower, card, ...places } = useMapPlaces();
  const time = useTime({ plan, today, view, send });
  const folding = useFolding({ plan: time.plan, currentId: view.currentId, send });
  const picture = useMapScene(time.plan, useFoldedOptions(time.options, folding.folded));
  const { scene } = picture;
  const pasting = usePasting(props, time.day, send);
  const reading = useReading({ plan, today, view, send });
  useShown({ plan, view, time, folding, reading });
  const isTieThere = view.tieId !== null && plan.relationships[view.tieId] !== undefined;
  const isInspectorOpen = view.personIds.some((id) => plan.people[id] !== undefined) || isTieThere;
  const frameSize = useSize(frame);
  const isFindingsRoom = hasRoomBeside(frameSize, isInspectorOpen);
  const areFindingsOpen = view.areFindingsOpen ?? isFindingsRoom;
  // Back to how the window would have it is no choice of its own: another width may show them again.
  const toggleFindings = (): void => {
    const areOpen = !areFindingsOpen;
    send({ kind: 'findings', areOpen: areOpen === isFindingsRoom ? null : areOpen });
  };
  const insets = useInsets({
    frame: frameSize,
    bar: useSize(bar),
    lower: useSize(lower),
    card: useSize(card),
    isInspectorOpen,
    hasInvitation: isUndecided(scene),
  });
  const onShowAll = (): void => controller?.fit(insets, !wantsStillness());
  const actions = useMapActions({ props, view, scene, day: time.day, send, onShowAll });
  const open = useOpening({ askedId: selectedPersonId, scene, controller, insets, folding, send });
  useSlash(places.line);
  useKeptFocus(frame, places.region);
  return {
    props,
    plan,
    scene,
    picture,
    peopleCount: Object.keys(time.plan.people).length,
    palette: mapPalette(colorScheme),
    view,
    send,
    actions,
    reading,
    pasting,
    folding,
    marks: useMarks(view, scene),
    insets,
    barRoom: barRoom(frameSize, isInspectorOpen),
    areFindingsOpen,
    toggleFindings,
    isInspectorOpen,
    time,
    controller,
    setController,
    frame,
    ...places,
    open,
    fit: () => controller?.fit(insets, false),
  };
}

/** The elements that parts of the map measure, or give the keyboard to. */
function useMapPlaces() {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [lower, setLower] = useState<HTMLElement | null>(null);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const region = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLInputElement>(null);
  return { frame, setFrame, bar, setBar, lower, setLower, card, setCard, region, line };
}

function useFoldedOptions(options: MapOptions, folded: ReadonlySet<Id>): MapOptions {
  return useMemo(() => ({ ...options, folded }), [options, folded]);
}

/** Whether the decision center has no decision to show. */
export function isUndecided(scene: MapScene | null): boolean {
  return scene?.lens === 'decisionCenter' && scene.decisionId === null;
}

const longestName = 300;

/** Names of two people and what is between them can be longer than the history takes. */
function underShortName(onChange: ChangePlan): ChangePlan {
  return (label, changes) =>
    onChange(label.length > longestName ? `${label.slice(0, longestName - 1)}…` : label, changes);
}

/** The map's parts work on this; by then there is a scene. */
export type MapModel = ReturnType<typeof useStakeholderMap> & { scene: MapScene };

function useMarks(view: MapView, scene: MapScene | null): Marks {
  const { personIds, tieId, hoveredId, currentId, renamedId, isFocused, filter } = view;
  const ghostIds = useMemo(
    () => (scene === null ? new Set<Id>() : new Set([...ghostsOf(scene, filter), ...notYet(scene)])),
    [scene, filter],
  );
  return useMemo(
    () => ({
      selectedIds: new Set(tieId === null ? personIds : [tieId]),
      ghostIds,
      hoveredId,
      currentId: isFocused ? currentId : null,
      renamedId,
    }),
    [personIds, tieId, ghostIds, hoveredId, currentId, renamedId, isFocused],
  );
}
