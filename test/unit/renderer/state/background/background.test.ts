import { describe, expect, it } from 'vitest';
import { Background, type WorkerPort } from '../../../../../renderer/state/background/background.ts';
import type { FromWorker, ToWorker } from '../../../../../renderer/state/background/jobs.ts';
import { workerDesk } from '../../../../../renderer/state/background/worker-desk.ts';
import { type MapOptions, type MapScene, mapScene } from '../../../../../shared/map/map-scene.ts';
import { organization, today } from '../../../shared/map/people-plan.ts';

const options: MapOptions = { lens: 'influence', audience: 'internal', today };
const question = { options, hasEarlier: false };
const { plan } = organization(60, 3);

/** The two sides joined as a worker joins them: copies, in order, later. Each look at the clock is a long slice later. */
function joined() {
  const opened: { isOpen: boolean }[] = [];
  const heard: ToWorker['kind'][] = [];
  const background = new Background(() => {
    let clock = 0;
    const state = { isOpen: true };
    opened.push(state);
    const port: WorkerPort = {
      onmessage: null,
      onerror: null,
      postMessage: (message: ToWorker) => {
        heard.push(message.kind);
        const copy = structuredClone(message);
        setTimeout(() => state.isOpen && receive(copy), 0);
      },
      terminate: () => {
        state.isOpen = false;
      },
    };
    const post = (message: FromWorker): void => {
      const data = structuredClone(message);
      if (state.isOpen) setTimeout(() => port.onmessage?.(new MessageEvent('message', { data })), 0);
    };
    const receive = workerDesk({
      post,
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      now: () => {
        clock += 60;
        return clock;
      },
    });
    return port;
  });
  return { background, opened, heard };
}

function asked(background: Background, wanted = question, shown = plan) {
  const shares: number[] = [];
  let cancel = (): void => undefined;
  const scene = new Promise<MapScene>((resolve, reject) => {
    cancel = background.run(
      'scene',
      wanted,
      { shown, earlier: null },
      {
        onProgress: (share) => shares.push(share),
        onDone: resolve,
        onFailed: (message) => reject(new Error(message)),
      },
    );
  });
  return { scene, shares, cancel };
}

describe('work beside the page', () => {
  it('comes to the very picture that is worked out on the page, and tells how far it is', async () => {
    const { scene, shares } = asked(joined().background);
    expect(await scene).toEqual(mapScene(plan, options));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const share of shares) expect(share).toBeLessThanOrEqual(1);
  });

  it('sends the plan once', async () => {
    const { background, heard } = joined();
    await asked(background).scene;
    const count = heard.length;
    await asked(background).scene;
    expect(heard.slice(count)).toEqual(['start']);
  });

  it('says nothing more of what was cancelled, and goes on with the next', async () => {
    const { background, heard } = joined();
    let isHeard = false;
    const left = asked(background);
    void left.scene.then(() => {
      isHeard = true;
    });
    const seen = asked(background, { ...question, options: { ...options, lens: 'organization' } });
    left.cancel();
    expect((await seen.scene).lens).toBe('organization');
    expect(isHeard).toBe(false);
    expect(heard.filter((kind) => kind === 'start')).toHaveLength(1);
  });

  it('leaves what is under way when it is cancelled', async () => {
    const { background, heard } = joined();
    // Layouts are remembered: that of a plan of its own is worked out.
    const left = asked(background, question, organization(61, 4).plan);
    while (left.shares.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    left.cancel();
    const told = left.shares.length;
    await asked(background, { ...question, options: { ...options, lens: 'coverage' } }).scene;
    expect(heard).toContain('cancel');
    expect(left.shares).toHaveLength(told);
  });

  it('starts anew with the whole plan after it was stopped', async () => {
    const { background, opened, heard } = joined();
    await asked(background).scene;
    background.stop();
    const count = heard.length;
    expect(await asked(background).scene).toEqual(mapScene(plan, options));
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(heard.slice(count)[0]).toBe('plan');
  });
});
