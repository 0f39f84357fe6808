import { z } from 'zod';
import { Id, Money } from '../model/field.ts';
import { opportunityStages } from '../model/records/opportunity.ts';
import { relationshipKinds } from '../model/records/relationship.ts';
import { NetworkRow, NetworkTieTarget, NetworkTotals } from './network-import-shapes.ts';

export const textEncodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const TextEncoding = z.enum(textEncodings);
export type TextEncoding = z.infer<typeof TextEncoding>;

/** A blank separates columns only in lists of relations without any other separator. */
export const separators = [',', ';', '\t', '|', ' '] as const;
export const Separator = z.enum(separators);
export type Separator = z.infer<typeof Separator>;

export const fileSources = ['salesforce', 'hubspot', 'dynamics', 'unknown'] as const;
export const FileSource = z.enum(fileSources);
export type FileSource = z.infer<typeof FileSource>;

/** What was found out about a file before its rows were read. */
export const FileDialect = z.strictObject({
  encoding: TextEncoding,
  separator: Separator,
  source: FileSource,
});
export type FileDialect = z.infer<typeof FileDialect>;

/** What a column of a file of people can be taken for. */
export const peopleTargets = [
  'ignore',
  'externalId',
  'name',
  'firstName',
  'lastName',
  'title',
  'unit',
  'level',
  'company',
  'location',
  'email',
  'phone',
  'mobile',
  'managerName',
  'managerEmail',
  'managerExternalId',
  'roles',
  'stance',
  'politicalStatus',
] as const;
export const PeopleTarget = z.enum(peopleTargets);
export type PeopleTarget = z.infer<typeof PeopleTarget>;

/** What a column of a file of relations can be taken for. */
export const relationTargets = ['ignore', 'from', 'to', 'kind', 'strength'] as const;
export const RelationTarget = z.enum(relationTargets);
export type RelationTarget = z.infer<typeof RelationTarget>;

/** What a column of a file of accounts can be taken for. */
export const accountTargets = [
  'ignore',
  'externalId',
  'accountName',
  'industry',
  'headquarters',
  'website',
  'ownership',
  'employees',
  'annualRevenue',
  'annualRevenueMillions',
  'currency',
  'overview',
  'owner',
] as const;
export const AccountTarget = z.enum(accountTargets);
export type AccountTarget = z.infer<typeof AccountTarget>;

/** What a column of a file of deals can be taken for. */
export const dealTargets = [
  'ignore',
  'externalId',
  'dealTitle',
  'accountName',
  'accountExternalId',
  'stage',
  'value',
  'currency',
  'probability',
  'closeDate',
  'dealKind',
  'offering',
  'owner',
  'contactName',
  'contactExternalId',
  'nextStep',
  'outcomeReason',
  'note',
] as const;
export const DealTarget = z.enum(dealTargets);
export type DealTarget = z.infer<typeof DealTarget>;

export const ImportTarget = z.union([
  PeopleTarget,
  RelationTarget,
  AccountTarget,
  DealTarget,
  NetworkTieTarget,
]);
export type ImportTarget = z.infer<typeof ImportTarget>;

/** One column of a file and what it is taken for; columns are told apart by position, headers can repeat. */
export const ColumnChoice = z.strictObject({
  index: z.int().min(0),
  header: z.string(),
  target: ImportTarget,
});
export type ColumnChoice = z.infer<typeof ColumnChoice>;

const relationKind = z.enum(relationshipKinds);

/**
 * What each column of a file is taken for. Where several have the same target, locations are joined,
 * roles are added up, and of all others the first filled cell counts.
 */
export const ColumnMapping = z.strictObject({
  columns: z.array(ColumnChoice),
  /** Whether the first row holds column names. */
  hasHeader: z.boolean(),
  /** For relations whose row names no kind; ignored for people. */
  relationKind: relationKind.optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A column as the mapping screen shows it. */
export const ColumnPreview = z.strictObject({
  index: z.int().min(0),
  header: z.string(),
  /** The first few filled cells. */
  samples: z.array(z.string()),
});
export type ColumnPreview = z.infer<typeof ColumnPreview>;

/** What goes into one plan. */
export const planContents = ['people', 'relations', 'network'] as const;
export type PlanContent = (typeof planContents)[number];
/** What goes into the whole portfolio. */
export const portfolioContents = ['accounts', 'deals'] as const;
export const importContents = [...planContents, ...portfolioContents] as const;
export const ImportContent = z.enum(importContents);
export type ImportContent = z.infer<typeof ImportContent>;

/** A chosen file as the mapping screen shows it, before anything is planned. */
export const ImportSource = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  content: ImportContent,
  dialect: FileDialect,
  rowCount: z.int().min(0),
  columns: z.array(ColumnPreview),
  /** How many columns at the end are a network's kinds of tie. */
  tieColumns: z.int().min(0).optional(),
  /** What we suggest; the user may change every column. */
  mapping: ColumnMapping,
});
export type ImportSource = z.infer<typeof ImportSource>;

