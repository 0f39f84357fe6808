import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../../db/system-error.ts';
import { appHost, appScheme } from './app-address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** What a page asks for; Electron's ProtocolRequest has more. */
export type PageRequest = { readonly url: string; readonly method: string };

/** An answer as Electron's buffer protocols take it. */
export type Served = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
};

const notFound: Served = {
  statusCode: 404,
  headers: { 'content-type': 'text/plain' },
  data: Buffer.from('Not found'),
};

/**
 * Answers `app://cairn/…` with the files below `folder` and with nothing else: a GET of a plain path to a
 * kind of file we ship, or 404. Every page gets the content security policy with a nonce of its own, which
 * the page finds in `<meta property="csp-nonce">`.
 */
export function serveFolder(folder: string): (request: PageRequest) => Promise<Served> {
  return async (request) => {
    const file = fileFor(folder, request);
    if (file === null) return notFound;
    const contentType = contentTypes[path.extname(file)];
    if (contentType === undefined) return notFound;
    try {
      const content = await readFile(file);
      const nonce = randomBytes(16).toString('base64');
      const data = file.endsWith('.html') ? withNonce(content, nonce) : content;
      return { statusCode: 200, headers: headersOf(contentType, nonce), data };
    } catch (error) {
      if (isMissing(error)) return notFound;
      throw error;
    }
  };
}

/** The file a request means, or null when it means none of ours. */
function fileFor(folder: string, request: PageRequest): string | null {
  const { protocol, host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || protocol !== `${appScheme}:` || host !== appHost) return null;
  // Our file names need no escaping, so an escaped character is somebody trying.
  if (!/^\/[\w./-]+$/.test(pathname) || pathname.split('/').some((part) => part.startsWith('.'))) return null;
  const file = path.join(folder, pathname);
  return file.startsWith(`${path.resolve(folder)}${path.sep}`) ? file : null;
}

function headersOf(contentType: string, nonce: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

function withNonce(html: Buffer, nonce: string): Buffer {
  const marked = `<head><meta property="csp-nonce" nonce="${nonce}">`;
  return Buffer.from(html.toString('utf8').replace('<head>', marked));
}

function isMissing(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}
