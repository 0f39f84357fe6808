/** The operating system's word for what went wrong with a file, such as `ENOSPC`; null for any other error. */
export function systemCode(cause: unknown): string | null {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}

/** Whether there is no room left, on the disk or in what the user may take of it. */
export function meansFull(cause: unknown): boolean {
  const code = systemCode(cause);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

const outOfReach = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'EBUSY',
  'ENAMETOOLONG',
]);

/** Whether a file or folder is there but cannot be used, or stands where another one should. */
export function meansOutOfReach(cause: unknown): boolean {
  return outOfReach.has(systemCode(cause) ?? '');
}
