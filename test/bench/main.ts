// npm run bench: how far the app is from what the machine can do at best, as ratios measured in the same run.
import type { Comparison } from './paired.ts';
import { benchPdf } from './pdf.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

function print(what: string, against: string, target: number, { oursMs, bareMs, ratio }: Comparison): void {
  const range = `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`;
  process.stdout.write(
    `${what}\n  ${ratio.median.toFixed(2)}x (${range}) of ${against}: ${oursMs.toFixed(2)} ms against ${bareMs.toFixed(2)} ms; target ${target}x\n`,
  );
}

const { open, save, records } = await benchStore();
print(`Open a plan of ${records} records`, 'SELECT of the same rows', 1.6, open);
print('Durable autosave of one field', 'the bare transaction', 2, save);
print('Start to interactive', 'a bare window with static HTML', 1.45, await benchStart());
print('PDF of the sample plan, request to file', 'printToPDF of the same finished page', 2, await benchPdf());
