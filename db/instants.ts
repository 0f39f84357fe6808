/** An instant as part of a file name: `20270331T090000000Z`. Sorts by time and is allowed on every system. */
export function instantInFileName(at: Date): string {
  return at.toISOString().replace(/[-:.]/g, '');
}
