import type { Command } from './command.ts';
import { asTable } from './output.ts';

/** What `--help` prints. */
export function usageText(commands: readonly Command[]): string {
  const rows = commands.map(({ words, positionals, usage, summary }) => [
    `  ${[...words, ...positionals, ...(usage === undefined ? [] : [usage])].join(' ')}`,
    summary,
  ]);
  const commandLines = rows.map(([call, summary]) => `${call}\n      ${summary}`).join('\n');
  const everywhere = asTable([
    ['  --json', 'print the result as JSON on standard output'],
    ['  --data-dir DIR', 'use the store in this folder (or set CAIRN_DATA_DIR)'],
    ['  --help', 'print this'],
    ['  --version', 'print the version'],
  ]);
  return `Cairn: account plans on the command line, on the same store as the app.

Usage: cairn COMMAND [options]

${commandLines}

Options of every command:
${everywhere}

Exit code: 0 done, 1 failed, 2 called in a way that makes no sense.
Errors are one sentence on standard error.
`;
}
