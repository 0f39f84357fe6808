import { useReducer } from 'react';
import type { CircleSize } from '../../../shared/map/circle-size.ts';
import type { Point } from '../../../shared/map/geometry.ts';
import { type MapFilter, noFilter } from '../../../shared/map/map-filter.ts';
import type { CalendarDate, Id } from '../../../shared/model/field.ts';
import type { MapLens } from '../../../shared/model/records/stakeholder.ts';

/** Two people about to be connected; without `to` the second one is still to be chosen. */
export type Joining = { from: Id; to: Id | null; at: Point };

/** What is shown and chosen on the map; nothing of it is part of the plan. */
export type MapView = {
  lens: MapLens;
  /** Which decision the decision center shows; null for the first open one. */
  decisionId: Id | null;
  /** Whether time is at hand in every lens; in the perception lens it always is. */
  isTimeOpen: boolean;
  /** The day that is shown there, and the day since which it shows movement; null for today, and the usual. */
  asOf: CalendarDate | null;
  since: CalendarDate | null;
  /** What the size of a circle says in the Influence lens; null for the usual. */
  sizeBy: CircleSize | null;
  personIds: readonly Id[];
  tieId: Id | null;
  /** Where the keyboard is. */
  currentId: Id | null;
  hoveredId: Id | null;
  /** Whose grip for connecting is shown; it outlasts the way of the pointer from the node to it. */
  gripId: Id | null;
  isGripHeld: boolean;
  /** Whether the map has the keyboard. */
  isFocused: boolean;
  renamedId: Id | null;
  /** The empty seat that is about to be filled. */
  chairId: Id | null;
  joining: Joining | null;
  isLegendOpen: boolean;
  isFilterOpen: boolean;
  /** Whether everybody's figures are shown. */
  isTableOpen: boolean;
  filter: MapFilter;
  /** Whether all findings are shown; null for as much as the window has room for. */
  areFindingsOpen: boolean | null;
  /** A sentence shown for a while and read out. */
  notice: string;
};

export type MapViewAction =
  | { kind: 'lens'; lens: MapLens }
  | { kind: 'decision'; decisionId: Id }
  | { kind: 'asOf'; day: CalendarDate | null }
  | { kind: 'since'; day: CalendarDate }
  | { kind: 'sizeBy'; sizeBy: CircleSize }
  | { kind: 'time' }
  | { kind: 'table'; isOpen: boolean }
  | { kind: 'select'; personIds: readonly Id[]; tieId: Id | null }
  | { kind: 'walk'; personId: Id }
  /** The keyboard goes to an empty seat, or to somebody without opening them; nobody is chosen then. */
  | { kind: 'stand'; id: Id }
  | { kind: 'chair'; chairId: Id | null }
  | { kind: 'hover'; personId: Id | null }
  | { kind: 'grip'; isHeld: boolean }
  | { kind: 'gripGone' }
  | { kind: 'focus'; isFocused: boolean }
  | { kind: 'rename'; personId: Id | null }
  | { kind: 'join'; joining: Joining | null }
  | { kind: 'legend' }
  | { kind: 'filterCard'; isOpen: boolean }
  | { kind: 'filter'; filter: MapFilter }
  | { kind: 'findings'; areOpen: boolean | null }
  | { kind: 'notice'; text: string };

const initialView: MapView = {
  lens: 'organization',
  decisionId: null,
  isTimeOpen: false,
  asOf: null,
  since: null,
  sizeBy: null,
  personIds: [],
  tieId: null,
  currentId: null,
  hoveredId: null,
  gripId: null,
  isGripHeld: false,
  isFocused: false,
  renamedId: null,
  chairId: null,
  joining: null,
  isLegendOpen: false,
  isFilterOpen: false,
  isTableOpen: false,
  filter: noFilter,
  areFindingsOpen: null,
  notice: '',
};

function next(view: MapView, action: MapViewAction): MapView {
  switch (action.kind) {
    case 'lens':
      return {
        ...view,
        lens: action.lens,
        tieId: null,
        hoveredId: null,
        gripId: null,
        renamedId: null,
        chairId: null,
        joining: null,
      };
    case 'decision':
      return { ...view, decisionId: action.decisionId, tieId: null, chairId: null };
    case 'asOf':
      return { ...view, asOf: action.day };
    case 'since':
      return { ...view, since: action.day };
    case 'sizeBy':
      return { ...view, sizeBy: action.sizeBy };
    case 'time':
      return { ...view, isTimeOpen: !view.isTimeOpen, asOf: null };
    case 'table':
      return { ...view, isTableOpen: action.isOpen };
    case 'select': {
      const last = action.personIds.at(-1) ?? view.currentId;
      return { ...view, personIds: action.personIds, tieId: action.tieId, currentId: last, notice: '' };
    }
    case 'walk':
      return { ...view, personIds: [action.personId], tieId: null, currentId: action.personId, notice: '' };
    case 'stand':
      return { ...view, personIds: [], tieId: null, currentId: action.id, notice: '' };
    case 'chair':
      return { ...view, chairId: action.chairId, currentId: action.chairId ?? view.currentId };
    case 'hover':
      return view.hoveredId === action.personId ? view : hovered(view, action.personId);
    case 'grip':
      return { ...view, isGripHeld: action.isHeld };
    case 'gripGone':
      return { ...view, gripId: null };
    case 'focus':
      return { ...view, isFocused: action.isFocused };
    case 'rename':
      return { ...view, renamedId: action.personId };
    case 'join':
      return { ...view, joining: action.joining };
    case 'legend':
      return { ...view, isLegendOpen: !view.isLegendOpen, isFilterOpen: false };
    case 'filterCard':
      return { ...view, isFilterOpen: action.isOpen, isLegendOpen: false };
    case 'filter':
      return { ...view, filter: action.filter };
    case 'findings':
      return { ...view, areFindingsOpen: action.areOpen };
    case 'notice':
      return { ...view, notice: action.text };
  }
}

/** While a grip is held, what is under the pointer is a target and gets none. */
function hovered(view: MapView, personId: Id | null): MapView {
  return { ...view, hoveredId: personId, gripId: view.isGripHeld ? view.gripId : (personId ?? view.gripId) };
}

export function useMapView(selectedPersonId: Id | null): [MapView, (action: MapViewAction) => void] {
  const personIds = selectedPersonId === null ? [] : [selectedPersonId];
  return useReducer(next, { ...initialView, personIds, currentId: selectedPersonId });
}
