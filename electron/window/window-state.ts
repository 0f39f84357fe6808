import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomically } from '../atomic-file.ts';

const bounds = { x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) };
const WindowState = z.object({ ...bounds, isMaximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

/** Where a window can be: one display's area without task bars. */
export type WorkArea = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where a window starts: at a place, or in the middle where the system puts it. */
export type Placement = {
  readonly place: { x: number; y: number } | null;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
};

const preferred = { width: 1280, height: 800 };
/** Below this the app is no longer usable; small displays may go down to `smallestOnSmallDisplay`. */
export const smallest = { width: 1024, height: 640 };
export const smallestOnSmallDisplay = { width: 800, height: 560 };
/** How much of the title bar must be on a display for the window to be found. */
const visibleStrip = { width: 120, height: 40 };

/**
 * Where to open the window: where it was, when that place still is on a display, and never larger than the
 * display it is on.
 */
export function placementOf(saved: WindowState | null, areas: readonly WorkArea[]): Placement {
  const area = saved === null ? undefined : areas.find((candidate) => isReachable(saved, candidate));
  if (saved === null || area === undefined) {
    const first = areas[0] ?? { ...preferred, x: 0, y: 0 };
    return {
      place: null,
      width: Math.min(preferred.width, first.width),
      height: Math.min(preferred.height, first.height),
      isMaximized: saved?.isMaximized ?? false,
    };
  }
  const { x, y, isMaximized } = saved;
  const width = Math.max(Math.min(saved.width, area.width), smallestOnSmallDisplay.width);
  const height = Math.max(Math.min(saved.height, area.height), smallestOnSmallDisplay.height);
  return { place: { x, y }, width, height, isMaximized };
}

function isReachable(window: WindowState, area: WorkArea): boolean {
  const overlap = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopInside = window.y >= area.y && window.y + visibleStrip.height <= area.y + area.height;
  return overlap >= visibleStrip.width && isTopInside;
}

/** The state kept in `file`, or null when there is none that can be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing, damaged or of another version: where the window was is not worth a word to the user.
    return null;
  }
}

/** Keeps the state for the next start. */
export function writeWindowState(file: string, state: WindowState): void {
  writeFileAtomically(file, `${JSON.stringify(state)}\n`);
}
