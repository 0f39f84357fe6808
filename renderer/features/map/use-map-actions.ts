import { useEffect, useMemo, useRef } from 'react';
import type { Point } from '../../../shared/map/geometry.ts';
import { lenses, lensOrder } from '../../../shared/map/lenses.ts';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import { updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { mapLensLabels } from '../../../shared/text/labels.ts';
import {
  type Connection,
  connection,
  type NamedChange,
  type PlacedIn,
  peopleDeletion,
  placement,
  positionReset,
  tieDeletion,
} from './map-changes.ts';
import type { StakeholderMapProps } from './map-props.ts';
import { fillChair, type Seated } from './seats/fill-chair.ts';
import type { MapView, MapViewAction } from './use-map-view.ts';

type Context = {
  props: StakeholderMapProps;
  view: MapView;
  scene: MapScene | null;
  send: (action: MapViewAction) => void;
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
  const make = ({ label, changes }: NamedChange): void => void now().props.onChange(label, changes);
  const picture = (): PlacedIn => ({
    lens: now().view.lens,
    decisionCenterId: now().scene?.decisionId ?? null,
  });
  const clear = (): void => now().send({ kind: 'select', personIds: [], tieId: null });
  return {
    clear,
    move: (moves: { personId: Id; at: Point }[]): void => placePeople(now(), picture(), moves),
    nudge: (personId: Id, by: Point): void => {
      const { view, scene } = now();
      // Who stands among several that are chosen takes them along.
      const ids = view.personIds.includes(personId) ? view.personIds : [personId];
      const nodes = scene?.nodes.filter((entry) => ids.includes(entry.personId)) ?? [];
      const moves = nodes.map((node) => ({
        personId: node.personId,
        at: { x: Math.round(node.x + by.x), y: Math.round(node.y + by.y) },
      }));
      placePeople(now(), picture(), moves);
    },
    rename: (personId: Id, name: string): void =>
      make({
        label: `Rename ${now().props.plan.people[personId]?.name ?? ''} to ${name}`,
        changes: [updateOf(now().props.plan, 'people', personId, { name })],
      }),
    resetPositions: (): void => make(positionReset(now().props.plan, picture(), now().view.personIds)),
    tidy: (): void => tidy(now(), picture()),
    deleteSelection: (): void => {
      const { props, view } = now();
      const present = view.personIds.filter((id) => props.plan.people[id] !== undefined);
      if (present.length > 0) make(peopleDeletion(props.plan, present));
      else if (view.tieId !== null && props.plan.relationships[view.tieId] !== undefined)
        make(tieDeletion(props.plan, view.tieId));
      else return;
      clear();
    },
    connect: (wanted: Connection): void => connect(now(), wanted),
    seat: (chairId: Id, who: Seated): Promise<string | null> => fillChair(now(), chairId, who),
  };
}

/** Puts people where they were dropped; a folded unit is nobody to be placed. */
function placePeople(
  { props }: Context,
  picture: PlacedIn,
  moves: readonly { personId: Id; at: Point }[],
): void {
  const present = moves.filter(({ personId }) => props.plan.people[personId] !== undefined);
  if (present.length === 0) return;
  const { label, changes } = placement(props.plan, picture, present, newId);
  void props.onChange(label, changes);
}

/** Gives those who are chosen back to the layout; who was never placed by hand is laid out anyway. */
function tidy({ props, view, scene, send }: Context, picture: PlacedIn): void {
  const placed = view.personIds.filter((id) =>
    scene?.nodes.some((node) => node.personId === id && node.isPlacedByHand),
  );
  if (placed.length === 0) {
    const text =
      view.personIds.length === 0
        ? 'Everybody who was not placed by hand is in order. Select people to tidy those as well.'
        : 'Nobody selected was placed by hand.';
    send({ kind: 'notice', text });
    return;
  }
  const { label, changes } = positionReset(props.plan, picture, placed);
  void props.onChange(label.replace('Reset the position of', 'Tidy'), changes);
}

/** Connects two people, and says where the line is to be seen when this lens does not draw it. */
function connect({ props, view, send }: Context, wanted: Connection): void {
  send({ kind: 'join', joining: null });
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
