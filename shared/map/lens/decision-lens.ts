import {
  approvalPath,
  membersOf,
  rolesByPerson,
  seatsByRole,
  separationInDecision,
} from '../../method/decision/seats.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { DecisionCenter, DecisionSeat } from '../../model/records/decision-center.ts';
import { type BuyingRole, buyingRoles } from '../../model/records/stakeholder.ts';
import { longDate } from '../../text/dates.ts';
import { buyingRoleLabels, politicalStatusLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import type { MapPerson, MapTie } from '../map-subject.ts';
import type {
  Area,
  Fixture,
  LensReading,
  NodeMark,
  PersonFacts,
  ReadingOptions,
  Spot,
} from './lens-reading.ts';

/** The area of those who have no seat. */
export const asideArea = 'aside';
/** From this ring on nobody says how many steps it is to who decides. */
export const unknownRing = 99;

/** Which role says where somebody with several seats stands. */
const leadingRoles: readonly BuyingRole[] = [
  'decider',
  'approver',
  'buyer',
  'gatekeeper',
  'influencer',
  'initiator',
  'user',
];

/** The decision a map shows: the one asked for, else the first that is open, else the first; null without any. */
export function shownDecision(plan: Plan, decisionId: Id | null): DecisionCenter | null {
  const all = listOf(plan, 'decisionCenters');
  return (
    all.find(({ id }) => id === decisionId) ?? all.find(({ status }) => status === 'open') ?? all[0] ?? null
  );
}

/**
 * The Decision center lens: who sits in one decision, in which roles, how many steps from who decides, which seats
 * stand empty, and the order of approvals (METHOD 3.4, 3.6). Without a decision all seven seats stand empty.
 */
export function readDecision(
  plan: Plan,
  people: readonly MapPerson[],
  { today, decisionId }: ReadingOptions,
): LensReading {
  const decision = shownDecision(plan, decisionId);
  const chairs = chairsOf(plan, decision?.id ?? null);
  const seats = decision === null ? noSeats : seatsIn(plan, decision, today);
  const spots = new Map<Id, Spot>();
  const facts = new Map<Id, PersonFacts>();
  for (const { id, person, stakeholder } of people) {
    const roles = seats.roles.get(id);
    if (roles === undefined) {
      spots.set(id, { area: asideArea, rank: 0 });
      facts.set(id, { caption: '', marks: [], notes: asideNotes(decision), isAside: true });
      continue;
    }
    const steps = roles.includes('decider') ? 0 : (seats.separation.get(id) ?? null);
    const words = listText(roles.map((role) => buyingRoleLabels[role].toLowerCase()));
    const leading = leadingRole(roles);
    const others = roles
      .filter((role) => role !== leading)
      .map((role) => buyingRoleLabels[role].toLowerCase());
    // The sector says the leading role.
    const also = others.length === 0 ? '' : `also ${listText(others)}`;
    const approvals = seats.approvals.get(id) ?? [];
    spots.set(id, { area: leading, rank: steps ?? unknownRing });
    facts.set(id, {
      caption: [person.title, also].filter((part) => part !== '').join('\n'),
      marks: approvals.map(({ mark }) => mark),
      notes: [
        `${words} in ${decision?.title ?? 'this decision'}`,
        steps === null ? 'no known way to who decides' : stepsInWords(steps),
        politicalStatusLabels[stakeholder.politicalStatus],
        ...approvals.map(({ note }) => note),
      ],
      isAside: false,
    });
  }
  for (const { fixture, role } of chairs) spots.set(fixture.id, { area: role, rank: chairRing(role) });
  return {
    areas: roleAreas,
    spots,
    fixtures: chairs.map(({ fixture }) => fixture),
    facts,
    ties: approvalTies(seats.path, new Set([...facts.keys(), ...chairs.map(({ fixture }) => fixture.id)])),
    summary: summaryOf(decision, chairs, seats.roles.size),
  };
}

const roleAreas: readonly Area[] = buyingRoles.map((role) => ({
  id: role,
  label: buyingRoleLabels[role],
  note: '',
}));

const chairRing = (role: BuyingRole): number => (role === 'decider' ? 0 : 1);

const leadingRole = (roles: readonly BuyingRole[]): BuyingRole =>
  leadingRoles.find((role) => roles.includes(role)) ?? 'influencer';

const stepsInWords = (steps: number): string =>
  steps === 0 ? 'decides' : `${counted(steps, 'step', 'steps')} from who decides`;

const asideNotes = (decision: DecisionCenter | null): string[] =>
  decision === null ? [] : [`has no seat in ${decision.title}`];

type Chair = { fixture: Fixture; role: BuyingRole };

/** The seats that were entered without a person, and one for each role nobody fills. */
function chairsOf(plan: Plan, decisionId: Id | null): Chair[] {
  const chair = (role: BuyingRole, seatId: Id | null): Chair => ({
    fixture: {
      id: seatId ?? `seat ${role}`,
      kind: 'chair',
      name: buyingRoleLabels[role],
      caption: 'nobody yet',
      seat: { role, seatId },
    },
    role,
  });
  if (decisionId === null) return buyingRoles.map((role) => chair(role, null));
  return seatsByRole(plan, decisionId).flatMap(({ role, vacant, isEmpty }) =>
    isEmpty && vacant.length === 0 ? [chair(role, null)] : vacant.map(({ id }) => chair(role, id)),
  );
}

type Approval = { mark: NodeMark; note: string };
type Seats = {
  roles: ReadonlyMap<Id, BuyingRole[]>;
  separation: ReadonlyMap<Id, number | null>;
  approvals: ReadonlyMap<Id, Approval[]>;
  path: readonly { id: Id; seat: DecisionSeat }[];
};
const noSeats: Seats = { roles: new Map(), separation: new Map(), approvals: new Map(), path: [] };

function seatsIn(plan: Plan, { id }: DecisionCenter, today: ReadingOptions['today']): Seats {
  const members = new Set(membersOf(plan, id));
  const path = approvalPath(plan, id).steps.map((seat) => ({
    id: seat.personId !== null && members.has(seat.personId) ? seat.personId : seat.id,
    seat,
  }));
  const approvals = new Map<Id, Approval[]>();
  path.forEach(({ id: at, seat }, index) => {
    const isGiven = seat.approvedOn !== null && seat.approvedOn <= today;
    const place = index + 1;
    const note =
      isGiven && seat.approvedOn !== null
        ? `approval ${place} of ${path.length}, given on ${longDate(seat.approvedOn)}`
        : `approval ${place} of ${path.length}, still open`;
    const mark: NodeMark = { kind: isGiven ? 'approved' : 'approval', text: String(place) };
    approvals.set(at, [...(approvals.get(at) ?? []), { mark, note }]);
  });
  return {
    roles: rolesByPerson(plan, id),
    separation: separationInDecision(plan, id, today),
    approvals,
    path,
  };
}

/** From each approval to the next; none between two of the same person. */
function approvalTies(path: Seats['path'], shown: ReadonlySet<Id>): MapTie[] {
  return path.flatMap(({ id, seat }, index) => {
    const next = path[index + 1];
    if (next === undefined || next.id === id || !shown.has(id) || !shown.has(next.id)) return [];
    return [{ id: `approval ${seat.id}`, kind: 'approval' as const, from: id, to: next.id, strength: 2 }];
  });
}

function summaryOf(decision: DecisionCenter | null, chairs: readonly Chair[], members: number): string[] {
  if (decision === null) return ['No decision is entered yet.'];
  const empty = [...new Set(chairs.map(({ role }) => buyingRoleLabels[role].toLowerCase()))];
  return [
    `${decision.title}: ${counted(members, 'person has', 'people have')} a seat.`,
    ...(empty.length === 0 ? [] : [`Empty seats: ${listText(empty)}.`]),
  ];
}
