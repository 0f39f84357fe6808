import { existsSync, realpathSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cachedFolder, cacheKey } from './cache-folder.ts';
import { say } from './progress.ts';
import { inProject } from './project-root.ts';
import { requireCommand } from './run-command.ts';
import { ensureSystemPackages } from './system-packages.ts';

/** From this Electron on the Node inside has Node-API 10, which the prebuilt binding needs. */
const FIRST_ELECTRON_WITH_PREBUILT = 35;

/** Takes back the Node-API version that the package asks for: without these it aborts at load. */
const compilerFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const Lock = z.object({
  packages: z.object({
    'node_modules/better-sqlite3': z.object({ version: z.string(), integrity: z.string() }),
  }),
});

/** True when better-sqlite3's own prebuilt cannot load in this Electron. */
export function needsOwnBinding(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) < FIRST_ELECTRON_WITH_PREBUILT;
}

/**
 * Gives the path of a better-sqlite3 binding that loads under Node-API 9, compiled once from the
 * package's own source and kept in the user's cache.
 * Throws with the compiler's last lines when it cannot be built.
 */
export async function sqliteBinding(electronExecutable: string): Promise<string> {
  const lock = Lock.parse(JSON.parse(await readFile(inProject('package-lock.json'), 'utf8')));
  const { version, integrity } = lock.packages['node_modules/better-sqlite3'];
  const name = `${version}-${process.platform}-${process.arch}-${cacheKey(integrity, compilerFlags)}`;
  const folder = await cachedFolder(path.join('better-sqlite3', name), async (draft) => {
    await ensureSystemPackages(['compiler']);
    say(`Compiling better-sqlite3 ${version} for this Electron, once; this takes a minute …`);
    const workFolder = path.join(draft, 'work');
    const built = await compile(workFolder);
    await proveItLoads(electronExecutable, built);
    await copyFile(built, path.join(draft, 'better_sqlite3.node'));
    await rm(workFolder, { recursive: true });
  });
  return path.join(folder, 'better_sqlite3.node');
}

async function compile(workFolder: string): Promise<string> {
  const source = path.join(workFolder, 'node_modules', 'better-sqlite3');
  await mkdir(source, { recursive: true });
  await cp(inProject('node_modules', 'better-sqlite3'), source, {
    recursive: true,
    filter: (file) => path.basename(file) !== 'prebuilds',
  });
  await cp(
    inProject('node_modules', 'node-addon-api'),
    path.join(workFolder, 'node_modules', 'node-addon-api'),
    {
      recursive: true,
    },
  );
  const headers = nodeHeaders();
  const nodeGyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  await requireCommand(
    process.execPath,
    [
      nodeGyp,
      'rebuild',
      '--release',
      '--force_build=1',
      '--jobs=max',
      ...(headers === undefined ? [] : [`--nodedir=${headers}`]),
    ],
    headers === undefined
      ? "better-sqlite3 could not be compiled: this machine has no Node headers (include/node beside the node program) and they could not be fetched. Install Node from its official archive or Debian's libnode-dev."
      : 'better-sqlite3 could not be compiled.',
    { cwd: source, env: { ...process.env, CXXFLAGS: compilerFlags } },
  );
  return path.join(source, 'build', 'Release', 'better_sqlite3.node');
}

/** The folder whose include/node holds Node's headers: beside any node program on the PATH, or the system's. */
function nodeHeaders(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const nodes = [process.execPath, ...folders.map((folder) => path.join(folder, 'node'))].filter(existsSync);
  const candidates = [
    ...nodes.map((node) => path.resolve(realpathSync(node), '../..')),
    '/usr',
    '/usr/local',
  ];
  return candidates.find(
    (folder) =>
      existsSync(path.join(folder, 'include/node/node_api.h')) &&
      existsSync(path.join(folder, 'include/node/common.gypi')),
  );
}

/** Opens a database in the very Electron that will run the app. */
async function proveItLoads(electronExecutable: string, binding: string): Promise<void> {
  const script = `
    const Database = require(${JSON.stringify(inProject('node_modules', 'better-sqlite3'))});
    const database = new Database(':memory:', { nativeBinding: ${JSON.stringify(binding)} });
    if (database.prepare('SELECT 6 * 7 AS answer').get().answer !== 42) process.exit(1);`;
  await requireCommand(electronExecutable, ['-e', script], 'The compiled better-sqlite3 does not load.', {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
}
