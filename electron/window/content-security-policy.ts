/**
 * The policy of every page we serve. Scripts come from our own files only; style elements only from our own
 * files or with this load's nonce (Mantine writes its theme into one); the page reaches no network at all.
 * Style attributes are allowed, because the SVGs of the map carry them and they cannot run code.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
