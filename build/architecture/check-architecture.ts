import path from 'node:path';
import { findCycles } from './find-cycles.ts';
import { guardedElectronNames, type Layer, layers, MAX_LINES } from './layers.ts';
import { type Import, readImports } from './read-imports.ts';

/** The sources by their path relative to the project, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/**
 * What breaks the rules of the folders, one sentence each; empty when all is well: forbidden
 * imports between layers, features that import each other, guarded Electron names, import cycles
 * and files that are too long (tests aside).
 */
export function checkArchitecture(sources: Sources): string[] {
  const problems: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [file, source] of sources) {
    problems.push(...checkLength(file, source));
    if (!/\.m?tsx?$/.test(file)) continue;
    const layer = layerOf(file);
    if (layer === undefined) {
      problems.push(`${file} stands in no folder that README.md knows.`);
      continue;
    }
    const imports = readImports(file, source);
    for (const entry of imports) problems.push(...checkImport(file, layer, entry));
    edges.set(file, runtimeTargets(file, imports, sources));
  }
  for (const cycle of findCycles(edges))
    problems.push(`These import each other in a circle: ${cycle.join(' → ')}.`);
  return problems;
}

type PlacedLayer = { own: string; layer: Layer };

function layerOf(file: string): PlacedLayer | undefined {
  for (const layer of layers) {
    const pattern = new RegExp(`^${layer.prefix.replace('*', '[^/]+')}`);
    const own = pattern.exec(file)?.[0];
    if (own !== undefined) return { own, layer };
  }
  return undefined;
}

function checkImport(file: string, { own, layer }: PlacedLayer, entry: Import): string[] {
  if (entry.specifier.startsWith('.')) {
    const target = targetOf(file, entry.specifier);
    const allowed = [own, ...layer.mayImport];
    if (allowed.some((prefix) => target.startsWith(prefix))) return [];
    return [`${file} imports ${target}, but ${own} may import only ${allowed.join(', ')}.`];
  }
  const forbidden = layer.forbiddenPackages?.find((name) => isFromPackage(entry.specifier, name));
  if (forbidden !== undefined) return [`${file} imports ${entry.specifier}, which ${own} may not.`];
  return entry.specifier === 'electron' ? checkElectronNames(file, entry) : [];
}

function checkElectronNames(file: string, entry: Import): string[] {
  if (entry.isTypeOnly || file.startsWith('test/')) return [];
  return entry.names.flatMap((name) => {
    // A namespace would carry the guarded names past this check.
    if (name === '*' || name === 'default') return [`${file} imports all of electron: name what it needs.`];
    const home = guardedElectronNames[name];
    return home === undefined || file.startsWith(home)
      ? []
      : [`${file} imports ${name}, which only ${home} may.`];
  });
}

function isFromPackage(specifier: string, name: string): boolean {
  if (name.endsWith('/') || name.endsWith(':')) return specifier.startsWith(name);
  return specifier === name || specifier.startsWith(`${name}/`);
}

function runtimeTargets(file: string, imports: readonly Import[], sources: Sources): string[] {
  return imports
    .filter((entry) => entry.specifier.startsWith('.') && !entry.isTypeOnly && !entry.isDynamic)
    .map((entry) => targetOf(file, entry.specifier))
    .filter((target) => sources.has(target));
}

function targetOf(file: string, specifier: string): string {
  const withoutQuery = specifier.replace(/\?.*$/, '');
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), withoutQuery));
}

function checkLength(file: string, source: string): string[] {
  const lines = source.split('\n').length - 1;
  if (lines <= MAX_LINES || file.startsWith('test/')) return [];
  return [`${file} has ${lines} lines: split it (${MAX_LINES} is the limit).`];
}
