import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-address.ts';

/**
 * Takes every power from the pages of a session that a page of ours does not need: permissions, devices,
 * downloads, and any request that is not for the app's own files.
 */
export function denyInSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwnResource(url) }));
  // Without this every first window asks a server for a spelling dictionary, past webRequest.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** Keeps every page where it is, without children: no navigation, no new window, no webview. */
export function denyInContents(contents: WebContents, openLink: (address: string) => void): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
}

function isOwnResource(address: string): boolean {
  return address.startsWith(`${appOrigin}/`) || address.startsWith(`blob:${appOrigin}/`) || isInline(address);
}

// Inline data never leaves the machine; what may be made of it is the content security policy's business.
function isInline(address: string): boolean {
  return address.startsWith('data:');
}
