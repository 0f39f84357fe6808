import { appOrigin } from '../window/app-address.ts';

/** What must be known of the frame that sent a message; Electron's WebFrameMain has more. */
export type SenderFrame = {
  readonly origin: string;
  readonly url: string;
  readonly parent: unknown;
};

/** True for the top frame of our own page, and for nothing else. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  if (frame === null || frame.parent !== null || frame.origin !== appOrigin) return false;
  return URL.canParse(frame.url) && frame.url.startsWith(`${appOrigin}/`);
}
