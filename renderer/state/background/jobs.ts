import type { MapOptions, MapScene } from '../../../shared/map/map-scene.ts';
import type { PersonStanding } from '../../../shared/method/reach/person-standing.ts';
import type { StandingLine } from '../../../shared/method/reach/standing-lines.ts';
import type { CalendarDate, Id } from '../../../shared/model/field.ts';
import type { PlanPart } from './plan-parts.ts';

/** Which of the plans that were sent: the shown one, or that of an earlier day it is compared with. */
export type PlanSlot = 'shown' | 'earlier';

/** What can be worked out beside the page, and what comes out of it. */
export type Work = {
  scene: { question: { options: MapOptions; hasEarlier: boolean }; answer: MapScene };
  standing: { question: { personId: Id; day: CalendarDate }; answer: StandingLine[] };
  everybody: { question: { day: CalendarDate }; answer: PersonStanding[] };
};
export type WorkName = keyof Work;

export type Job = { [N in WorkName]: { name: N; question: Work[N]['question'] } }[WorkName];
export type Answer = Work[WorkName]['answer'];

/** What the page tells the worker. */
export type ToWorker =
  | { kind: 'plan'; slot: PlanSlot; isLikeShown: boolean; parts: readonly PlanPart[] }
  | { kind: 'start'; id: number; job: Job }
  | { kind: 'cancel'; id: number };

/** What the worker tells the page. */
export type FromWorker =
  | { kind: 'progress'; id: number; share: number }
  | { kind: 'done'; id: number; answer: Answer }
  | { kind: 'failed'; id: number; message: string };
