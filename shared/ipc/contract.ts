import { z } from 'zod';
import { Id } from '../model/field.ts';
import { StoredTemplate, Template, templateKinds } from '../templates/template.ts';
import {
  ColumnMapping,
  ImportPreview,
  ImportResult,
  ImportSource,
  planContents,
  portfolioContents,
} from './import-shapes.ts';
import { LeadershipLine } from './leadership-shapes.ts';
import { request } from './request.ts';
import { PlanSelection } from './selection-shapes.ts';
import { Settings } from './settings.ts';
import {
  Acknowledgement,
  AppInformation,
  BackupEntry,
  ExportRequest,
  HistoryEntry,
  LoadedPlanMessage,
  menuCommands,
  PlanEntry,
  PlanEntryHealth,
  PlanPastMessage,
  PlanState,
  SavedFile,
  SearchHit,
  StoreStatus,
  TouchingEdit,
  UndoneStepMessage,
} from './shapes.ts';
import { PeopleFound, Week } from './week-shapes.ts';

const ofPlan = z.strictObject({ planId: Id });
const ofImport = z.strictObject({ importId: z.string() });
const planName = z.string().trim().min(1).max(300);

/** Every request the page can make. The key is the channel name. */
export const contract = {
  /** Versions and places, for the About box. */
  'app:information': request({ input: z.void(), output: AppInformation }),
  /** The licenses of everything that ships inside the app, as one text. */
  'app:licenses': request({ input: z.void(), output: z.string() }),
  /** An unexpected error in a view, for the local log; it must hold no plan content. */
  'app:report-error': request({
    input: z.strictObject({ name: z.string().max(200), where: z.string().max(20_000) }),
    output: z.void(),
  }),

  'settings:read': request({ input: z.void(), output: Settings }),
  'settings:write': request({ input: Settings.partial(), output: Settings }),

  /** How the store came up. */
  'store:status': request({ input: z.void(), output: StoreStatus }),
  /** Newest first. */
  'store:backups': request({ input: z.void(), output: z.array(BackupEntry) }),
  'store:back-up-now': request({ input: z.void(), output: BackupEntry }),
  /** Puts a backup in place of the store; the present state is backed up first. */
  'store:restore': request({
    input: z.strictObject({ name: BackupEntry.shape.name }),
    output: z.void(),
    errors: ['FILE_DAMAGED', 'NOT_FOUND'],
  }),

  /** All plans, last changed first. */
  'portfolio:list': request({ input: z.void(), output: z.array(PlanEntry) }),
  /** Health of some plans, in no order. */
  'portfolio:health': request({
    input: z.strictObject({ planIds: z.array(Id).max(200) }),
    output: z.array(PlanEntryHealth),
  }),
  /** Use, movement, lateness and coverage of all plans that are neither closed nor archived. */
  'portfolio:leadership': request({ input: z.void(), output: z.array(LeadershipLine) }),
  /** Where all accounts stand on the selection matrix, by name. */
  'portfolio:selection': request({ input: z.void(), output: z.array(PlanSelection) }),
  /** What this week asks for, over all plans that are neither closed nor archived. */
  'portfolio:week': request({ input: z.void(), output: Week }),
  /** Whom a typed name can mean in these plans; with an account's name only in its plans. */
  'portfolio:people': request({
    input: z.strictObject({ who: z.string().max(1000), accountName: z.string().max(300) }),
    output: PeopleFound,
  }),

  /** The records of all plans that have words which begin like those of the text, best first, at most 40. */
  'search:find': request({
    input: z.strictObject({ text: z.string().max(300) }),
    output: z.array(SearchHit),
  }),

  'plan:create': request({
    input: z.strictObject({ accountName: planName, ownerName: planName, currency: Settings.shape.currency }),
    output: ofPlan,
  }),
  'plan:create-sample': request({ input: z.void(), output: ofPlan }),
  'plan:duplicate': request({
    input: z.strictObject({ planId: Id, name: planName }),
    output: ofPlan,
    errors: ['NOT_FOUND'],
  }),
  /** Can be taken back with `plan:undo` of the same plan. */
  'plan:delete': request({ input: ofPlan, output: z.void(), errors: ['NOT_FOUND'] }),
  'plan:load': request({ input: ofPlan, output: LoadedPlanMessage, errors: ['NOT_FOUND'] }),
  /** Applies a change set whole or not at all; durable when it answers. */
  'plan:apply': request({
    input: z.strictObject({ changeSet: z.unknown() }),
    output: Acknowledgement,
    errors: ['CONFLICT', 'INVALID_INPUT', 'NOT_FOUND'],
  }),
  'plan:undo': request({ input: ofPlan, output: UndoneStepMessage, errors: ['NOTHING_TO_UNDO', 'CONFLICT'] }),
  'plan:redo': request({ input: ofPlan, output: UndoneStepMessage, errors: ['NOTHING_TO_UNDO', 'CONFLICT'] }),
  /** At most 200 entries, newest first, older than `before` where it is given. */
  'plan:history': request({
    input: z.strictObject({ planId: Id, before: z.int().optional() }),
    output: z.array(HistoryEntry),
  }),

  /** Freezes a dated version of the plan, and does `changes` to the plan in the same step after that. */
  'plan:freeze': request({
    input: z.strictObject({
      planId: Id,
      title: planName,
      reason: z.string().max(20_000),
      reviewId: Id.nullable(),
      /** What the history calls the step; "Freeze" and the title unless given. */
      label: z.string().trim().min(1).max(300).optional(),
      changes: z.array(z.unknown()).optional(),
    }),
    output: Acknowledgement.extend({ snapshotId: Id }),
    errors: ['NOT_FOUND', 'CONFLICT', 'INVALID_INPUT'],
  }),
  /** The plan as it was frozen. */
  'plan:version': request({
    input: z.strictObject({ planId: Id, snapshotId: Id }),
    output: PlanState,
    errors: ['NOT_FOUND', 'FILE_DAMAGED'],
  }),
  /** The plan as it stood at an instant, from its history. */
  'plan:as-of': request({
    input: z.strictObject({ planId: Id, at: z.iso.datetime() }),
    output: PlanState,
    errors: ['NOT_FOUND'],
  }),
  /** What is kept of a plan's past, as far as the map is drawn from it. */
  'plan:past': request({ input: ofPlan, output: PlanPastMessage, errors: ['NOT_FOUND', 'FILE_DAMAGED'] }),
  /** The edits of a period that still stand, oldest first, with the records they touched. */
  'plan:edits': request({
    input: z.strictObject({ planId: Id, after: z.iso.datetime(), until: z.iso.datetime() }),
    output: z.array(TouchingEdit),
  }),
  /** A plan for the next period: what still holds, marked as carried over until it is confirmed. */
  'plan:next-year': request({ input: ofPlan, output: ofPlan, errors: ['NOT_FOUND'] }),

  /** Asks for a `.cairn` file and adds its plan; null when the user cancels. */
  'plan-file:open': request({
    input: z.void(),
    output: z.strictObject({ planId: Id, isCopy: z.boolean() }).nullable(),
    errors: ['FILE_DAMAGED', 'FILE_NEWER', 'FILE_UNREADABLE'],
  }),
  /** Asks where to save and writes the export; null when the user cancels. */
  'export:run': request({ input: ExportRequest, output: SavedFile, errors: ['NOT_FOUND', 'DISK_FULL'] }),
  /** Shows the file exported last in the system's file browser. */
  'export:reveal': request({ input: z.void(), output: z.void() }),

  /** Asks for a CSV file and reads its head; null when the user cancels. */
  'import:choose': request({
    input: z.union([
      z.strictObject({ planId: Id, content: z.enum(planContents) }),
      // What is for the whole portfolio goes into the plans of the accounts it names.
      z.strictObject({ planId: z.null(), content: z.enum(portfolioContents) }),
    ]),
    output: ImportSource.nullable(),
    errors: ['FILE_UNREADABLE'],
  }),
  /** What the import would do, before it does anything. */
  'import:preview': request({
    input: ofImport.extend({ mapping: ColumnMapping }),
    output: ImportPreview,
    errors: ['INVALID_INPUT', 'CANCELLED'],
  }),
  /** Applies what was last previewed, as one step of the history of each plan it is about: all of them or none. */
  'import:commit': request({ input: ofImport, output: ImportResult, errors: ['CONFLICT', 'NOT_FOUND'] }),
  /**
   * Takes a committed import back in every plan at once. Where one of them was edited since, says which and
   * changes nothing. Gives how many plans are as they were.
   */
  'import:undo': request({
    input: ofImport,
    output: z.strictObject({ plans: z.int() }),
    errors: ['CONFLICT', 'NOT_FOUND', 'NOTHING_TO_UNDO'],
  }),
  'import:cancel': request({ input: ofImport, output: z.void() }),

  /** The templates of a kind that are kept on this computer, by name. */
  'template:list': request({
    input: z.strictObject({ kind: z.enum(templateKinds) }),
    output: z.array(StoredTemplate),
  }),
  /** Keeps a template; one of the same name is replaced only when that is said. */
  'template:save': request({
    input: z.strictObject({ template: Template, replaces: z.boolean() }),
    output: StoredTemplate,
    errors: ['CONFLICT'],
  }),
  /** Removes a template; plans that used it keep what it gave them. */
  'template:delete': request({ input: z.strictObject({ id: Id }), output: z.void(), errors: ['NOT_FOUND'] }),
  /** Writes a template to a file the user chooses; null when the user cancels. */
  'template:export': request({
    input: z.strictObject({ template: Template }),
    output: SavedFile.nullable(),
    errors: ['DISK_FULL', 'NOT_ALLOWED'],
  }),
  /** Asks for a template file and keeps what is in it, under another name where its own is taken; null on cancel. */
  'template:import': request({
    input: z.void(),
    output: StoredTemplate.nullable(),
    errors: ['FILE_UNREADABLE', 'FILE_NEWER', 'FILE_DAMAGED'],
  }),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type InputOf<C extends Channel> = z.input<Contract[C]['input']>;
export type ParsedInputOf<C extends Channel> = z.output<Contract[C]['input']>;
export type OutputOf<C extends Channel> = z.output<Contract[C]['output']>;

/** What the main process tells the page without being asked. */
export const messages = {
  'menu:command': z.strictObject({ command: z.enum(menuCommands) }),
  'import:progress': z.strictObject({ importId: z.string(), done: z.int(), total: z.int() }),
} as const;
export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type MessageOf<M extends MessageName> = z.output<Messages[M]>;
