import { useDeferredValue, useMemo, useState } from 'react';
import { type LossOfPerson, lossOfPerson } from '../../../../shared/method/reach/loss-of-person.ts';
import { type WayIn, waysIn } from '../../../../shared/method/reach/ways-in.ts';
import { personName } from '../../../../shared/method/stakeholders.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { MapView, MapViewAction } from '../use-map-view.ts';

/** What is drawn over the map about the person who is chosen. */
export type Shown = { kind: 'way'; index: number } | { kind: 'loss' };

/** What the map can tell of the person who is chosen, and which of it is drawn. */
export type Reading = {
  personId: Id | null;
  ways: readonly WayIn[];
  /** Only ways from this one of us; anyone when null. */
  teamMemberId: Id | null;
  onTeamMember: (id: Id | null) => void;
  /** The way drawn, and its place in the list; null when none is. */
  way: WayIn | null;
  wayIndex: number | null;
  /** What breaks without them; null unless it was asked for. */
  loss: LossOfPerson | null;
  showWay: (index: number | null) => void;
  /** Draws the next or the way before; the first one where none is drawn. */
  stepWay: (by: 1 | -1) => void;
  toggleLoss: () => void;
};

type Context = { plan: Plan; today: CalendarDate; view: MapView; send: (action: MapViewAction) => void };

const none: readonly WayIn[] = [];

/** Ways in to the one person who is chosen, and what breaks if they leave. */
export function useReading({ plan: current, today, view, send }: Context): Reading {
  const plan = useDeferredValue(current);
  const [only] = view.personIds;
  const personId = view.personIds.length === 1 && only !== undefined && plan.people[only] ? only : null;
  const [asked, setAsked] = useState<{ personId: Id; shown: Shown } | null>(null);
  const [teamMemberId, onTeamMember] = useState<Id | null>(null);
  const ways = useMemo(
    () => (personId === null ? none : waysIn(plan, personId, today, { teamMemberId })),
    [plan, personId, today, teamMemberId],
  );
  const shown = asked !== null && asked.personId === personId ? asked.shown : null;
  const isLoss = shown?.kind === 'loss';
  const loss = useMemo(
    () => (personId !== null && isLoss ? lossOfPerson(plan, personId, today) : null),
    [plan, personId, today, isLoss],
  );
  const wayIndex = shown?.kind === 'way' && ways[shown.index] !== undefined ? shown.index : null;
  const say = (text: string): void => send({ kind: 'notice', text });
  const show = (next: Shown | null): void =>
    setAsked(next === null || personId === null ? null : { personId, shown: next });
  const showWay = (index: number | null): void => {
    const way = index === null ? undefined : ways[index];
    show(way === undefined || index === null ? null : { kind: 'way', index });
  };
  const stepWay = (by: 1 | -1): void => {
    if (personId === null) return;
    const index = wayIndex === null ? 0 : (wayIndex + by + ways.length) % ways.length;
    const next = ways[index];
    if (next === undefined) say(noWayText(plan, personId, teamMemberId));
    else {
      showWay(index);
      say(`Way ${index + 1} of ${ways.length}: ${next.sentence}. ${next.remark}.`);
    }
  };
  const toggleLoss = (): void => {
    if (personId === null) return;
    show(isLoss ? null : { kind: 'loss' });
    if (isLoss) return;
    const [worst] = lossOfPerson(plan, personId, today).breakages;
    say(`If ${personName(plan, personId)} leaves: ${worst?.sentence ?? ''}`);
  };
  const way = wayIndex === null ? null : (ways[wayIndex] ?? null);
  return { personId, ways, teamMemberId, onTeamMember, way, wayIndex, loss, showWay, stepWay, toggleLoss };
}

/** Why there is no way, and what would make one. */
export function noWayText(plan: Plan, personId: Id, teamMemberId: Id | null): string {
  const whom = personName(plan, personId);
  const from = teamMemberId === null ? 'any of us' : (plan.teamMembers[teamMemberId]?.name ?? '');
  const advice =
    teamMemberId === null
      ? `Find out who works closest to ${whom} and whom of those we know, and write it on the line below: “Name introduces ${whom}”.`
      : 'Look for a way from anyone of us instead.';
  return `No way from ${from} to ${whom} is on the map yet. ${advice}`;
}
