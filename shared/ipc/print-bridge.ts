import type { Audience } from '../model/audience.ts';
import type { CalendarDate } from '../model/field.ts';

/** The document a hidden window is asked to lay out. */
export type PrintDocument = {
  /** The plan as JSON text, after everything its audience may not see was taken out. */
  planJson: string;
  /** The plan as it was frozen last, as JSON text; `null` where it never was, and for customers. */
  lastVersionJson: string;
  audience: Audience;
  today: CalendarDate;
  /** What kind of plan it is and for which years: "Joint plan 2026–2028". */
  title: string;
  pageSize: 'A4' | 'Letter';
};

/** All that the printed page can reach outside itself: `window.cairnPrint`. */
export type PrintBridge = {
  document(): Promise<PrintDocument>;
  /** Everything is laid out, with its fonts. */
  ready(): void;
  /** Nothing will come of it; the reason is for the log and holds no plan content. */
  failed(reason: string): void;
};

/** What the printed page and the main process call their messages; answered for that one page only. */
export const printChannels = {
  document: 'print:document',
  ready: 'print:ready',
  failed: 'print:failed',
} as const;