/** What is wrong with a row or one cell of it. Rows count as in a spreadsheet: the header is row 1. */
export const RowProblem = z.strictObject({
  /** Null when it concerns the whole file. */
  row: z.int().min(1).nullable(),
  /** Which field, as in the mapping; null when it concerns the whole row. */
  field: z.string().nullable(),
  /** What the cell holds. */
  value: z.string(),
  reason: z.string(),
});
export type RowProblem = z.infer<typeof RowProblem>;

export const matchReasons = ['email', 'external id', 'name and company'] as const;
export const MatchReason = z.enum(matchReasons);
export type MatchReason = z.infer<typeof MatchReason>;

const PersonRow = z.strictObject({ row: z.int().min(1), personId: Id, name: z.string() });

export const InsertedPerson = PersonRow.extend({
  title: z.string(),
  unit: z.string(),
  company: z.string(),
  email: z.string(),
});
export type InsertedPerson = z.infer<typeof InsertedPerson>;

export const UpdatedPerson = PersonRow.extend({
  matchedBy: MatchReason,
  changedFields: z.array(z.string()).min(1),
});
export type UpdatedPerson = z.infer<typeof UpdatedPerson>;

export const UnchangedPerson = PersonRow.extend({ matchedBy: MatchReason });
export type UnchangedPerson = z.infer<typeof UnchangedPerson>;

const count = z.int().min(0);

/**
 * What an import of people would do, row by row. Every row that is not blank is in exactly one of
 * inserted, updated, unchanged and skipped; warnings come on top. `totals` holds when lists are cut short.
 */
export const PeopleImportPreview = z.strictObject({
  content: z.literal('people'),
  dialect: FileDialect,
  mapping: ColumnMapping,
  rowCount: count,
  totals: z.strictObject({
    inserted: count,
    updated: count,
    unchanged: count,
    skipped: count,
    warnings: count,
    unitsToCreate: count,
  }),
  inserted: z.array(InsertedPerson),
  updated: z.array(UpdatedPerson),
  unchanged: z.array(UnchangedPerson),
  skipped: z.array(RowProblem),
  warnings: z.array(RowProblem),
  unitsToCreate: z.array(z.string()),
  /** Reporting lines that would be added or redirected. */
  reportsTo: count,
});
export type PeopleImportPreview = z.infer<typeof PeopleImportPreview>;

/** One line of the map that a file of relations would add, change or leave. */
export const RelationRow = z.strictObject({
  row: z.int().min(1),
  relationshipId: Id,
  kind: relationKind,
  from: z.string(),
  to: z.string(),
  strength: z.int().min(1).max(3).nullable(),
});
export type RelationRow = z.infer<typeof RelationRow>;

/** What an import of relations would do; `noTie` counts the pairs that the file says are not tied (weight 0). */
export const RelationsImportPreview = z.strictObject({
  content: z.literal('relations'),
  dialect: FileDialect,
  mapping: ColumnMapping,
  rowCount: count,
  totals: z.strictObject({
    inserted: count,
    updated: count,
    unchanged: count,
    skipped: count,
    warnings: count,
    noTie: count,
  }),
  inserted: z.array(RelationRow),
  updated: z.array(RelationRow),
  unchanged: z.array(RelationRow),
  skipped: z.array(RowProblem),
  warnings: z.array(RowProblem),
});
export type RelationsImportPreview = z.infer<typeof RelationsImportPreview>;

