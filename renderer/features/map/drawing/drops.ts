import type { Point } from '../../../../shared/map/geometry.ts';
import { type Lane, laneAt } from '../../../../shared/map/lane-at.ts';
import type { MapScene, SceneNode } from '../../../../shared/map/map-scene.ts';
import { perceptionChangesOf } from '../../../../shared/method/perception-history.ts';
import { stakeholderOf } from '../../../../shared/method/stakeholders.ts';
import { ladderLabels } from '../../../../shared/method/strategy/ladder.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import { personLevels } from '../../../../shared/model/records/organization.ts';
import { type RelationshipLevel, relationshipLevels } from '../../../../shared/model/records/stakeholder.ts';
import { personLevelLabels } from '../../../../shared/text/labels.ts';
import { type NamedChange, placement, positionReset, who } from '../map-changes.ts';
import { pastRefusal } from '../time/past-refusal.ts';

export type Move = { personId: Id; at: Point };

/** What it means that people were put down somewhere. */
export type Drop = {
  /** Null where they go back to where they stood. */
  change: NamedChange | null;
  /** What there is to say about it; '' for nothing. */
  notice: string;
};

export type DropContext = {
  plan: Plan;
  scene: MapScene;
  today: CalendarDate;
  /** The day the picture shows. */
  day: CalendarDate;
  newId: IdSource;
};

/**
 * What it means that people are put down on the map. Where lanes stand for something that can be set, another lane
 * sets it: how they see us in Perception, their level in Coverage. Where a zone follows from what is known of them, as in
 * Rivals, they go back. Everywhere else they stay where they were put.
 */
export function dropOf(context: DropContext, moves: readonly Move[]): Drop {
  const { plan, scene, today, day, newId } = context;
  const refusal = pastRefusal(day, today);
  if (refusal !== null) return { change: null, notice: refusal };
  const people = moves.filter(({ personId }) => plan.people[personId] !== undefined);
  if (people.length === 0)
    return { change: null, notice: 'A folded unit stands where its people are. Unfold it to move them.' };
  if (scene.lens === 'perception') return perceptionDrop(context, people);
  const crossing = people.flatMap((move) => crossed(scene, move) ?? []);
  if (crossing.length > 0 && scene.lens === 'coverage') return levelDrop(context, crossing);
  if (crossing.length > 0 && scene.lens === 'rivals') return { change: null, notice: rivalsNotice(crossing) };
  const picture = { lens: scene.lens, decisionCenterId: scene.decisionId };
  return { change: placement(plan, picture, people, newId), notice: '' };
}

type Crossing = { personId: Id; node: SceneNode; from: Lane; to: Lane };

/** Who was put into another lane than the one they stood in. */
function crossed(scene: MapScene, { personId, at }: Move): Crossing | null {
  const node = scene.nodes.find((entry) => entry.personId === personId);
  const from = node === undefined ? null : laneAt(scene, node);
  const to = laneAt(scene, at);
  return node === undefined || from === null || to === null || from.id === to.id
    ? null
    : { personId, node, from, to };
}

const oneOf = <V extends string>(values: readonly V[], id: string): V | null =>
  values.find((value) => value === id) ?? null;

function perceptionDrop({ plan, scene, today, newId }: DropContext, moves: readonly Move[]): Drop {
  const changes: Change[] = [];
  const levels = new Set<RelationshipLevel | null>();
  const moved: Id[] = [];
  for (const { personId, at } of moves) {
    const lane = laneAt(scene, at);
    const known = stakeholderOf(plan, personId)?.perceptionCurrent ?? null;
    const level = lane === null ? known : oneOf(relationshipLevels, lane.id);
    if (level === known) continue;
    changes.push(...perceptionChangesOf(plan, personId, { perceptionCurrent: level }, today, newId));
    levels.add(level);
    moved.push(personId);
  }
  if (moved.length === 0)
    return {
      change: null,
      notice: 'Here the lane says how somebody sees us: put them into another lane to change it.',
    };
  const [level = null] = levels;
  const to = levels.size > 1 ? '' : ` to ${level === null ? 'not known' : ladderLabels(plan)[level]}`;
  // Who stood there by hand would stand in the old lane.
  const freed = positionReset(plan, { lens: 'perception', decisionCenterId: null }, moved).changes;
  const label = `Change perception of ${who(plan, moved)}${to}`;
  const isKnown = levels.size === 1 && level !== null;
  const verb = moved.length === 1 ? 'now sees' : 'now see';
  const notice = isKnown
    ? `${who(plan, moved)} ${verb} us as ${ladderLabels(plan)[level]}.`
    : `${label}: done.`;
  return { change: { label, changes: [...changes, ...freed] }, notice };
}

function levelDrop({ plan }: DropContext, crossing: readonly Crossing[]): Drop {
  const ids = crossing.map(({ personId }) => personId);
  const levels = crossing.map(({ to }) => oneOf(personLevels, to.id));
  const changes = crossing.map(({ personId, to }) =>
    updateOf(plan, 'people', personId, { level: oneOf(personLevels, to.id) }),
  );
  const [level = null] = levels;
  const isOne = levels.every((one) => one === level);
  const to = isOne ? ` to ${level === null ? 'not known' : personLevelLabels[level]}` : '';
  const freed = positionReset(plan, { lens: 'coverage', decisionCenterId: null }, ids).changes;
  const label = `Change level of ${who(plan, ids)}${to}`;
  return { change: { label, changes: [...changes, ...freed] }, notice: `${label}: done.` };
}

function rivalsNotice(crossing: readonly Crossing[]): string {
  const [first] = crossing;
  if (first === undefined) return '';
  const { node, from } = first;
  const reason = node.notes[0] === undefined ? '' : ` (${node.notes[0]})`;
  return `${node.name} stays in ${from.label}${reason}: contacts and ties to rivals decide that.`;
}
