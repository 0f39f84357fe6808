import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../../shared/ipc/settings.ts';
import {
  placementOf,
  readWindowState,
  smallest,
  smallestOnSmallDisplay,
  writeWindowState,
} from './window-state.ts';

/** What every window of ours that shows a page has in common: no privileges. */
export function pagePreferences(preload: string) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
    // Notebooks fall asleep; what is typed meanwhile must still be saved on time.
    backgroundThrottling: false,
  } as const;
}

// --cairn-ground of the theme's tokens: what shows until the page has painted.
const ground = { light: '#f6f8f7', dark: '#101817' } as const;

/** Makes the system's dialogs and menus, the ground and the page's "auto" follow one setting. */
export function followColorScheme(scheme: Settings['colorScheme']): void {
  nativeTheme.themeSource = scheme === 'auto' ? 'system' : scheme;
}

function groundColor(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}

export type MainWindowPlaces = {
  preload: string;
  /** Where the window's place is kept between starts. */
  stateFile: string;
};

/** Opens the app's window and starts loading its page; shown at once, in the color of the page to come. */
export function openMainWindow({ preload, stateFile }: MainWindowPlaces): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const placement = placementOf(readWindowState(stateFile), areas);
  const isLarge = areas.some((area) => area.width >= smallest.width && area.height >= smallest.height);
  const least = isLarge ? smallest : smallestOnSmallDisplay;
  const window = new BrowserWindow({
    title: 'Cairn',
    width: placement.width,
    height: placement.height,
    ...(placement.place ?? {}),
    minWidth: least.width,
    minHeight: least.height,
    backgroundColor: groundColor(),
    webPreferences: pagePreferences(preload),
  });
  if (placement.isMaximized) window.maximize();
  rememberPlacement(window, stateFile);
  const followTheme = () => window.setBackgroundColor(groundColor());
  nativeTheme.on('updated', followTheme);
  window.on('closed', () => nativeTheme.off('updated', followTheme));
  return window;
}

function rememberPlacement(window: BrowserWindow, stateFile: string): void {
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
}
