import type { BackupDescription } from './backup-manifest.ts';

const KEPT_OF_TODAY = 3;
const KEPT_DAYS = 10;
/** Sorts by age. */
const ageKey = ({ at }: BackupDescription, now: Date): string => (at > now.toISOString() ? '' : at);

const keptAlways = ['migration', 'restore'] as const;

/** The calendar day an instant falls on where this machine is, `YYYY-MM-DD`. */
export function localDayOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/**
 * The backups that are no longer needed, given in any order. Kept are the newest three of today, the newest
 * of each of the last ten other days that have one (days without Cairn do not count), and the newest made
 * before a migration and before a restore, whatever their age. Files that are not verified backups are
 * neither counted nor given up. What a clock that was wrong dated after `now` counts as older than all else.
 */
export function backupsToDelete(
  backups: readonly BackupDescription[],
  now: Date,
  dayOf: (at: Date) => string = localDayOf,
): BackupDescription[] {
  const known = backups
    .filter((backup) => backup.isVerified)
    .sort((a, b) => (ageKey(a, now) < ageKey(b, now) ? 1 : ageKey(a, now) > ageKey(b, now) ? -1 : 0));
  const today = dayOf(now);
  const kept = new Set(
    known.filter((backup) => dayOf(new Date(backup.at)) === today).slice(0, KEPT_OF_TODAY),
  );
  const days = new Set<string>();
  for (const backup of known) {
    const day = dayOf(new Date(backup.at));
    if (day === today || days.has(day) || days.size === KEPT_DAYS) continue;
    days.add(day);
    kept.add(backup);
  }
  for (const reason of keptAlways) {
    const newest = known.find((backup) => backup.reason === reason);
    if (newest !== undefined) kept.add(newest);
  }
  return known.filter((backup) => !kept.has(backup));
}
