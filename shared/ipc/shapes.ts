import { z } from 'zod';
import { MapLook, usualLook } from '../map/sharing/map-look.ts';
import { audiences } from '../model/audience.ts';
import { collectionNames } from '../model/collections.ts';
import { documentKinds } from '../model/document-kind.ts';
import { CalendarDate, Id } from '../model/field.ts';
import { planStatuses } from '../model/records/account-plan.ts';
import { mapLenses } from '../model/records/stakeholder.ts';

const instant = z.iso.datetime();

/** One line of the portfolio. */
export const PlanEntry = z.strictObject({
  planId: Id,
  name: z.string(),
  accountName: z.string(),
  ownerName: z.string(),
  status: z.enum(planStatuses),
  startDate: CalendarDate,
  horizonMonths: z.int(),
  revision: z.int(),
  lastChange: instant,
  nextReview: CalendarDate.nullable(),
  lastReview: CalendarDate.nullable(),
});
export type PlanEntry = z.infer<typeof PlanEntry>;

/** What the portfolio shows of a plan's health; computed when a line comes into view. */
export const PlanEntryHealth = z.strictObject({
  planId: Id,
  score: z.number(),
  rating: z.enum(['red', 'amber', 'green']),
  nextBestStep: z.string().nullable(),
  overdueActions: z.int(),
});
export type PlanEntryHealth = z.infer<typeof PlanEntryHealth>;

/** One record that a search over all plans found. */
export const SearchHit = z.strictObject({
  planId: Id,
  accountName: z.string(),
  collection: z.enum(collectionNames),
  recordId: Id,
  /** The person it is about, where it has no name of its own. */
  personId: Id.nullable(),
  title: z.string(),
  /** The line that has the words, or '' where the title has them. */
  excerpt: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** The state of a plan after a change was made durable. */
export const Acknowledgement = z.strictObject({
  revision: z.int(),
  /** What Undo would take back, as the history calls it; null when there is nothing. */
  undoLabel: z.string().nullable(),
  redoLabel: z.string().nullable(),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** A plan on its way to the page. It travels as one JSON text: three times cheaper than as objects. */
export const LoadedPlanMessage = Acknowledgement.extend({ planJson: z.string() });

/** A plan as it was at some time, as JSON text like a loaded one. */
export const PlanState = z.strictObject({ planJson: z.string() });

/** What is kept of a plan's past, as JSON text like a loaded plan. */
export const PlanPastMessage = z.strictObject({ pastJson: z.string() });

/** An edit that stands, with the records it touched. */
export const TouchingEdit = z.strictObject({
  at: instant,
  actor: z.string(),
  label: z.string(),
  recordIds: z.array(Id),
});
export type TouchingEdit = z.infer<typeof TouchingEdit>;

/** An undone or redone step; `changesJson` holds the changes that were applied. */
export const UndoneStepMessage = Acknowledgement.extend({ label: z.string(), changesJson: z.string() });

export const HistoryEntry = z.strictObject({
  sequence: z.int(),
  at: instant,
  actor: z.string(),
  label: z.string(),
  kind: z.enum(['edit', 'undo', 'redo']),
  reverses: z.int().nullable(),
  isUndone: z.boolean(),
  changeCount: z.int(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const BackupEntry = z.strictObject({
  /** The backup's file name inside the backup folder; the page never sees a path. */
  name: z.string().regex(/^[\w.-]+$/),
  at: instant,
  reason: z.string(),
  sizeBytes: z.number(),
  planCount: z.int(),
  isVerified: z.boolean(),
});
export type BackupEntry = z.infer<typeof BackupEntry>;

/** How the store came up. `recovery` is set when a damaged one had to be moved aside, or one is gone. */
export const StoreStatus = z.strictObject({
  recovery: z
    .strictObject({
      movedTo: z.string().nullable(),
      reason: z.string(),
      newestBackup: BackupEntry.nullable(),
    })
    .nullable(),
});
export type StoreStatus = z.infer<typeof StoreStatus>;

export const AppInformation = z.strictObject({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  sqlite: z.string(),
  platform: z.enum(['windows', 'mac', 'linux']),
  dataDirectory: z.string(),
  backupDirectory: z.string(),
});
export type AppInformation = z.infer<typeof AppInformation>;

export const exportFormats = ['pdf', 'cairn', 'svg', 'png', 'map-pdf', 'graphml', 'gephi', 'kumu'] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** What can be made of the map: a picture or the network as data. */
export const mapFormats = [
  'svg',
  'png',
  'map-pdf',
  'graphml',
  'gephi',
  'kumu',
] as const satisfies readonly ExportFormat[];
export const ExportRequest = z
  .strictObject({
    planId: Id,
    format: z.enum(exportFormats),
    audience: z.enum(audiences),
    lens: z.enum(mapLenses),
    /** What is chosen on the map beside the lens. */
    look: MapLook.default(usualLook),
    /** Which document a PDF is; the page for executives says what no customer may read. */
    document: z.enum(documentKinds).default('full'),
  })
  .refine(({ document, audience }) => document === 'full' || audience === 'internal', {
    error: 'The page for executives is internal',
  });
export type ExportRequest = z.input<typeof ExportRequest>;

/** A save dialog's outcome. */
export const SavedFile = z.strictObject({ fileName: z.string() }).nullable();

export const menuCommands = [
  'undo',
  'redo',
  'find',
  'newPlan',
  'openPlanFile',
  'importPeople',
  'importRelations',
  'importNetwork',
  'importAccounts',
  'importDeals',
  'exportPdf',
  'exportOnePager',
  'exportPlanFile',
  'exportSvg',
  'history',
  'keys',
  'settings',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
