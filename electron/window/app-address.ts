/** The scheme and host under which the app's own files are served, and nothing else is. */
export const appScheme = 'app';
export const appHost = 'cairn';
export const appOrigin = `${appScheme}://${appHost}`;

/** The address of one of the app's pages. */
export function pageAddress(page: 'index.html' | 'print.html'): string {
  return `${appOrigin}/${page}`;
}
