// Writes electron/preload/channels.ts from the contract: the sandboxed preload must know the names, not zod.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contract, messages } from '../shared/ipc/contract.ts';

export const channelsFile = path.join(import.meta.dirname, '../electron/preload/channels.ts');

/** The text of the channel list as it should be. */
export function channelsSource(): string {
  const listed = (names: readonly string[]) => names.map((name) => `  '${name}',\n`).join('');
  return [
    '// Written by build/generate-preload.ts from shared/ipc/contract.ts; do not edit.\n',
    '\n/** Every request the page may make. */\n',
    `export const channels = [\n${listed(Object.keys(contract))}] as const;\n`,
    '\n/** Every message the page may listen to. */\n',
    `export const messageNames = [${Object.keys(messages)
      .map((name) => `'${name}'`)
      .join(', ')}] as const;\n`,
  ].join('');
}

if (process.argv[1] === import.meta.filename) writeFileSync(channelsFile, channelsSource());
