import type { PeopleImportPreview } from '../../../shared/ipc/import-shapes.ts';
import type { Id } from '../../../shared/model/field.ts';
import { type Pacing, pause } from '../pacing.ts';
import type { PeopleDraft } from './people-draft.ts';
import type { PersonRow } from './person-row.ts';
import type { ReportingLines } from './reporting-lines.ts';

/** A row of the file and the person it is about. */
export type TakenRow = { row: PersonRow; personId: Id };

/**
 * Lets every person of the file report to the manager their row names: by id, else e-mail address, else name.
 * A manager nobody knows, or one who would make a circle, is a warning; the person stays in the import.
 */
export async function linkManagers(
  rows: readonly TakenRow[],
  draft: PeopleDraft,
  lines: ReportingLines,
  preview: PeopleImportPreview,
  pacing: Pacing,
): Promise<void> {
  const linked = new Set<Id>();
  for (const [index, { row, personId }] of rows.entries()) {
    const named = namedManager(row);
    const reason = named === undefined ? undefined : linkOne(row, personId, draft, lines, linked);
    if (named !== undefined && reason !== undefined)
      preview.warnings.push({ row: row.row, ...named, reason });
    await pause({ ...(pacing.signal && { signal: pacing.signal }) }, index + 1, rows.length);
  }
}

/** Draws one reporting line; gives the reason why not. */
function linkOne(
  row: PersonRow,
  personId: Id,
  draft: PeopleDraft,
  lines: ReportingLines,
  linked: Set<Id>,
): string | undefined {
  const manager = findManager(row, draft);
  if (typeof manager === 'object') return manager.reason;
  // Of several rows about one person the first counts.
  if (linked.has(personId)) return undefined;
  linked.add(personId);
  const result = lines.set(personId, manager);
  if (result === 'self') return 'Nobody can be their own manager';
  return result === 'cycle'
    ? 'This would make people report to each other in a circle; the line is left out'
    : undefined;
}

function namedManager({ manager }: PersonRow): { field: string; value: string } | undefined {
  if (manager.externalId !== '') return { field: 'managerExternalId', value: manager.externalId };
  if (manager.email !== '') return { field: 'managerEmail', value: manager.email };
  return manager.name === '' ? undefined : { field: 'managerName', value: manager.name };
}

function findManager({ manager, company }: PersonRow, draft: PeopleDraft): Id | { reason: string } {
  const { index } = draft;
  const certain = index.personWithExternalId(manager.externalId) ?? index.personWithEmail(manager.email);
  if (certain !== undefined) return certain;
  const [only, ...others] = manager.name === '' ? [] : index.peopleNamed(manager.name, company);
  if (only === undefined)
    return {
      reason: 'This manager is neither in the file nor in the plan; the person is imported without one',
    };
  if (others.length > 0)
    return { reason: 'Several people have this name; the person is imported without a manager' };
  return only;
}
