import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * Puts what the window's page needs before its first picture into two files, where the bundler by itself makes
 * one for every set of steps that share something: dozens of requests before that picture. `base` is what the
 * printed page needs as well, `shell` the rest, `domain` what the printed page shares with the steps alone.
 */
export function pageChunks(entries: { page: string; print: string }) {
  let reached: { page: ReadonlySet<string>; print: ReadonlySet<string> } | undefined;
  return (id: string, modules: Modules): string | null => {
    // At the first call all modules are known, and they stay the same.
    reached ??= {
      page: staticImportsOf(entries.page, modules),
      print: staticImportsOf(entries.print, modules),
    };
    const isPrinted = reached.print.has(id);
    if (reached.page.has(id)) return isPrinted ? 'base' : 'shell';
    return isPrinted && /[\\/]shared[\\/]/.test(id) ? 'domain' : null;
  };
}

/** A module and all that has to be loaded before it runs. */
function staticImportsOf(entry: string, modules: Modules): Set<string> {
  const found = new Set([entry]);
  // A set also visits what is added on the way.
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
