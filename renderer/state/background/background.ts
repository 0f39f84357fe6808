import type { Plan } from '../../../shared/model/plan.ts';
import type { Answer, FromWorker, Job, PlanSlot, ToWorker, Work, WorkName } from './jobs.ts';
import { planParts } from './plan-parts.ts';

/** How a job goes on; nothing more is heard of one that was cancelled. */
export type Listener<N extends WorkName> = {
  onProgress: (share: number) => void;
  onDone: (answer: Work[N]['answer']) => void;
  onFailed: (message: string) => void;
};

/** A worker as this needs it. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

type Waiting = Listener<WorkName>;

/** The page keeps up with typing while a plan of thousands of records goes over. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Works jobs off beside the page. The worker starts with the first job and keeps the plan, so that after an edit only
 * what the edit changed goes over.
 */
export class Background {
  readonly #open: () => WorkerPort;
  #worker: WorkerPort | null = null;
  #queue: Promise<void> = Promise.resolve();
  #sent = new Map<PlanSlot, Plan>();
  #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(open: () => WorkerPort) {
    this.#open = open;
  }

  /** Starts a job about a plan, and where it compares with an earlier state of it, that one; gives the way to cancel. */
  run<N extends WorkName>(
    name: N,
    question: Work[N]['question'],
    plans: { shown: Plan; earlier: Plan | null },
    listener: Listener<N>,
  ): () => void {
    this.#lastId += 1;
    const id = this.#lastId;
    // An id is that of one job, so what comes back under it answers its question.
    this.#waiting.set(id, listener as Waiting);
    this.#queue = this.#queue.then(async () => {
      // What was cancelled before its turn, or went with a worker that was stopped, is not sent.
      const isWanted = (): boolean => this.#waiting.has(id);
      if (isWanted()) await this.#send('shown', plans.shown);
      if (isWanted() && plans.earlier !== null) await this.#send('earlier', plans.earlier);
      if (isWanted()) this.#post({ kind: 'start', id, job: { name, question } as Job });
    });
    return () => this.#cancel(id);
  }

  /** Ends the worker, and with it whatever it is busy with. The next job starts another one. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = new Map();
    this.#waiting.clear();
  }

  #cancel(id: number): void {
    if (this.#waiting.delete(id) && this.#worker !== null) this.#post({ kind: 'cancel', id });
  }

  /** Sends what a plan has other than the last one in its place. Once begun it goes to the end, unless the worker is stopped. */
  async #send(slot: PlanSlot, plan: Plan): Promise<void> {
    const sent = this.#sent;
    const isLikeShown = slot === 'earlier' && !sent.has(slot);
    const before = sent.get(isLikeShown ? 'shown' : slot) ?? null;
    if (isLikeShown) this.#post({ kind: 'plan', slot, isLikeShown, parts: [] });
    for (const [index, part] of planParts(before, plan).entries()) {
      if (index > 0) await turn();
      if (sent !== this.#sent) return;
      this.#post({ kind: 'plan', slot, isLikeShown: false, parts: [part] });
    }
    sent.set(slot, plan);
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#opened();
    this.#worker.postMessage(message);
  }

  #opened(): WorkerPort {
    const worker = this.#open();
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => {
      const waiting = [...this.#waiting.values()];
      this.stop();
      for (const { onFailed } of waiting) onFailed(event.message);
    };
    return worker;
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'progress') return waiting.onProgress(message.share);
    this.#waiting.delete(message.id);
    if (message.kind === 'done') waiting.onDone(message.answer satisfies Answer);
    else waiting.onFailed(message.message);
  }
}

const openWorker = (): WorkerPort =>
  new Worker(new URL('./background-worker.ts', import.meta.url), { type: 'module', name: 'background' });

/** Works out pictures of the map. */
export const pictures = new Background(openWorker);
/** Works out measures of everybody; on its own, so that no picture has to wait for them. */
export const measures = new Background(openWorker);
