import { type MapOptions, type MapScene, mapSceneSteps } from '../../../shared/map/map-scene.ts';
import { mapOn } from '../../../shared/map/time/map-on.ts';
import type { CalendarDate } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { pictures } from '../../state/background/background.ts';
import { isSmall } from '../../state/background/use-background.ts';
import { useSettings } from '../../state/settings-store.ts';
import { usualFolds } from './drawing/usual-folds.ts';

/** A picture that was worked out before somebody asked for it. */
type Opening = { plan: Plan; key: string; scene: MapScene };

let opening: Opening | null = null;

/** Left free between two pieces of work. */
const leastMs = 3;

/**
 * Works out the picture that the map of a plan opens with, while nothing else is to do: a large one beside the page.
 * Gives the way to leave it.
 */
export function prepareOpening(plan: Plan, today: CalendarDate): () => void {
  const remembered = useSettings.getState().settings.foldedUnits[plan.plan.id];
  const { options } = mapOn(plan, {
    lens: 'organization',
    audience: 'internal',
    today,
    decisionId: null,
    since: null,
    past: null,
    sizeBy: null,
    folded: remembered === undefined ? usualFolds(plan) : new Set(remembered),
  });
  const key = keyOf(options);
  const keep = (scene: MapScene): void => {
    opening = { plan, key, scene };
  };
  return isSmall(plan) ? inIdleTime(mapSceneSteps(plan, options), keep) : besideThePage(plan, options, keep);
}

/** The picture of a plan as it was worked out ahead; null where there is none for these options. */
export function openingOf(plan: Plan, options: MapOptions): MapScene | null {
  if (opening === null || opening.plan !== plan || (options.earlier ?? null) !== null) return null;
  return opening.key === keyOf(options) ? opening.scene : null;
}

const keyOf = ({ earlier: _, ...options }: MapOptions): string =>
  JSON.stringify(options, (_name, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value].sort() : value,
  );

function besideThePage(plan: Plan, options: MapOptions, keep: (scene: MapScene) => void): () => void {
  const { earlier: _, ...rest } = options;
  const question = { options: rest, hasEarlier: false };
  // Nobody waits for it: should it fail, the map asks again and says so.
  const listener = { onProgress: () => undefined, onDone: keep, onFailed: () => undefined };
  return pictures.run('scene', question, { shown: plan, earlier: null }, listener);
}

function inIdleTime(steps: Generator<number, MapScene>, keep: (scene: MapScene) => void): () => void {
  const work = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > leastMs) {
      const step = steps.next();
      if (step.done === true) return keep(step.value);
    }
    idle = requestIdleCallback(work);
  };
  let idle = requestIdleCallback(work);
  return () => cancelIdleCallback(idle);
}
