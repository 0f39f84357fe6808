import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/model/errors.ts';
import { Template } from '../../shared/templates/template.ts';
import { writeWholeFile } from '../plan-file/write-file.ts';

/** What a template file is today; a later one is refused with a sentence that says why. */
const version = 1;
const mostBytes = 5_000_000;

const Envelope = z.looseObject({ format: z.literal('cairn-template'), version: z.int().min(1) });
const Body = z.strictObject({
  format: z.literal('cairn-template'),
  version: z.literal(version),
  /** SHA-256 of the template's JSON in hexadecimal. */
  sha256: z.string(),
  template: z.unknown(),
});

const checksumOf = (template: unknown): string =>
  createHash('sha256').update(JSON.stringify(template)).digest('hex');

/** Writes a template to a file of its own, whole or not at all. Throws DISK_FULL and NOT_ALLOWED. */
export function writeTemplateFile(file: string, template: Template): Promise<void> {
  const body = { format: 'cairn-template', version, sha256: checksumOf(template), template };
  return writeWholeFile(file, `${JSON.stringify(body, null, 2)}\n`);
}

/**
 * The template in a file. Throws FILE_UNREADABLE for what is no template file, FILE_NEWER for one of a later
 * version, and FILE_DAMAGED for one that is not as it was written.
 */
export async function readTemplateFile(file: string): Promise<Template> {
  const name = path.basename(file);
  const content = parsed(await textOf(file, name));
  const envelope = Envelope.safeParse(content);
  if (!envelope.success)
    throw new AppError('FILE_UNREADABLE', `${name} is not a template of Cairn, or only a part of one.`);
  if (envelope.data.version > version)
    throw new AppError('FILE_NEWER', `${name} was written by a newer Cairn; update this one to read it.`);
  const body = Body.safeParse(content);
  const template = Template.safeParse(body.data?.template);
  if (!body.success || !template.success || checksumOf(body.data.template) !== body.data.sha256)
    throw new AppError('FILE_DAMAGED', `${name} is damaged or was changed by hand; ask for it once more.`);
  return template.data;
}

async function textOf(file: string, name: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    if (bytes.byteLength <= mostBytes) return bytes.toString('utf8');
  } catch (cause) {
    throw new AppError('FILE_UNREADABLE', `${name} cannot be read.`, { cause });
  }
  throw new AppError('FILE_UNREADABLE', `${name} is far too large for a template.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
