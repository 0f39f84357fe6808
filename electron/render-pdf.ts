import { app } from 'electron';
import type { AppPlaces } from './app-places.ts';
import type { RenderPdf } from './cli/environment.ts';
import type { SettingsFile } from './settings.ts';
import { systemClock } from './system-clock.ts';
import { today } from './today.ts';

/** What makes documents with the app's own Chromium, on the paper the user has chosen. */
export function pdfRenderer(places: AppPlaces, settings: SettingsFile): RenderPdf {
  return async (request) => {
    // Loaded when asked for: most starts print nothing.
    const { pdfOf } = await import('./export/export-pdf.ts');
    return pdfOf(request, {
      today: today(systemClock),
      now: systemClock.now(),
      pageSize: settings.read().pageSize,
      appVersion: app.getVersion(),
      preload: places.printPreload,
    });
  };
}
