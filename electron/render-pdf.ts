import { app } from 'electron';
import type { AppPlaces } from './app-places.ts';
import type { RenderMap, RenderPdf } from './cli/environment.ts';
import type { PdfSurroundings } from './export/export-pdf.ts';
import type { SettingsFile } from './settings.ts';
import { systemClock } from './system-clock.ts';
import { today } from './today.ts';

/** What makes documents with the app's own Chromium, on the paper the user has chosen. */
export function pdfRenderer(places: AppPlaces, settings: SettingsFile): RenderPdf {
  return async (request) => {
    // Loaded when asked for: most starts print nothing.
    const { pdfOf } = await import('./export/export-pdf.ts');
    return pdfOf(request, surroundings(places, settings));
  };
}

/** The same for pictures and single pages of the map. */
export function mapRenderer(places: AppPlaces, settings: SettingsFile): RenderMap {
  return async (request) => {
    const { drawnMap } = await import('./export/export-map.ts');
    return drawnMap(request, surroundings(places, settings));
  };
}

function surroundings(places: AppPlaces, settings: SettingsFile): PdfSurroundings {
  return {
    today: today(systemClock),
    now: systemClock.now(),
    pageSize: settings.read().pageSize,
    appVersion: app.getVersion(),
    preload: places.printPreload,
  };
}
