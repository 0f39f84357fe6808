import { useCallback, useEffect, useState } from 'react';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Background } from './background.ts';
import type { Work, WorkName } from './jobs.ts';

/** Up to so many people everything is worked out at once, so that nothing flickers; it takes a blink (measured). */
const mostAtOnce = 150;

/** Whether a plan is small enough for its pictures and measures to be worked out at once. */
export function isSmall(plan: Plan): boolean {
  return Object.keys(plan.people).length <= mostAtOnce;
}

/** What is being worked out beside the page, as far as the reader needs to know. */
export type Progress =
  | { phase: 'idle' }
  /** From 0 to 1. */
  | { phase: 'working'; share: number }
  | { phase: 'stopped' }
  | { phase: 'failed'; message: string };

export type InBackground = {
  progress: Progress;
  /** Leaves what is being worked out. */
  cancel: () => void;
  /** Takes up again what was left or failed. */
  retry: () => void;
};

const idle: Progress = { phase: 'idle' };

/**
 * Has something worked out beside the page whenever what it is about changes; what was asked before is left then.
 * `question` null asks for nothing. Give the same objects for the same question.
 */
export function useBackground<N extends WorkName>(
  background: Background,
  name: N,
  { question, shown, earlier }: { question: Work[N]['question'] | null; shown: Plan; earlier: Plan | null },
  onDone: (answer: Work[N]['answer']) => void,
): InBackground {
  const [progress, setProgress] = useState<Progress>(idle);
  const [run, setRun] = useState({ count: 0, cancel: (): void => undefined });
  const { count } = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` asks the same again
  useEffect(() => {
    if (question === null) {
      setProgress(idle);
      return;
    }
    setProgress({ phase: 'working', share: 0 });
    const cancel = background.run(
      name,
      question,
      { shown, earlier },
      {
        onProgress: (share) => setProgress({ phase: 'working', share }),
        onDone: (answer) => {
          setProgress(idle);
          onDone(answer);
        },
        onFailed: (message) => setProgress({ phase: 'failed', message }),
      },
    );
    setRun((before) => ({ ...before, cancel }));
    return cancel;
  }, [background, name, question, shown, earlier, onDone, count]);
  const cancel = useCallback(() => {
    run.cancel();
    setProgress({ phase: 'stopped' });
  }, [run]);
  const retry = useCallback(() => setRun((before) => ({ ...before, count: before.count + 1 })), []);
  return { progress, cancel, retry };
}
