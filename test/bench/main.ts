// npm run bench: how far the app is from what the machine can do at best, as ratios measured in the same run.
import { steps } from '../../shared/wizard/steps.ts';
import { benchEffort } from './effort.ts';
import { benchMap } from './map.ts';
import type { Comparison } from './paired.ts';
import { benchPdf } from './pdf.ts';
import { benchSaving } from './saving.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

function print(what: string, against: string, target: number, { oursMs, bareMs, ratio }: Comparison): void {
  const range = `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`;
  process.stdout.write(
    `${what}\n  ${ratio.median.toFixed(2)}x (${range}) of ${against}: ${oursMs.toFixed(2)} ms against ${bareMs.toFixed(2)} ms; target ${target}x\n`,
  );
}

process.stdout.write(
  'Medians of paired rounds (least–most); the times are medians too and move with the machine.\n\n',
);
const { open, save, records } = await benchStore();
print(`Open a plan of ${records} records`, 'SELECT of the same rows', 1.6, open.select);
print(`Open a plan of ${records} records`, 'readFile and JSON.parse of the same plan', 1.6, open.json);
print('Durable autosave of one field', 'the bare SQLite transaction', 2, save.transaction);
print('Durable autosave of one field', 'append of 4 KiB and fdatasync', 2, save.append);
const search = await benchSearch();
const { query, comparison } = search.slowest;
process.stdout.write(
  `Find in ${search.records} records of all plans, the slowest query (“${query}”)\n  ${comparison.oursMs.toFixed(2)} ms against ${comparison.bareMs.toFixed(2)} ms of the bare full-text query; target 50 ms\n`,
);
print('Start to interactive', 'a bare window with static HTML', 1.45, await benchStart());
print('PDF of the sample plan, request to file', 'printToPDF of the same finished page', 2, await benchPdf());

const saving = await benchSaving();
process.stdout.write(
  `\nSaving one field in a plan of ${saving.records} records, the page’s scripts alone; in an empty plan ${saving.emptyMs.toFixed(0)} ms. Target 50 ms, 200 ms to open a step.\n\n`,
);
for (const { step, openMs, saveMs, card } of saving.steps)
  process.stdout.write(
    `${steps[step].title}: ${saveMs.toFixed(0)} ms (${(saveMs / saving.emptyMs).toFixed(1)}x) where it costs most, ${card}; opened in ${openMs.toFixed(0)} ms\n`,
  );

process.stdout.write('\nKeys pressed in the real app, each of a chord by itself and Shift too.\n\n');
for (const { task, effort, count } of await benchEffort()) {
  const of = task.counted === 'keystrokes' ? 'keystrokes in all' : 'keystrokes besides the words';
  process.stdout.write(
    `${task.what}\n  ${count} ${of}, aim under ${task.aim}: ${effort.keystrokes} keystrokes, ${effort.words} of them the words themselves; ${effort.clicks} clicks\n`,
  );
}

process.stdout.write(
  '\nThe map, three ties a head, against Cytoscape’s own canvas drawing the same places.\n\n',
);
for (const { people, drawn, firstPicture, frame, analysis } of await benchMap()) {
  process.stdout.write(`${people} people (${drawn.nodes} nodes and ${drawn.edges} lines drawn)\n`);
  print('  From the click to the first picture', 'the bare canvas', 1.1, firstPicture);
  print('  A picture while panning', 'the bare canvas', 1.2, frame);
  print('  All network measures', 'the library’s bare algorithms', 1.2, analysis);
}
