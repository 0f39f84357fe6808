import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { moveIntoPlace } from '../../db/durable-files.ts';
import { meansFull, systemCode } from '../../db/system-error.ts';
import { AppError } from '../../shared/model/errors.ts';

/**
 * Writes a file of the user's choice so that it is there whole or not at all, also after a power cut; what
 * stood there before stays until then. Throws DISK_FULL, or NOT_ALLOWED where it cannot be written.
 */
export async function writeWholeFile(file: string, content: Uint8Array | string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await moveIntoPlace(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw explained(cause, file);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there, or another program has it open',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder of this name stands there',
  EBUSY: 'another program has it open',
  ENAMETOOLONG: 'its name is too long',
};

function explained(cause: unknown, file: string): unknown {
  if (meansFull(cause))
    return new AppError('DISK_FULL', 'The disk is full; free some space and try again.', { cause });
  const reason = reasons[systemCode(cause) ?? ''];
  if (reason === undefined) return cause;
  return new AppError('NOT_ALLOWED', `${file} cannot be written: ${reason}.`, { cause });
}
