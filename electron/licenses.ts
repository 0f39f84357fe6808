import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const Licenses = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().nullish(),
    text: z.string().nullish(),
  }),
);

const ruler = '\n\n────────────────────────────────────────\n\n';

/** The licenses of the packages that were bundled into the app, and where those of its runtime are. */
export async function licensesText(file: string): Promise<string> {
  const packages = Licenses.parse(JSON.parse(await readFile(file, 'utf8')));
  const runtime = [
    'Electron and Chromium',
    'Cairn runs in Electron (MIT License, © Electron contributors, GitHub Inc.) and the Chromium inside it.',
    'Their licenses are in LICENSE.electron.txt (or LICENSE) and LICENSES.chromium.html beside the program.',
  ].join('\n');
  const entries = packages.map(({ name, version, identifier, text }) =>
    [`${name} ${version}${identifier ? ` (${identifier})` : ''}`, text?.trim()].filter(Boolean).join('\n\n'),
  );
  return [runtime, ...entries].join(ruler);
}
