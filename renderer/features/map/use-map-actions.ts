import { useEffect, useMemo, useRef } from 'react';
import type { Alignment } from '../../../shared/map/align.ts';
import type { Point } from '../../../shared/map/geometry.ts';
import { besideLane } from '../../../shared/map/lane-at.ts';
import { lenses, lensOrder } from '../../../shared/map/lenses.ts';
import type { MapScene, SceneNode } from '../../../shared/map/map-scene.ts';
import { type Direction, nearestOutside } from '../../../shared/map/walk.ts';
import { updateOf } from '../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { mapLensLabels } from '../../../shared/text/labels.ts';
import { dropOf, type Move } from './drawing/drops.ts';
import { alignment } from './drawing/selection-edits.ts';
import {
  type Connection,
  connection,
  type NamedChange,
  type PlacedIn,
  peopleDeletion,
  positionReset,
  tieDeletion,
  who,
} from './map-changes.ts';
import type { StakeholderMapProps } from './map-props.ts';
import { fillChair, openChair } from './seats/fill-chair.ts';
import type { Seated } from './seats/opening.ts';
import { pastRefusal } from './time/past-refusal.ts';
import type { Joining, MapView, MapViewAction } from './use-map-view.ts';

type Context = {
  props: StakeholderMapProps;
  view: MapView;
  scene: MapScene | null;
  /** The day the picture shows. */
  day: CalendarDate;
  send: (action: MapViewAction) => void;
  /** Brings everybody into view. */
  onShowAll: () => void;
};

/** What can be done on the map, by pointer and by keyboard alike. */
export type MapActions = ReturnType<typeof actionsOn>;

/** Stable actions that always see the latest plan and view. */
export function useMapActions(context: Context): MapActions {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  return useMemo(() => actionsOn(() => latest.current), []);
}

function actionsOn(now: () => Context) {
  const make = ({ label, changes }: NamedChange): void => {
    if (!isPast(now())) void now().props.onChange(label, changes);
  };
  const picture = (): PlacedIn => ({
    lens: now().view.lens,
    decisionCenterId: now().scene?.decisionId ?? null,
  });
  const clear = (): void => now().send({ kind: 'select', personIds: [], tieId: null });
  return {
    clear,
    /** Puts people down where they were moved to; false where they go back to where they stood. */
    move: (moves: Move[]): boolean => putDown(now(), moves),
    nudge: (personId: Id, direction: Direction): void => {
      const { view, scene } = now();
      // Who stands among several that are chosen takes them along.
      const ids = view.personIds.includes(personId) ? view.personIds : [personId];
      const nodes = scene?.nodes.filter((entry) => ids.includes(entry.personId)) ?? [];
      putDown(
        now(),
        nodes.flatMap((node) => nudged(scene, node, direction) ?? []),
      );
    },
    /** Has a name edited where it stands. */
    startRename: (personId: Id): void => {
      if (!isPast(now())) now().send({ kind: 'rename', personId });
    },
    rename: (personId: Id, name: string): void =>
      make({
        label: `Rename ${now().props.plan.people[personId]?.name ?? ''} to ${name}`,
        changes: [updateOf(now().props.plan, 'people', personId, { name })],
      }),
    resetPositions: (): void => make(positionReset(now().props.plan, picture(), now().view.personIds)),
    align: (personIds: readonly Id[], how: Alignment): void => {
      const { props, scene } = now();
      const made = scene === null ? null : alignment(props.plan, scene, personIds, how, newId);
      if (made !== null) make(made);
    },
    tidy: (): void => tidy(now(), picture()),
    deleteSelection: (): void => deleteSelection(now()),
    /** Asks what is between two people, or first who the other one is. */
    startConnecting: (joining: Joining): void => {
      if (!isPast(now())) now().send({ kind: 'join', joining });
    },
    connect: (wanted: Connection): void => connect(now(), wanted),
    /** Draws a line of text; gives a sentence when it could not, else null. */
    typeLine: async (line: string): Promise<string | null> => {
      const { props, day } = now();
      return pastRefusal(day, props.today) ?? props.onTypeLine(line);
    },
    openChair: (chairId: Id): void => openChair(now(), chairId),
    seat: (chairId: Id, who: Seated): Promise<string | null> => fillChair(now(), chairId, who),
  };
}

/** Whether a past day is shown, on which nothing is changed; if so, says that. */
function isPast({ props, day, send }: Context): boolean {
  const refusal = pastRefusal(day, props.today);
  if (refusal !== null) send({ kind: 'notice', text: refusal });
  return refusal !== null;
}

