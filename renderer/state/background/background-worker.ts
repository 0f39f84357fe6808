import type { ToWorker } from './jobs.ts';
import { workerDesk } from './worker-desk.ts';

// What takes longer than a blink is worked out here, beside the page.
const receive = workerDesk({
  post: (message) => self.postMessage(message),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => receive(data));
