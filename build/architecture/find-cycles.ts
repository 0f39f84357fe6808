/**
 * The import cycles of a graph of files: every set of two or more files that reach each other, each
 * as a list of its files in the order of one round trip, and every file that imports itself.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];

  const visit = (file: string): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) {
      cycles.push(path.slice(seenAt));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of edges.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };

  for (const file of [...edges.keys()].sort()) visit(file);
  return cycles;
}
