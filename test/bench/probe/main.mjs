// Starts the app whose main file BENCH_MAIN names, and says on its output when its first page could be used:
// milliseconds since the epoch. Nothing is attached to the page before that, so the start is as a user's is.
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// The mark that both pages set two frames after what they show is there, but never before it was painted.
const usableAt = `new Promise((resolve) => {
  const seen = new Map();
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'interactive' || name === 'first-contentful-paint') seen.set(name, startTime);
    if (seen.size === 2) resolve(performance.timeOrigin + Math.max(...seen.values()));
  });
  observer.observe({ type: 'mark', buffered: true });
  observer.observe({ type: 'paint', buffered: true });
})`;

let isFirst = true;
app.on('web-contents-created', (_event, contents) => {
  if (!isFirst) return;
  isFirst = false;
  contents.once('did-stop-loading', async () => {
    process.stdout.write(`usable at ${await contents.executeJavaScript(usableAt)}\n`);
    // What Chromium keeps for the next start, compiled scripts above all, is written after the first picture.
    setTimeout(() => app.quit(), Number(process.env.BENCH_STAY_MS));
  });
});

await import(pathToFileURL(process.env.BENCH_MAIN).href);
