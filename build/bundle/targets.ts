import path from 'node:path';
import react from '@vitejs/plugin-react';
import mantinePreset from 'postcss-preset-mantine';
import type { InlineConfig } from 'vite';
import { pageChunks } from './page-chunks.ts';

export type BundleTarget = {
  name: string;
  /** Relative to the project; each must exist. */
  entries: readonly string[];
  /** Relative to dist/; written by the bundle, so its absence means that there is none. */
  output: string;
  /** Folders whose files decide the result, beside the lock file and the build's own scripts. */
  inputs: readonly string[];
  config: (projectFolder: string, outputFolder: string) => InlineConfig;
};

/** Both runtimes must run the result (the fallback Electron is the older one). */
const NODE_TARGET = 'node20.18';
const BROWSER_TARGET = 'chrome130';

// A native module cannot be bundled, and Electron's own modules exist at run time only.
const external = ['electron', 'better-sqlite3'];

/** Everything that dist/ is made of. */
export const bundleTargets: readonly BundleTarget[] = [
  {
    name: 'main',
    entries: ['electron/main.ts'],
    output: 'main/main.js',
    inputs: ['electron', 'db', 'shared'],
    config: (project, output) => nodeConfig(project, output, { main: 'electron/main.ts' }),
  },
  {
    name: 'preload',
    entries: ['electron/preload/preload.ts'],
    output: 'preload/preload.cjs',
    inputs: ['electron/preload', 'shared'],
    config: (project, output) => preloadConfig(project, output, { preload: 'electron/preload/preload.ts' }),
  },
  {
    name: 'print-preload',
    entries: ['electron/preload/print-preload.ts'],
    output: 'print-preload/print-preload.cjs',
    inputs: ['electron/preload', 'shared'],
    config: (project, output) =>
      preloadConfig(project, output, { 'print-preload': 'electron/preload/print-preload.ts' }),
  },
  {
    name: 'cli',
    entries: ['electron/cli/main.ts'],
    output: 'cli/cli.js',
    inputs: ['electron', 'db', 'shared'],
    config: (project, output) => nodeConfig(project, output, { cli: 'electron/cli/main.ts' }),
  },
  {
    name: 'renderer',
    entries: ['renderer/index.html', 'renderer/print.html'],
    output: 'renderer/index.html',
    inputs: ['renderer', 'shared'],
    config: rendererConfig,
  },
];

function commonConfig(root: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    envDir: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      // The About box shows what the bundle is made of.
      license: { fileName: 'licenses.json' },
    },
  };
}

function nodeConfig(project: string, outDir: string, input: Record<string, string>): InlineConfig {
  const common = commonConfig(project, outDir);
  return {
    ...common,
    publicDir: false,
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      ...common.build,
      ssr: true,
      target: NODE_TARGET,
      minify: false,
      rolldownOptions: {
        input,
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** A sandboxed preload can load one CommonJS file and nothing beside it. */
function preloadConfig(project: string, outDir: string, input: Record<string, string>): InlineConfig {
  const node = nodeConfig(project, outDir, input);
  return {
    ...node,
    build: {
      ...node.build,
      rolldownOptions: {
        ...node.build?.rolldownOptions,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

function rendererConfig(project: string, outDir: string): InlineConfig {
  const root = path.join(project, 'renderer');
  const common = commonConfig(root, outDir);
  const entries = { page: path.join(root, 'app/main.tsx'), print: path.join(root, 'print/main.tsx') };
  return {
    ...common,
    base: './',
    plugins: [react()],
    css: { postcss: { plugins: [mantinePreset()] } },
    build: {
      ...common.build,
      target: BROWSER_TARGET,
      cssTarget: BROWSER_TARGET,
      // The content security policy allows neither inline scripts nor data: scripts and fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: { index: path.join(root, 'index.html'), print: path.join(root, 'print.html') },
        output: {
          codeSplitting: { groups: [{ debugName: 'page', tags: ['$initial'], name: pageChunks(entries) }] },
        },
      },
    },
  };
}