const accountMatches = ['external id', 'name'] as const;
const AccountRow = z.strictObject({
  row: z.int().min(1),
  /** The plan that the account has or gets. */
  planId: Id,
  name: z.string(),
});
export const InsertedAccount = AccountRow.extend({
  industry: z.string(),
  headquarters: z.string(),
  ownerName: z.string(),
});
export const UnchangedAccount = AccountRow.extend({ matchedBy: z.enum(accountMatches) });
export const UpdatedAccount = UnchangedAccount.extend({ changedFields: z.array(z.string()).min(1) });
export type AccountMatch = (typeof accountMatches)[number];

const rowTotals = z.strictObject({
  inserted: count,
  updated: count,
  unchanged: count,
  skipped: count,
  warnings: count,
});

/** What an import of accounts would do; every new account gets a plan of its own. */
export const AccountsImportPreview = z.strictObject({
  content: z.literal('accounts'),
  dialect: FileDialect,
  mapping: ColumnMapping,
  rowCount: count,
  totals: rowTotals,
  inserted: z.array(InsertedAccount),
  updated: z.array(UpdatedAccount),
  unchanged: z.array(UnchangedAccount),
  skipped: z.array(RowProblem),
  warnings: z.array(RowProblem),
});
export type AccountsImportPreview = z.infer<typeof AccountsImportPreview>;

const DealRow = z.strictObject({
  row: z.int().min(1),
  planId: Id,
  accountName: z.string(),
  title: z.string(),
  stage: z.enum(opportunityStages),
  value: Money.nullable(),
});
export type DealRow = z.infer<typeof DealRow>;
export const UpdatedDeal = DealRow.extend({ changedFields: z.array(z.string()).min(1) });

/** Deals of one outcome, with what they are worth in each currency. */
export const DealGroup = z.strictObject({ count, values: z.array(Money) });
export type DealGroup = z.infer<typeof DealGroup>;

/** What an import of deals would do in the plans of their accounts. */
export const DealsImportPreview = z.strictObject({
  content: z.literal('deals'),
  dialect: FileDialect,
  mapping: ColumnMapping,
  rowCount: count,
  totals: rowTotals.extend({
    /** Plans that would change. */
    plans: count,
    offeringsToCreate: count,
    teamMembersToCreate: count,
  }),
  /** All rows that are not left out. */
  won: DealGroup,
  lost: DealGroup,
  open: DealGroup,
  inserted: z.array(DealRow),
  updated: z.array(UpdatedDeal),
  unchanged: z.array(DealRow),
  skipped: z.array(RowProblem),
  warnings: z.array(RowProblem),
});
export type DealsImportPreview = z.infer<typeof DealsImportPreview>;

/** What an import of a whole network would do: people and their ties in one. */
export const NetworkImportPreview = z.strictObject({
  content: z.literal('network'),
  dialect: FileDialect,
  mapping: ColumnMapping,
  rowCount: count,
  totals: NetworkTotals,
  inserted: z.array(NetworkRow),
  updated: z.array(NetworkRow),
  unchanged: z.array(NetworkRow),
  skipped: z.array(RowProblem),
  warnings: z.array(RowProblem),
});
export type NetworkImportPreview = z.infer<typeof NetworkImportPreview>;

/** What an import would do, before it does anything. */
export const ImportPreview = z.discriminatedUnion('content', [
  PeopleImportPreview,
  RelationsImportPreview,
  AccountsImportPreview,
  DealsImportPreview,
  NetworkImportPreview,
]);
export type ImportPreview = z.infer<typeof ImportPreview>;

/** What an import did; a plan that is open is to be loaded anew. */
export const ImportResult = z.strictObject({
  /** Names the import for taking it back. */
  importId: z.string(),
  content: ImportContent,
  fileName: z.string(),
  inserted: count,
  updated: count,
  unchanged: count,
  skipped: count,
  /** The plans that were made or changed. */
  planIds: z.array(Id),
});
export type ImportResult = z.infer<typeof ImportResult>;

/** How far a running import is. */
export const ImportProgress = z.strictObject({ done: count, total: count });
export type ImportProgress = z.infer<typeof ImportProgress>;

/** How many rows of each list a preview shows; the totals count all. */
export const previewLength = 200;

/** The preview with every list cut to `length` rows, so that it stays small on its way to the page. */
export function shortened<P extends object>(preview: P, length = previewLength): P {
  const entries = Object.entries(preview).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.slice(0, length) : value,
  ]);
  // The same keys; lists only lost their tails.
  return Object.fromEntries(entries) as P;
}
