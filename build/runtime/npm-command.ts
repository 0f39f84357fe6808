import path from 'node:path';

/** How to start npm: the one that runs this script when there is one, else the one on the PATH. */
export function npmCommand(): { command: string; firstArguments: string[] } {
  const script = process.env.npm_execpath;
  if (script !== undefined && path.basename(script).startsWith('npm'))
    return { command: process.execPath, firstArguments: [script] };
  return { command: 'npm', firstArguments: [] };
}
