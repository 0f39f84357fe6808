import { parseSync } from 'vite';

export type Import = {
  specifier: string;
  /** Imported names; '*' for a namespace, 'default' for the default export. */
  names: string[];
  /** Erased by the compiler, so that it cannot be part of a cycle at run time. */
  isTypeOnly: boolean;
  /** Loaded when asked for, so that it cannot be part of a cycle at load time. */
  isDynamic: boolean;
};

/** All imports and re-exports of one TypeScript source. Throws when the source does not parse. */
export function readImports(fileName: string, source: string): Import[] {
  const { module, errors } = parseSync(fileName, source);
  const problem = errors[0];
  if (problem !== undefined) throw new Error(`${fileName} does not parse: ${problem.message}`);

  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    names: entries.map(({ importName }) => importedName(importName.kind, importName.name)),
    isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    isDynamic: false,
  }));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, importName, isType } of entries) {
      if (!moduleRequest) continue;
      const names = [importedName(importName.kind, importName.name ?? null)];
      imports.push({ specifier: moduleRequest.value, names, isTypeOnly: isType, isDynamic: false });
    }
  // Dynamic imports and import('…') types; the parser lists only the former.
  for (const match of source.matchAll(/\bimport\(\s*(['"])(.+?)\1/g))
    imports.push({ specifier: match[2] ?? '', names: ['*'], isTypeOnly: false, isDynamic: true });
  return imports;
}

function importedName(kind: string, name: string | null | undefined): string {
  if (kind === 'Default') return 'default';
  return kind === 'Name' && name ? name : '*';
}
