import type { MapPaper } from '../map/sharing/map-papers.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentKind } from '../model/document-kind.ts';
import type { CalendarDate } from '../model/field.ts';

/** The document a hidden window is asked to lay out. */
export type PrintDocument = {
  /** The plan as JSON text, after everything its audience may not see was taken out. */
  planJson: string;
  /** The plan as it was frozen last, as JSON text; `null` where it never was, and for customers. */
  lastVersionJson: string;
  audience: Audience;
  kind: DocumentKind;
  today: CalendarDate;
  /** What kind of plan it is and for which years: "Joint plan 2026–2028". */
  title: string;
  pageSize: 'A4' | 'Letter';
};

/** A sheet with the map that a hidden window is asked to lay out, or to draw. */
export type MapSheet = {
  /** The whole sheet as one SVG, made for its audience. */
  sheetSvg: string;
  title: string;
  pageSize: MapPaper;
  /** Size in pixels where a picture is wanted; null for a page to print. */
  picture: { width: number; height: number } | null;
};

/** All that the printed page can reach outside itself: `window.cairnPrint`. */
export type PrintBridge = {
  document(): Promise<PrintDocument | MapSheet>;
  /** Everything is laid out, with its fonts. */
  ready(): void;
  /** The picture that was wanted, as PNG. */
  drawn(png: Uint8Array): void;
  /** Nothing will come of it; the reason is for the log and holds no plan content. */
  failed(reason: string): void;
};

/** What the printed page and the main process call their messages; answered for that one page only. */
export const printChannels = {
  document: 'print:document',
  ready: 'print:ready',
  drawn: 'print:drawn',
  failed: 'print:failed',
} as const;
