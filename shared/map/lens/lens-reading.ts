import type { Audience } from '../../model/audience.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { BuyingRole, RelationshipLevel } from '../../model/records/stakeholder.ts';
import type { MapPerson, MapTie } from '../map-subject.ts';

/** What a small sign at a person says. `aim` is an arrow, as long as the levels we want to gain. */
export const nodeMarkKinds = [
  'approval',
  'approved',
  'singleThread',
  'uncovered',
  'levelMismatch',
  'rise',
  'fall',
  'aim',
] as const;
export type NodeMarkKind = (typeof nodeMarkKinds)[number];
export type NodeMark = { kind: NodeMarkKind; text: string };

/** How the inside of a circle is filled: plain, tinted for a key player, solid for the inner circle. */
export type NodeTone = 'plain' | 'tinted' | 'solid';

/** What a lens says of one person beside where they stand. */
export type PersonFacts = {
  /** Stands below the name in place of the title; null leaves the title. */
  caption: string | null;
  marks: readonly NodeMark[];
  /** The same in sentences, for who does not see the picture. */
  notes: readonly string[];
  /** Whether they have no part in this picture, so stand small at its edge. */
  isAside: boolean;
  /** Whether they came later than the day that is shown; left out where they were there. */
  isNotYet?: boolean;
};

/** Where a lens wants somebody: in which of its areas, and how far out, up or back in it. */
export type Spot = {
  area: string;
  rank: number;
  /** The areas over time, where somebody wanders between them. */
  history?: readonly string[];
};

/** A part of the picture with a name of its own, such as a level of the ladder or a role. */
export type Area = { id: string; label: string; note: string };

/** Somebody or something that is no person of the customer's: one of us, us as a whole, or an empty seat. */
export type Fixture = {
  id: Id;
  kind: 'member' | 'us' | 'chair';
  name: string;
  caption: string;
  /** Of an empty seat: the role, and the record where one was entered. */
  seat?: { role: BuyingRole; seatId: Id | null };
  /** Of a gap in the organization: where it is, and the vacancy where it is one; without it nobody is known there. */
  gap?: { unitId: Id | null; vacancyId: Id | null };
};

/** What a lens reads from the plan. All of it is plain data; where a lens adds nothing, it is empty. */
export type LensReading = {
  areas: readonly Area[];
  spots: ReadonlyMap<Id, Spot>;
  fixtures: readonly Fixture[];
  facts: ReadonlyMap<Id, PersonFacts>;
  /** Lines beside the relationships. */
  ties: readonly MapTie[];
  /** The picture in a few sentences. */
  summary: readonly string[];
};

export type ReadingOptions = {
  /** Gaps in what we know are no business of the customer's. */
  audience: Audience;
  /** The day that is shown. */
  today: CalendarDate;
  /** Which decision the decision center shows; the first open one when it is not there. */
  decisionId: Id | null;
  /** The day since which movement is shown, and the plan as it was on it; null for none. */
  since: CalendarDate | null;
  earlier: Plan | null;
  /** How people see us today, where another day is shown; null where it is today. */
  levelsToday: ReadonlyMap<Id, RelationshipLevel> | null;
  /** Who came later than the day that is shown. */
  notYetIds: ReadonlySet<Id>;
};

export type ReadLens = (plan: Plan, people: readonly MapPerson[], options: ReadingOptions) => LensReading;

export const plainFacts: PersonFacts = { caption: null, marks: [], notes: [], isAside: false };

/** The reading of a lens that adds nothing to people and their relationships. */
export const nothingRead: LensReading = {
  areas: [],
  spots: new Map(),
  fixtures: [],
  facts: new Map(),
  ties: [],
  summary: [],
};
