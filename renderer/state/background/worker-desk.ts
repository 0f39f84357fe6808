import { mapSceneSteps } from '../../../shared/map/map-scene.ts';
import { everybodySteps, standingSteps } from '../../../shared/method/reach/person-standing.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Answer, FromWorker, Job, PlanSlot, ToWorker } from './jobs.ts';
import { planOf, type SentPlan, withPart } from './plan-parts.ts';

/** Work between two looks at what the page has said meanwhile. */
const sliceMs = 30;
/** The page hears how far it is at most this often. */
const reportMs = 100;

type Desk = {
  post: (message: FromWorker) => void;
  /** Comes back after messages that wait have been received. */
  pause: () => Promise<void>;
  now: () => number;
};

/** What a worker does with the page's messages: keeps the plan in step, works jobs off in slices, leaves them when told. */
export function workerDesk({ post, pause, now }: Desk): (message: ToWorker) => void {
  const slots = new Map<PlanSlot, SentPlan>();
  // One plan object for each state, so that what is remembered for a plan is found again.
  const plans = new Map<SentPlan, Plan>();
  const left = new Set<number>();

  const planIn = (slot: PlanSlot): Plan => {
    const sent = slots.get(slot) ?? new Map();
    const plan = plans.get(sent) ?? planOf(sent);
    for (const known of plans.keys()) if (![...slots.values()].includes(known)) plans.delete(known);
    plans.set(sent, plan);
    return plan;
  };

  const stepsOf = ({ name, question }: Job): Generator<number, Answer> => {
    const plan = planIn('shown');
    if (name === 'standing') return standingSteps(plan, question.personId, question.day);
    if (name === 'everybody') return everybodySteps(plan, question.day);
    const { options, hasEarlier } = question;
    return mapSceneSteps(plan, { ...options, earlier: hasEarlier ? planIn('earlier') : null });
  };

  const work = async (id: number, job: Job): Promise<void> => {
    const steps = stepsOf(job);
    let reported = now();
    for (;;) {
      const end = now() + sliceMs;
      let step = steps.next();
      while (step.done !== true && now() < end) step = steps.next();
      if (step.done === true) return post({ kind: 'done', id, answer: step.value });
      if (now() - reported >= reportMs) {
        reported = now();
        post({ kind: 'progress', id, share: step.value });
      }
      await pause();
      if (left.delete(id)) return;
    }
  };

  return (message) => {
    if (message.kind === 'cancel') left.add(message.id);
    else if (message.kind === 'plan') {
      const from = message.isLikeShown ? slots.get('shown') : slots.get(message.slot);
      slots.set(
        message.slot,
        message.parts.reduce((sent, part) => withPart(sent, part), from ?? new Map()),
      );
    } else
      work(message.id, message.job).catch((error: unknown) =>
        post({
          kind: 'failed',
          id: message.id,
          message: error instanceof Error ? error.message : String(error),
        }),
      );
  };
}
