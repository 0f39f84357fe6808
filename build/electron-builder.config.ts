import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import type { ElectronRuntime } from './runtime/find-electron.ts';
import { inProject, projectRoot } from './runtime/project-root.ts';

const publisher = { name: 'Cairn', email: 'cairn@cairn.invalid' };

/**
 * What electron-builder makes: NSIS for Windows, DMG for macOS, AppImage and deb for Linux.
 * A runtime that is not the official one is taken as it is, which gives a package for development
 * and tests only.
 */
export function packageConfiguration(runtime: ElectronRuntime): Configuration {
  return {
    appId: 'app.cairn.desktop',
    productName: 'Cairn',
    copyright: 'Cairn',
    directories: {
      app: projectRoot,
      output: inProject('out', 'package'),
      buildResources: inProject('build', 'icons'),
    },
    ...(runtime.source === 'official'
      ? {}
      : { electronDist: runtime.folder, electronVersion: runtime.version }),
    npmRebuild: false,
    // Only the bindings stand outside the archive: what can be checked for integrity stays inside.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    electronLanguages: ['en-US'],
    files: [...packagedFiles, ...ownBinding(runtime)],
    // A deb must name an author and a homepage; there is no public one yet.
    extraMetadata: { scripts: {}, devDependencies: {}, author: publisher, homepage: 'https://cairn.invalid' },
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    afterPack: removeLauncher,
    win: { target: ['nsis'], icon: 'build/icons/icon.ico' },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: { target: ['dmg'], category: 'public.app-category.business', icon: 'build/icons/icon.icns' },
    linux: {
      target: ['AppImage', 'deb'],
      executableName: 'cairn',
      category: 'Office',
      icon: 'build/icons/linux',
      synopsis: 'Account planning that works fully offline',
      maintainer: `${publisher.name} <${publisher.email}>`,
    },
    publish: null,
  };
}

/** The bundles, and of the one native module its code and the binding for the platform that is packaged. */
const packagedFiles = [
  'package.json',
  'dist/**/*',
  '!dist/cli/**',
  '!dist/*/licenses.json',
  '!dist/.*',
  '!dist/.*/**',
  '!node_modules/better-sqlite3/{deps,src,binding.gyp,README.md}',
  '!node_modules/better-sqlite3/{deps,src}/**',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills in platform and architecture.
  '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)',
  '!node_modules/node-addon-api/**',
];

/**
 * better-sqlite3 looks for a compiled binding in its build folder before it takes a prebuilt one:
 * so a package for a runtime that needs its own binding finds it without being told.
 */
function ownBinding(runtime: ElectronRuntime): NonNullable<Configuration['files']> & object[] {
  if (runtime.sqliteBinding === undefined) return [];
  const from = path.dirname(runtime.sqliteBinding);
  return [
    { from, to: 'node_modules/better-sqlite3/build/Release', filter: [path.basename(runtime.sqliteBinding)] },
  ];
}

/** The launcher of the fallback runtime starts other folders; a package starts only its own archive. */
async function removeLauncher(context: AfterPackContext): Promise<void> {
  if (context.electronPlatformName !== 'linux') return;
  await rm(path.join(context.appOutDir, 'resources', 'app'), { recursive: true, force: true });
}
