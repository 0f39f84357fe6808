import { describe, expect, it } from 'vitest';
import type { BackupDescription } from '../../../db/backup-manifest.ts';
import { backupsToDelete, localDayOf } from '../../../db/backup-retention.ts';

const utcDay = (at: Date) => at.toISOString().slice(0, 10);
const now = new Date('2027-03-31T18:00:00.000Z');

function backup(at: string, more: Partial<BackupDescription> = {}): BackupDescription {
  return {
    file: `${at}.sqlite`,
    at: `${at}:00.000Z`,
    reason: 'change',
    sizeBytes: 4096,
    planCount: 1,
    isVerified: true,
    ...more,
  };
}

function kept(backups: BackupDescription[]): string[] {
  const deleted = new Set(backupsToDelete(backups, now, utcDay));
  return backups.filter((each) => !deleted.has(each)).map((each) => each.at.slice(0, 16));
}

describe('backupsToDelete', () => {
  it('keeps the newest three of today', () => {
    const today = ['17:00', '16:00', '15:00', '14:00', '13:00'].map((time) => backup(`2027-03-31T${time}`));
    expect(kept(today)).toEqual(['2027-03-31T17:00', '2027-03-31T16:00', '2027-03-31T15:00']);
  });

  it('keeps the newest of each of the ten days before that have one, however long ago', () => {
    const days = Array.from({ length: 12 }, (_, day) => `2027-01-${String(28 - 2 * day).padStart(2, '0')}`);
    const backups = days.flatMap((day) => [backup(`${day}T17:00`), backup(`${day}T09:00`)]);
    expect(kept(backups)).toEqual(days.slice(0, 10).map((day) => `${day}T17:00`));
  });

  it('is not misled by the order in which they are given', () => {
    const times = ['13:00', '17:00', '15:00', '16:00'].map((time) => backup(`2027-03-31T${time}`));
    expect(kept(times)).toEqual(['2027-03-31T17:00', '2027-03-31T15:00', '2027-03-31T16:00']);
  });

  it.each(['migration', 'restore'] as const)('never gives up the newest made before a %s', (reason) => {
    const old = [backup('2026-01-02T09:00', { reason }), backup('2026-01-01T09:00', { reason })];
    const days = Array.from({ length: 10 }, (_, day) => backup(`2027-03-${String(day + 10)}T09:00`));
    expect(kept([...days, ...old])).toHaveLength(11);
    expect(kept([...days, ...old])).toContain('2026-01-02T09:00');
  });

  it('neither counts nor gives up what is not a verified backup', () => {
    const unknown = ['17:30', '17:20', '17:10', '17:05'].map((time) =>
      backup(`2027-03-31T${time}`, { isVerified: false }),
    );
    const verified = ['17:00', '16:00', '15:00'].map((time) => backup(`2027-03-31T${time}`));
    expect(kept([...unknown, ...verified])).toHaveLength(7);
  });

  it('counts what a wrong clock dated ahead as older than the rest', () => {
    const ahead = ['20:00', '19:30', '19:00'].map((time) => backup(`2027-03-31T${time}`));
    const made = ['18:00', '17:00', '16:00'].map((time) => backup(`2027-03-31T${time}`));
    expect(kept([...ahead, ...made])).toEqual(['2027-03-31T18:00', '2027-03-31T17:00', '2027-03-31T16:00']);
  });

  it('has nothing to do without backups', () => {
    expect(backupsToDelete([], now)).toEqual([]);
  });
});

describe('localDayOf', () => {
  it('is the day on the wall, not that of Greenwich', () => {
    expect(localDayOf(new Date(2027, 2, 1, 0, 30))).toBe('2027-03-01');
    expect(localDayOf(new Date(2027, 11, 31, 23, 30))).toBe('2027-12-31');
  });
});
