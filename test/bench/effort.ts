import type { Effort } from '../e2e/effort/keyboard.ts';
import { countOf, type EffortTask, effortTasks } from '../e2e/effort/tasks.ts';
import { launchApp } from '../e2e/launch-app.ts';
import { launchWithPlans, startAgain } from '../e2e/screens.ts';

export type EffortBench = { task: EffortTask; effort: Effort; count: number };

/** What the three tasks take, done in the real app with the keyboard only. */
export async function benchEffort(): Promise<EffortBench[]> {
  const results: EffortBench[] = [];
  for (const task of Object.values(effortTasks)) {
    const running = task.isFromNothing ? await launchApp() : await launchWithPlans();
    if (!task.isFromNothing) await startAgain(running, 'light');
    const effort = await task.run(running);
    await running.close();
    results.push({ task, effort, count: countOf(task, effort) });
  }
  return results;
}
