import { readFile } from 'node:fs/promises';
import { systemCode } from '../../db/system-error.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { CommandContext } from './command.ts';

/** The bytes of a file argument. Throws FILE_UNREADABLE with the reason. */
export async function readBytes({ fileOf }: CommandContext, name: string): Promise<Uint8Array> {
  const file = fileOf(name);
  try {
    return await readFile(file);
  } catch (cause) {
    const reason = systemCode(cause) === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read.`;
    throw new AppError('FILE_UNREADABLE', reason, { cause });
  }
}

/** The text of a file argument, or of standard input for "-". */
export async function readTextFile(context: CommandContext, name: string): Promise<string> {
  const bytes = name === '-' ? await readAll(context.environment.stdin) : await readBytes(context, name);
  // Editors on Windows put a byte order mark in front, which JSON does not know.
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}