/** Deletes who or what is chosen, says so, and leaves the keyboard with whoever stands next to them. */
function deleteSelection(context: Context): void {
  if (isPast(context)) return;
  const { props, view, scene, send } = context;
  const { plan } = props;
  const present = view.personIds.filter((id) => plan.people[id] !== undefined);
  const tieId = view.tieId !== null && plan.relationships[view.tieId] !== undefined ? view.tieId : null;
  if (present.length === 0 && tieId === null) {
    if (view.personIds.length > 0)
      send({ kind: 'notice', text: 'A folded unit is deleted person by person: unfold it first.' });
    return;
  }
  const { label, changes } =
    tieId === null || present.length > 0 ? peopleDeletion(plan, present) : tieDeletion(plan, tieId);
  const next = present.length === 0 || scene === null ? view.currentId : nearestOutside(scene, present);
  void props.onChange(label, changes);
  if (next === null) send({ kind: 'select', personIds: [], tieId: null });
  else send({ kind: 'stand', id: next });
  send({ kind: 'notice', text: `${label}: done. Ctrl+Z takes it back.` });
}

/** Does what it means that people were put down, and says so; false where they go back. */
function putDown({ props, scene, day, send }: Context, moves: readonly Move[]): boolean {
  if (scene === null || moves.length === 0) return false;
  const { plan, today } = props;
  const { change, notice } = dropOf({ plan, scene, today, day, newId }, moves);
  if (notice !== '') send({ kind: 'notice', text: notice });
  if (change !== null) void props.onChange(change.label, change.changes);
  return change !== null;
}

const nudgeBy = 20;
const nudges: Readonly<Record<Direction, Point>> = {
  left: { x: -nudgeBy, y: 0 },
  right: { x: nudgeBy, y: 0 },
  up: { x: 0, y: -nudgeBy },
  down: { x: 0, y: nudgeBy },
};

/** A little aside; where a lane says something of who stands in it, up and down lead to the next lane. */
function nudged(scene: MapScene | null, node: SceneNode, direction: Direction): Move | null {
  const isSteps = scene !== null && (scene.lens === 'perception' || scene.lens === 'coverage');
  if (isSteps && (direction === 'up' || direction === 'down')) {
    const at = besideLane(scene, node, direction);
    return at === null ? null : { personId: node.personId, at };
  }
  const by = nudges[direction];
  return { personId: node.personId, at: { x: Math.round(node.x + by.x), y: Math.round(node.y + by.y) } };
}

/** Gives people back to the layout: those who are chosen, else nobody, since who was never placed is laid out anyway. */
function tidy(context: Context, picture: PlacedIn): void {
  const { props, view, scene, send, onShowAll } = context;
  const say = (text: string): void => send({ kind: 'notice', text });
  const nodes = scene?.nodes ?? [];
  if (view.personIds.length === 0) {
    onShowAll();
    say(orderInWords(nodes));
    return;
  }
  if (isPast(context)) return;
  const chosen = nodes.filter(({ personId }) => view.personIds.includes(personId));
  const placed = chosen.filter(({ isPlacedByHand }) => isPlacedByHand).map(({ personId }) => personId);
  if (placed.length === 0) {
    const [only] = chosen;
    const subject =
      chosen.length === 1 && only !== undefined ? `${only.name} was not` : 'Nobody selected was';
    say(`${subject} placed by hand, so there is nothing to tidy.`);
    return;
  }
  const { changes } = positionReset(props.plan, picture, placed);
  const label = `Tidy ${who(props.plan, placed)}`;
  void props.onChange(label, changes);
  say(
    `${placed.length === 1 ? `${who(props.plan, placed)} is` : `${placed.length} people are`} laid out anew.`,
  );
}

/** Who is laid out and who stands where somebody put them. */
function orderInWords(nodes: readonly SceneNode[]): string {
  const placed = nodes.filter(({ isPlacedByHand }) => isPlacedByHand).length;
  const free = nodes.length - placed;
  const advice = 'Select them, or everybody with Ctrl+A, and tidy again to lay those out as well.';
  if (nodes.length === 0) return 'There is nobody to tidy yet.';
  if (free === 0) return `All ${nodes.length} were placed by hand and stay. ${advice}`;
  const laidOut = free === 1 ? '1 person is laid out' : `${free} people are laid out`;
  return placed === 0
    ? `${laidOut}; nobody was placed by hand.`
    : `${laidOut}, ${placed} placed by hand stay. ${advice}`;
}

/** Connects two people, and says where the line is to be seen when this lens does not draw it. */
function connect(context: Context, wanted: Connection): void {
  const { props, view, send } = context;
  send({ kind: 'join', joining: null });
  if (isPast(context)) return;
  if (props.plan.people[wanted.from] === undefined || props.plan.people[wanted.to] === undefined) {
    send({ kind: 'notice', text: 'Unfold the unit first, and connect somebody in it.' });
    return;
  }
  const made = connection(props.plan, wanted, newId);
  if (typeof made === 'string') {
    send({ kind: 'notice', text: made });
    return;
  }
  void props.onChange(made.label, made.changes);
  const isDrawn = lenses[view.lens].kinds.includes(wanted.kind);
  const lens = lensOrder.find((one) => lenses[one].kinds.includes(wanted.kind));
  const where = isDrawn || lens === undefined ? '' : ` The ${mapLensLabels[lens]} lens shows it.`;
  send({ kind: 'notice', text: `${made.label}.${where}` });
}
